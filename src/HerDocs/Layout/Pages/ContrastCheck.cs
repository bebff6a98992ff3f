using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Svg.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>
/// Reports text that stands out too little from what is painted behind it (WCAG 2.2 §1.4.3). It looks at finished pages, so it sees
/// a ground wherever it comes from: the page, a box around or a box that the text was moved over. Text over a picture or a gradient
/// is left to the eye.
/// </summary>
public sealed class ContrastCheck
{
    /// <summary>A reader mends a colour once, however many words have it.</summary>
    private readonly HashSet<(Color Text, Color Ground)> reported = [];

    /// <summary>What is painted so far on a page; a null colour is a picture.</summary>
    private readonly List<(Area Area, Color? Color)> grounds = [];

    private readonly Document document;
    private readonly DiagnosticBag diagnostics;

    private ContrastCheck(Document document, DiagnosticBag diagnostics)
    {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /// <returns>The pairs of colours that were told.</returns>
    public static HashSet<(Color Text, Color Ground)> Check(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var check = new ContrastCheck(pages.Document, diagnostics);
        foreach (var page in pages.Pages)
        {
            check.grounds.Clear();
            check.Walk(page.Background, Point.Origin, null, 1, page);
            check.Walk(page.Content, Point.Origin, null, 1, page);
            check.Walk(page.Furniture, Point.Origin, null, 1, page);
        }
        return check.reported;
    }

    private void Walk(Fragment fragment, Point origin, Matrix? transform, double opacity, Page page)
    {
        foreach (var (at, item) in fragment.Items)
        {
            var place = at.Offset(origin.X, origin.Y);
            switch (item)
            {
                case GroupItem group:
                    Walk(group.Fragment, place, group.TransformAt(place, transform), opacity * group.Opacity, page);
                    break;
                case FillItem fill:
                    AddGround(place, fill.Size, transform, fill.Color with { Alpha = fill.Color.Alpha * opacity });
                    break;
                case BackgroundItem background:
                    AddGround(place, background.Size, transform, null);
                    break;
                case PictureItem picture:
                    AddGround(place, picture.Window.Size, transform, null);
                    break;
                case DrawingItem drawing:
                    AddGround(place, drawing.Window.Size, transform, null);
                    break;
                case TextItem text when text.Run.Text.AsSpan().Trim().Length > 0 && text.Color.Alpha * opacity > 0:
                    CheckText(text, place, transform, opacity, page);
                    break;
            }
        }
    }

    private void AddGround(Point at, Size size, Matrix? transform, Color? color) =>
        grounds.Add((Transformed(new Area(at.X.Points, at.Y.Points, size.Width.Points, size.Height.Points), transform), color));

    private static Area Transformed(Area area, Matrix? transform) => transform is { } matrix ? area.Transform(matrix) : area;

    private void CheckText(TextItem text, Point at, Matrix? transform, double opacity, Page page)
    {
        var width = Length.FromFontUnits(text.Run.Advance, text.Run.Font.UnitsPerEm, text.FontSize).Points;
        // The middle of its letters: a quarter of an em above the baseline.
        var place = Transformed(new Area(at.X.Points + (width / 2), at.Y.Points - (text.FontSize.Points / 4), 0, 0), transform);
        if (GroundAt(place.X, place.Y, grounds.Count - 1) is not { } ground)
            return;
        var color = (text.Color with { Alpha = text.Color.Alpha * opacity }).Over(ground);
        var least = ColorContrast.LeastFor(text.FontSize, text.Node?.Parent?.Style.FontWeight >= 700);
        var contrast = ColorContrast.Between(color, ground);
        if (contrast >= least || !reported.Add((color, ground)))
            return;
        diagnostics.Report(
            DiagnosticCode.LowContrast,
            text.Node?.Origin ?? new SourceOrigin(MarginBoxPlace(text, page)),
            $"“{ShownText.Of(text.Run.Text)}” has a contrast of {ColorContrast.Shown(contrast)} to 1 on page {page.Number}: {color} on {ground}",
            ColorContrast.Hint(ground, least));
    }

    /// <summary>Where the margin box was given its content whose text has this colour.</summary>
    private SourceSpan? MarginBoxPlace(TextItem text, Page page)
    {
        var style = document.PageStyles.Of(page.Kind);
        var box = style.MarginBoxes.Where(box => box.Value.Color == text.Color).Select(box => (Css.Rules.MarginBox?)box.Key).FirstOrDefault();
        return box is { } found ? style.ContentPlaces.GetValueOrDefault(found) : null;
    }

    /// <summary>The colour at a point; null where it cannot be known.</summary>
    private Color? GroundAt(double x, double y, int last)
    {
        for (var i = last; i >= 0; i--)
        {
            var (area, color) = grounds[i];
            if (x < area.X || x > area.Right || y < area.Y || y > area.Bottom || color is { Alpha: 0 })
                continue;
            return color is not { Alpha: < 1 } translucent ? color
                : GroundAt(x, y, i - 1) is { } below ? translucent.Over(below)
                : null;
        }
        return Color.White;
    }
}
