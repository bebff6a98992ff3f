using System.Globalization;
using System.Text;
using HerDocs.Css.Properties;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Svg.Drawing;

namespace HerDocs.Tests.Layout;

/// <summary>Pages as text, an item a line.</summary>
internal static class PageDump
{
    public static string Of(PagedDocument document, Func<DrawItem, bool>? isShown = null)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            text.Append($"page {page.Number} {(page.Kind.Name is { } name ? name + " " : "")}{Write(page.Size)}\n");
            Append(text, page.Background, "", isShown);
            Append(text, page.Content, "", isShown);
            Append(text, page.Furniture, "margin ", isShown);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Fragment fragment, string where, Func<DrawItem, bool>? isShown)
    {
        foreach (var placed in fragment.Flatten().Where(placed => placed.Item is not (BoxItem or MarginBoxItem) && isShown?.Invoke(placed.Item) != false))
            text.Append($"  {where}{Write(placed.Item)} @{Write(placed.At.X)},{Write(placed.At.Y)}{Details(placed.Item)}{Write(placed.Transform?.Matrix)}\n");
    }

    private static string Write(DrawItem item) => item switch
    {
        TextItem run => $"text \"{run.Run.Text}\"",
        FillItem => "fill",
        BackgroundItem => "background",
        ShadowItem => "shadow",
        BorderItem => "border",
        RuleItem => "rule",
        PictureItem => "picture",
        DrawingItem => "drawing",
        LinkItem link => $"link {link.Element.Attribute("href")}",
        OverflowItem overflow => $"overflow of {overflow.Element}",
        MarkItem mark => $"mark {mark.Element.Id ?? mark.Element.Name}",
        _ => item.GetType().Name,
    };

    private static string Details(DrawItem item) => item switch
    {
        TextItem run => $" {Write(run.FontSize)}{(run.WordSpacing.Points == 0 ? "" : $" +{Write(run.WordSpacing)}")}{(run.LetterSpacing.Points == 0 ? "" : $" ~{Write(run.LetterSpacing)}")} {Scale(run.HorizontalScale)}{run.Run.Font.Face.PostScriptName}",
        FillItem fill => $" {Write(fill.Size)} {fill.Color}{Round(fill.Corners)}",
        BackgroundItem background => $" {Write(background.Size)} {Image(background.Image)} in {Write(background.Area.X)},{Write(background.Area.Y)} {Write(background.Area.Size)}",
        ShadowItem shadow => $" {Write(shadow.Size)} {shadow.Shadow}{Round(shadow.Corners)}",
        BorderItem border => $" {Write(border.Size)} {Line(border.Top)} {Line(border.Right)} {Line(border.Bottom)} {Line(border.Left)}{Round(border.Corners)}",
        RuleItem rule => $" {Write(rule.Width)}×{Write(rule.Thickness)} {rule.Color}",
        PictureItem picture => $" {Write(picture.Size)}{Window(picture.Size, picture.Window)}",
        DrawingItem drawing => $" {Write(drawing.Size)} of {drawing.Drawing.Items.Count}{Window(drawing.Size, drawing.Window)}",
        LinkItem link => $" {Write(link.Size)}",
        OverflowItem overflow => $" {Write(overflow.By)}",
        _ => "",
    };

    /// <summary>From the upper left corner on, as border-radius has them.</summary>
    private static string Round(Corners corners)
    {
        if (corners.AreSquare)
            return "";
        Size[] all = [corners.TopLeft, corners.TopRight, corners.BottomRight, corners.BottomLeft];
        return $" round {string.Join(' ', (all.Distinct().Count() == 1 ? all[..1] : all).Select(radius => radius.Width == radius.Height ? Write(radius.Width) : Write(radius)))}";
    }

    private static string Image(BackgroundImage image) => PropertyTable.BackgroundImage.Format((IReadOnlyList<BackgroundImage?>)[image]);

    private static string Line(BorderLine line) => line.IsVisible ? $"{Write(line.Width)}{line.Style.ToString().ToLowerInvariant()[..3]}" : "-";

    private static string Scale(double scale) => scale == 1 ? "" : $"×{scale.ToString("0.###", CultureInfo.InvariantCulture)} ";

    /// <summary>What shows of a picture, where that is not all of it.</summary>
    private static string Window(Size size, Rect window) =>
        window.Size == size ? "" : $" shows {Write(window.X)},{Write(window.Y)} {Write(window.Size)}";

    private static string Write(Matrix? transform) => transform is not { } m ? ""
        : string.Create(CultureInfo.InvariantCulture, $" through {m.A:0.##} {m.B:0.##} {m.C:0.##} {m.D:0.##} {m.E:0.##} {m.F:0.##}");

    private static string Write(Size size) => $"{Write(size.Width)}×{Write(size.Height)}";

    private static string Write(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
