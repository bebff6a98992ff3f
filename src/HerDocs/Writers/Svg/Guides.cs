using HerDocs.Css.Rules;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Pages;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Svg;

/// <summary>
/// What only inspection shows, unpainted until a stylesheet does so: the page's area, the lines' baselines, and a rectangle for each
/// box, parents before what stands in them, with its margins and padding.
/// </summary>
internal sealed class Guides(SvgBuffer target, Document document, Page page, ElementNumbers numbers)
{
    public void Paint()
    {
        target.Raw("<g class=\"guides\" fill=\"none\">"u8);
        PaintPage();
        Paint(page.Content);
        Paint(page.Furniture);
        PaintBaselines();
        target.Raw("</g>"u8);
    }

    private void PaintPage()
    {
        var area = PageArea.Of(document.PageStyles.Of(page.Kind));
        Rectangle("page-area"u8, new Area(area.Content.X.Points, area.Content.Y.Points, area.Content.Width.Points, area.Content.Height.Points));
        var sheet = Sheet.Of(page);
        if (sheet.Media != sheet.Trim)
            Rectangle("trim"u8, sheet.Trim);
        if (sheet.Bleed != sheet.Trim)
            Rectangle("bleed"u8, sheet.Bleed);
    }

    private void Rectangle(ReadOnlySpan<byte> name, Area area) =>
        target.Raw("<rect"u8).Attribute(" class"u8, name).Place(area.X, area.Y, area.Width, area.Height).Raw("/>"u8);

    private void Paint(Fragment fragment)
    {
        foreach (var shown in fragment.Flatten())
        {
            if (shown.Item is BoxItem box && numbers.Around(box.Element) is { } number)
                Paint(shown, box.Size, box.Margin, box.Border, box.Padding, () => target.Integer(" data-e"u8, number));
            else if (shown.Item is MarginBoxItem margin)
                Paint(shown, margin.Size, margin.Margin, margin.Border, margin.Padding, () => target.Attribute(" data-m"u8, margin.Box.Name()));
        }
    }

    private void Paint(ShownItem shown, Size size, Edges margin, Edges border, Edges padding, Action name)
    {
        var box = new Rect(shown.At.X, shown.At.Y, size.Width, size.Height);
        var transform = shown.Transform?.Matrix ?? Matrix.Identity;
        var inner = box.Deflate(border);
        Ring("margin"u8, box.Inflate(margin), box, transform);
        Ring("padding"u8, inner, inner.Deflate(padding), transform);
        target.Raw("<rect class=\"box\""u8);
        name();
        target.Place(box.X.Points, box.Y.Points, Math.Max(0, box.Width.Points), Math.Max(0, box.Height.Points)).Transform(transform).Raw("/>"u8);
    }

    private void Ring(ReadOnlySpan<byte> name, Rect outer, Rect inner, Matrix transform)
    {
        if (outer == inner)
            return;
        target.Raw("<path fill-rule=\"evenodd\""u8).Attribute(" class"u8, name).Transform(transform).Raw(" d=\""u8);
        Shapes.Rounded(target, Around(outer), Corners.Square);
        Shapes.Rounded(target, Around(inner), Corners.Square);
        target.Raw("\"/>"u8);
    }

    private static Area Around(Rect rect) => new(rect.X.Points, rect.Y.Points, rect.Width.Points, rect.Height.Points);

    /// <summary>A line under each run of text: what stands on one baseline makes one line.</summary>
    private void PaintBaselines()
    {
        target.Raw("<path class=\"baselines\" d=\""u8);
        foreach (var shown in page.Content.Flatten().Concat(page.Furniture.Flatten()))
        {
            if (shown is not { Item: TextItem text, Transform: null })
                continue;
            target.Raw("M"u8).Number(shown.At.X).Raw(" "u8).Number(shown.At.Y).Raw("h"u8).Number(WidthOf(text));
        }
        target.Raw("\"/>"u8);
    }

    /// <summary>Without what letter-spacing and justification add between glyphs, so never too far.</summary>
    private static Length WidthOf(TextItem text) =>
        Length.FromFontUnits(text.Run.Advance * text.HorizontalScale, text.Run.Font.UnitsPerEm, text.FontSize);
}
