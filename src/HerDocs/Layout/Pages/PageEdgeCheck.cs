using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>Reports text and pictures that stand outside of their page, in whole or in part: nobody would see them in print.</summary>
internal sealed class PageEdgeCheck(DiagnosticBag diagnostics)
{
    /// <summary>Signs reach a little beyond their advance, and hang into margins.</summary>
    private const double ToleranceInEms = 0.5;

    private readonly HashSet<Node> reported = new(ReferenceEqualityComparer.Instance);

    public void Check(IReadOnlyList<Page> pages)
    {
        foreach (var page in pages)
            Check(page.Content, Point.Origin, page, new Rect(Length.Zero, Length.Zero, page.Size.Width, page.Size.Height));
    }

    /// <param name="seen">What shows of the page where the fragment stands.</param>
    private void Check(Fragment fragment, Point origin, Page page, Rect seen)
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
                    Check(group.Fragment, place, page, seen);
                    break;
                case TextItem { Node: { } node } text:
                    var width = Length.FromFontUnits(text.Run.Advance, text.Run.Font.UnitsPerEm, text.FontSize);
                    var tolerance = text.FontSize * ToleranceInEms;
                    if (IsOutside(new Rect(place.X, place.Y, width, Length.Zero), seen, tolerance) && text.Run.Text.AsSpan().Trim().Length > 0)
                        Report(node, $"“{text.Run.Text.Trim()}”", page);
                    break;
                case DrawingItem drawing:
                    if (IsOutside(new Rect(place.X, place.Y, drawing.Window.Width, drawing.Window.Height), seen, Length.FromPoints(1) + page.Bleed))
                        Report(drawing.Element, "the picture", page);
                    break;
                case PictureItem picture:
                    if (IsOutside(new Rect(place.X, place.Y, picture.Window.Width, picture.Window.Height), seen, Length.FromPoints(1) + page.Bleed))
                        Report(picture.Element, "the picture", page);
                    break;
            }
        }
    }

    private static bool IsOutside(Rect item, Rect seen, Length tolerance) =>
        item.X < seen.X - tolerance || item.Right > seen.Right + tolerance || item.Y < seen.Y - tolerance || item.Bottom > seen.Bottom + tolerance;

    private void Report(Node node, string what, Page page)
    {
        if (reported.Add(node))
            diagnostics.Report(
                DiagnosticCode.OutsidePage,
                node.Origin,
                $"{what} stands outside of page {page.Number}, in whole or in part",
                "make it smaller, or put it elsewhere");
    }
}
