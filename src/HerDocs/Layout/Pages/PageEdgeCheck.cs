using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Svg.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>Reports text and pictures that stand outside of their page, in whole or in part: nobody would see them in print.</summary>
internal sealed class PageEdgeCheck(DiagnosticBag diagnostics)
{
    /// <summary>Signs reach a little beyond their advance, and hang into margins.</summary>
    private const double ToleranceInEms = 0.5;

    /// <summary>What most letters have above the baseline.</summary>
    private const double HeightInEms = 0.7;

    /// <summary>About how much a space can lose without turning the pen back.</summary>
    private const double NarrowestSpaceInEms = 0.15;

    private readonly HashSet<Node> reported = new(ReferenceEqualityComparer.Instance);

    public void Check(IReadOnlyList<Page> pages)
    {
        foreach (var page in pages)
        {
            Check(page.Content, Point.Origin, null, page);
            Check(page.Furniture, Point.Origin, null, page);
        }
    }

    /// <param name="transform">What the fragment is painted through.</param>
    private void Check(Fragment fragment, Point origin, Matrix? transform, Page page)
    {
        foreach (var (at, item) in fragment.Items)
        {
            var place = at.Offset(origin.X, origin.Y);
            switch (item)
            {
                // What is clipped was meant to be.
                case GroupItem { Clip: not null }:
                    break;
                case GroupItem group:
                    Check(group.Fragment, place, group.TransformAt(place, transform), page);
                    break;
                case TextItem { Node: { } node } text:
                    if (!(transform is null && IsWellInside(text, place, page)) && text.Run.Text.AsSpan().Trim().Length > 0 && IsOutside(Letters(text, place), transform, page, Length.FromPoints(1)))
                        Report(node, node is TextNode run ? run.OriginOf(text.Run.Text) : node.Origin, $"“{ShownText.Of(text.Run.Text)}”", page);
                    break;
                case DrawingItem drawing:
                    if (IsOutside(drawing.Window.Offset(place.X, place.Y), transform, page, Length.FromPoints(1) + page.Bleed))
                        Report(drawing.Element, drawing.Element.Origin, "the picture", page);
                    break;
                case PictureItem picture:
                    if (IsOutside(picture.Window.Offset(place.X, place.Y), transform, page, Length.FromPoints(1) + page.Bleed))
                        Report(picture.Element, picture.Element.Origin, "the picture", page);
                    break;
            }
        }
    }

    /// <summary>What of a text must be seen.</summary>
    private static Rect Letters(TextItem text, Point place)
    {
        var (left, right) = text.Extent(isLast: true);
        var tolerance = Length.Min(text.FontSize * ToleranceInEms, (right - left) / 2);
        var height = text.FontSize * HeightInEms;
        return new Rect(place.X + left + tolerance, place.Y - height, right - left - (tolerance * 2), height);
    }

    /// <summary>Nearly all texts are: their letters need not be added up.</summary>
    private static bool IsWellInside(TextItem text, Point place, Page page)
    {
        var widest = (Length.FromFontUnits(text.Run.Advance, text.Run.Font.UnitsPerEm, text.FontSize) * text.HorizontalScale)
            + ((Length.Max(Length.Zero, text.LetterSpacing) + Length.Max(Length.Zero, text.WordSpacing)) * text.Run.Glyphs.Length);
        return place.X >= Length.Zero && place.X + widest <= page.Size.Width && place.Y >= text.FontSize && place.Y <= page.Size.Height
            && text.LetterSpacing >= Length.Zero && text.WordSpacing >= text.FontSize * -NarrowestSpaceInEms;
    }

    private static bool IsOutside(Rect item, Matrix? transform, Page page, Length tolerance)
    {
        var area = new Area(item.X.Points, item.Y.Points, item.Width.Points, item.Height.Points);
        if (transform is { } matrix)
            area = area.Transform(matrix);
        var slack = tolerance.Points;
        return area.X < -slack || area.Right > page.Size.Width.Points + slack || area.Y < -slack || area.Bottom > page.Size.Height.Points + slack;
    }

    private void Report(Node node, SourceOrigin origin, string what, Page page)
    {
        // A line that is too wide has said so.
        var isKnown = diagnostics.Any(known => known.Code == DiagnosticCode.OverfullLine && known.Span == origin.Span && known.Span is not null);
        if (!isKnown && reported.Add(node))
            diagnostics.Report(
                DiagnosticCode.OutsidePage,
                origin,
                $"{what} stands outside of page {page.Number}, in whole or in part",
                "make it smaller, or put it elsewhere");
    }
}
