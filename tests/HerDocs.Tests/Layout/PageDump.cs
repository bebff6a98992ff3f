using System.Globalization;
using System.Text;
using HerDocs.Css.Properties;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Tests.Layout;

/// <summary>Pages as text, an item a line.</summary>
internal static class PageDump
{
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            text.Append($"page {page.Number} {(page.Kind.Name is { } name ? name + " " : "")}{Write(page.Size)}\n");
            Append(text, page.Background, "");
            Append(text, page.Content, "");
            Append(text, page.Furniture, "margin ");
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Fragment fragment, string where)
    {
        foreach (var (at, item) in fragment.Flatten())
            text.Append($"  {where}{Write(item)} @{Write(at.X)},{Write(at.Y)}{Details(item)}\n");
    }

    private static string Write(DrawItem item) => item switch
    {
        TextItem run => $"text \"{run.Run.Text}\"",
        FillItem => "fill",
        BackgroundItem => "background",
        BorderItem => "border",
        RuleItem => "rule",
        PictureItem => "picture",
        DrawingItem => "drawing",
        LinkItem link => $"link {link.Element.Attribute("href")}",
        MarkItem mark => $"mark {mark.Element.Id ?? mark.Element.Name}",
        _ => item.GetType().Name,
    };

    private static string Details(DrawItem item) => item switch
    {
        TextItem run => $" {Write(run.FontSize)}{(run.WordSpacing.Points == 0 ? "" : $" +{Write(run.WordSpacing)}")}{(run.LetterSpacing.Points == 0 ? "" : $" ~{Write(run.LetterSpacing)}")} {Scale(run.HorizontalScale)}{run.Run.Font.Face.PostScriptName}",
        FillItem fill => $" {Write(fill.Size)} {fill.Color}",
        BackgroundItem background => $" {Write(background.Size)} {Image(background.Image)} in {Write(background.Area.X)},{Write(background.Area.Y)} {Write(background.Area.Size)}",
        BorderItem border => $" {Write(border.Size)} {Line(border.Top)} {Line(border.Right)} {Line(border.Bottom)} {Line(border.Left)}",
        RuleItem rule => $" {Write(rule.Width)}×{Write(rule.Thickness)} {rule.Color}",
        PictureItem picture => $" {Write(picture.Size)}",
        DrawingItem drawing => $" {Write(drawing.Size)} of {drawing.Drawing.Items.Count}",
        LinkItem link => $" {Write(link.Size)}",
        _ => "",
    };

    private static string Image(BackgroundImage image) => PropertyTable.BackgroundImage.Format((IReadOnlyList<BackgroundImage?>)[image]);

    private static string Line(BorderLine line) => line.IsVisible ? $"{Write(line.Width)}{line.Style.ToString().ToLowerInvariant()[..3]}" : "-";

    private static string Scale(double scale) => scale == 1 ? "" : $"×{scale.ToString("0.###", CultureInfo.InvariantCulture)} ";

    private static string Write(Size size) => $"{Write(size.Width)}×{Write(size.Height)}";

    private static string Write(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
