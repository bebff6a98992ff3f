using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Svg;

/// <summary>Paints a page: what lies behind, the content, what stands in the margins, and above it what only inspection shows.</summary>
internal sealed class PagePainter
{
    private readonly SvgBuffer target;
    private readonly Page page;
    private readonly ElementNumbers numbers;
    private readonly Definitions definitions;
    private readonly GlyphPainter text;
    private readonly DrawingPainter drawings;
    private readonly BackgroundPictures backgrounds;
    private readonly ShadowPainter shadows;
    private readonly BorderPainter borders;
    private readonly PagePictures pictures;
    private readonly Guides guides;

    public PagePainter(
        SvgBuffer target, Document document, Page page, ElementNumbers numbers, GlyphPaths glyphs, Func<Picture, string> addressOf, string prefix)
    {
        this.target = target;
        this.page = page;
        this.numbers = numbers;
        definitions = new Definitions(target, prefix);
        text = new GlyphPainter(target, glyphs);
        pictures = new PagePictures(target, addressOf);
        drawings = new DrawingPainter(target, definitions, text, pictures);
        backgrounds = new BackgroundPictures(target, definitions, document, drawings);
        shadows = new ShadowPainter(target, definitions);
        borders = new BorderPainter(target, definitions);
        guides = new Guides(target, document, page, numbers);
    }

    public void Paint()
    {
        var sheet = Sheet.Of(page).Media;
        target.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""u8)
            .Number(sheet.X).Raw(" "u8).Number(sheet.Y).Raw(" "u8).Number(sheet.Width).Raw(" "u8).Number(sheet.Height).Raw("\">"u8);
        target.Raw("<g class=\"ink\">"u8);
        Paint(page.Background, Point.Origin);
        Paint(page.Content, Point.Origin);
        Paint(page.Furniture, Point.Origin);
        PaintMarks();
        target.Raw("</g>"u8);
        guides.Paint();
        target.Raw("</svg>\n"u8);
    }

    private void Paint(Fragment fragment, Point origin)
    {
        foreach (var (at, item) in fragment.Items)
            Paint(item, at.Offset(origin.X, origin.Y));
    }

    private void Paint(DrawItem item, Point at)
    {
        switch (item)
        {
            case GroupItem group: PaintGroup(group, at); break;
            case TextItem run: PaintText(run, at); break;
            case FillItem fill: PaintFill(fill, at); break;
            case BackgroundItem background: backgrounds.Paint(at, background); break;
            case ShadowItem shadow: shadows.Paint(at, shadow); break;
            case BorderItem border: borders.Paint(at, border); break;
            case RuleItem rule: RulePainter.Paint(target, at, rule); break;
            case PictureItem picture: pictures.Paint(at, picture, numbers.Around(picture.Element)); break;
            case DrawingItem drawing: drawings.Paint(at, drawing, numbers.Around(drawing.Element)); break;
        }
    }

    private void PaintGroup(GroupItem group, Point at)
    {
        var transform = group.TransformAt(at, null);
        var isApart = group.Opacity < 1 || transform is not null;
        if (isApart)
        {
            target.Raw("<g"u8);
            if (group.Opacity < 1)
                target.Attribute(" opacity"u8, group.Opacity);
            target.Transform(transform ?? Matrix.Identity).Raw(">"u8);
        }
        var isRound = group.Clip is { Corners.AreSquare: false };
        if (isRound)
            Shapes.BeginRound(target, definitions, Shapes.Area(at.Offset(group.Clip!.Area.X, group.Clip.Area.Y), group.Clip.Area.Size), group.Clip.Corners);
        else if (group.Clip is { Area: var clip })
            Shapes.BeginWindow(target, clip.Offset(at.X, at.Y));
        Paint(group.Fragment, at);
        if (isRound)
            Shapes.EndRound(target);
        else if (group.Clip is not null)
            Shapes.EndWindow(target);
        if (isApart)
            target.Raw("</g>"u8);
    }

    private void PaintText(TextItem item, Point at)
    {
        var run = item.Run;
        if (run.Glyphs.Length == 0)
            return;
        var matrix = GlyphPainter.Scale(run.Font, item.FontSize.Points, item.HorizontalScale);
        target.Raw("<path"u8);
        Element(item.Source);
        target.Fill(item.Color);
        if (run.Font.SyntheticBold)
            target.Color(" stroke"u8, " stroke-opacity"u8, item.Color).Attribute(" stroke-width"u8, FontInstance.SyntheticStroke * run.Font.UnitsPerEm);
        target.Transform(matrix with { E = at.X.Points, F = at.Y.Points }).Raw(" d=\""u8);
        text.Path(run, item.LetterSpacing.Points / matrix.A, item.WordSpacing.Points / matrix.A);
        target.Raw("\"/>"u8);
    }

    private void PaintFill(FillItem fill, Point at)
    {
        target.Raw("<path"u8);
        Element(fill.Source);
        target.Fill(fill.Color).Raw(" d=\""u8);
        Shapes.Rounded(target, Shapes.Area(at, fill.Size), fill.Corners);
        target.Raw("\"/>"u8);
    }

    private void Element(Node? source)
    {
        if (source is not null && numbers.Around(source) is { } number)
            target.Integer(" data-e"u8, number);
    }

    private void PaintMarks()
    {
        foreach (var line in MarkLines.Crop(page).Concat(MarkLines.Crosses(page).SelectMany(cross => MarkLines.Cross(cross.X, cross.Y))))
        {
            target.Raw("<path stroke=\"#000\""u8).Attribute(" stroke-width"u8, MarkLines.Width).Raw(" d=\"M"u8)
                .Number(line.X1).Raw(" "u8).Number(line.Y1).Raw("L"u8).Number(line.X2).Raw(" "u8).Number(line.Y2).Raw("\"/>"u8);
        }
        foreach (var (x, y) in MarkLines.Crosses(page))
        {
            target.Raw("<circle fill=\"none\" stroke=\"#000\""u8).Attribute(" stroke-width"u8, MarkLines.Width)
                .Attribute(" cx"u8, x).Attribute(" cy"u8, y).Attribute(" r"u8, MarkLines.Radius).Raw("/>"u8);
        }
    }
}
