using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Inlines;

namespace HerDocs.Layout.Blocks;

/// <summary>Sets the markers of list items.</summary>
internal sealed class MarkerLayout(BlockLayout blocks)
{
    /// <summary>Puts a marker before a line, on its baseline (CSS Lists 3 §3.1, outside).</summary>
    public Fragment Before(Fragment line, PendingMarker marker, BlockFrame frame)
    {
        var set = Set(marker);
        var target = new FragmentBuilder();
        var gap = PendingMarker.Gap(marker.Content.Style);
        var x = marker.Content.Style.Direction == Direction.RightToLeft
            ? marker.ContentX - frame.X + marker.ContentWidth + gap
            : marker.ContentX - frame.X - set.Width - gap;
        target.Add(x, (line.FirstBaseline ?? Length.Zero) - (set.Fragment.FirstBaseline ?? Length.Zero), set.Fragment with { FirstBaseline = null, LastBaseline = null });
        target.Add(Length.Zero, Length.Zero, line);
        return target.Finish(line.Size);
    }

    /// <summary>The marker of an item without any line.</summary>
    public void PlaceAlone(PendingMarker marker, BlockFrame frame)
    {
        frame.Marker = null;
        var set = Set(marker);
        var empty = new Fragment(new Size(frame.Width, set.Fragment.Size.Height), []) { FirstBaseline = set.Fragment.FirstBaseline };
        frame.Flow.Content(new FlowUnit(Before(empty, marker, frame), frame.X));
    }

    private Line Set(PendingMarker marker)
    {
        var paragraph = blocks.Paragraph(marker.Content);
        var set = paragraph.Lines(Length.Unlimited)[0];
        // Where it does not stand at the left, it is far out to the right on so wide a line.
        return IsAtLeft(marker.Content.Style) ? set : paragraph.Lines(set.Width)[0];
    }

    private static bool IsAtLeft(ComputedStyle style)
    {
        var alignment = style.TextAlignLast switch
        {
            TextAlignLast.Auto => style.TextAlign,
            TextAlignLast.Left => TextAlign.Left,
            TextAlignLast.Start or TextAlignLast.Justify => TextAlign.Start,
            _ => TextAlign.End,
        };
        return alignment == TextAlign.Left || (alignment is TextAlign.Start or TextAlign.Justify && style.Direction == Direction.LeftToRight);
    }
}
