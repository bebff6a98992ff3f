using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Floats;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Blocks;

/// <summary>Sets floats, and boxes beside them (CSS 2.2 §9.5).</summary>
internal sealed class FloatLayout(BlockLayout blocks)
{
    /// <summary>That a cut may leave free of a page.</summary>
    private const int EmptyLines = 2;

    /// <summary>A float shrinks to fit where it has no width of its own (CSS 2.2 §10.3.5). Pages cut it where it is taller than one, or must be cut.</summary>
    public FloatBox Set(Box box, BlockFrame frame)
    {
        var fragment = blocks.Alone(box, frame.Width, frame.Height, shrinks: true);
        var floating = new FloatBox(fragment, BoxEdges.Of(box, frame.Width).Margin, box.Style.Float == Float.Left, box.Style.Clear);
        if (box is ReplacedBox || (fragment.Size.Height.FitsIn(frame.PageHeight) && !fragment.MustBreak))
            return floating;
        var part = FlowPart.Of(blocks.AloneFlow(box, frame.Width, frame.Height, shrinks: true));
        var forced = frame.PageHeight * part.Items.Count(item => item is FlowBreak { Forced: not null });
        return floating with
        {
            Part = part,
            Slack = forced + (box.Style.FontSize * EmptyLines * Math.Ceiling(fragment.Size.Height / frame.PageHeight)),
        };
    }

    /// <summary>
    /// Tables, pictures and boxes with a formatting context of their own do not overlap floats: they stand beside them as far as
    /// these leave room, else below (CSS 2.2 §9.5).
    /// </summary>
    public (BlockWidth Place, BlockFrame Frame) Beside(Box box, BlockWidth place, BlockFrame frame)
    {
        var flow = frame.Flow;
        flow.Flush();
        var fills = box.Style.Width.IsAuto && box is not (TableBox or ReplacedBox);
        var needed = fills ? blocks.Intrinsic.OfMarginBox(box).Least : place.BorderWidth;
        var inset = flow.Floats.InsetAt(flow.Height, Length.Zero, frame.X, frame.Width);
        while (!inset.Sum.IsZero && !needed.FitsIn(frame.Width - inset.Sum) && flow.Floats.NextBottom(flow.Height) is { } next)
        {
            flow.EndBelow(next);
            inset = flow.Floats.InsetAt(flow.Height, Length.Zero, frame.X, frame.Width);
        }
        if (inset.Sum.IsZero)
            return (place, frame);
        var narrow = frame.Between(inset.Left, inset.Right);
        if (fills)
            return (BlockWidth.Of(box, narrow.Width, blocks.Intrinsic, direction: frame.Direction), narrow);
        var least = inset.Left + place.Edges.Inner.Left;
        var most = frame.Width - inset.Right - place.Content - place.Edges.Inner.Right;
        return (place with { ContentX = Length.Max(least, Length.Min(place.ContentX, most)) }, frame);
    }
}
