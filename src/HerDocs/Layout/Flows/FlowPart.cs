using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>A stretch of a flow that is set by itself: all of it, or what a cut left. It shares the flow's items; nothing is copied.</summary>
internal sealed class FlowPart
{
    private (Length Available, Length Next, Length? Height, FlowCut? Cut)? known;

    /// <param name="end">The first item that is not in it.</param>
    /// <param name="open">The boxes around its start, the outermost first: they began before it.</param>
    private FlowPart(Flow flow, FlowPosition start, int end, IReadOnlyList<InterruptedBox> open) => (Flow, Start, End, Open) = (flow, start, end, open);

    /// <summary>The items from one on to before another; boxes around the first go on in it.</summary>
    public static FlowPart Between(Flow flow, int start, int end)
    {
        var open = new List<InterruptedBox>();
        for (var i = 0; i < start; i++)
        {
            if (flow.Items[i] is FlowOpen { Container: var container })
                open.Add(new InterruptedBox(container, Length.Zero, Length.Zero, []));
            else if (flow.Items[i] is FlowClose)
                open.RemoveAt(open.Count - 1);
        }
        return new FlowPart(flow, new FlowPosition(start), end, open);
    }

    public static FlowPart Of(Flow flow) => new(flow, new FlowPosition(0), flow.Items.Length, []);

    public Flow Flow { get; }

    public FlowPosition Start { get; }

    public int End { get; }

    public IReadOnlyList<InterruptedBox> Open { get; }

    /// <summary>The height of the page or column that it goes on in.</summary>
    private Length Room { get; init; } = Length.Unlimited;

    /// <summary>What goes on beside it from the page before.</summary>
    public IReadOnlyList<Overhang> Hanging { get; private init; } = [];

    /// <summary>Something of the flow stands before it.</summary>
    public bool IsContinued => Start.Index > 0 || Start.Rest is not null || Open.Count > 0;

    /// <summary>It has a place where a page must end.</summary>
    public bool Forces => Flow.Measures.LastForce is var last && (Start.Rest is null ? last >= Start.Index : last > Start.Index || Start.Rest.Forces);

    /// <summary>Where it is not cut any more.</summary>
    public Length Height
    {
        get
        {
            if (!IsContinued && End == Flow.Items.Length && Hanging.Count == 0)
                return Flow.Height;
            var measures = Flow.Measures;
            var height = measures.Top(End) - measures.Top(Start.Index);
            if (Start.Rest is { } rest)
                height += (rest is FlowClearance ? Length.Zero : rest.Height) - Flow.Items[Start.Index].Height;
            if (IsContinued)
                height += measures.Head(Start.Index, Room);
            return Hanging.Aggregate(height, (most, box) => Length.Max(most, box.Part.Height + box.MarginBottom));
        }
    }

    public IEnumerable<FlowItem> Items
    {
        get
        {
            for (var i = Start.Index; i < End; i++)
                yield return i == Start.Index && Start.Rest is { } rest ? rest : Flow.Items[i];
        }
    }

    /// <summary>The flow is a box with all that is in it: a height given is that of the box.</summary>
    private bool IsBox => Flow.Items is [FlowOpen first, .., FlowClose last] && ReferenceEquals(first.Container, last.Container);

    /// <summary>It shows nothing and nothing refers to it.</summary>
    public bool IsBlank => Items.All(item => item switch
    {
        FlowOpen { Container: var container } => !BoxPainter.Paints(container.Style) && (container.Element is not { } element || !BlockLayout.IsReferredTo(element)),
        FlowSpace space => space.IsMargin,
        _ => item is FlowClose or FlowBreak,
    });

    /// <summary>There is no content left, only ends of boxes.</summary>
    public bool IsEmpty => Hanging.Count == 0 && Items.All(item => item is FlowClose or FlowSpace or FlowBreak or FlowClearance);

    /// <summary>What goes on beside it, and more of that.</summary>
    public FlowPart With(IReadOnlyList<Overhang> more) => new(Flow, Start, End, Open) { Room = Room, Hanging = [.. Hanging, .. more] };

    /// <summary>What is left after all of it: nothing but what goes on beside it.</summary>
    public FlowPart Behind() => new(Flow, new FlowPosition(End), End, []);

    /// <summary>All of it as one fragment.</summary>
    /// <param name="height">Of the border box of the outermost box, where it does not follow from the content.</param>
    public Fragment Whole(Length? height = null) => Assemble(new FlowSlice(0, null, Start, new FlowPosition(End), Room) { IsUncut = true }, IsBox ? height : null).Fragment;

    /// <summary>The part that a height takes and what is left; null when not even a line fits.</summary>
    /// <param name="next">The height that what is left will have.</param>
    /// <param name="height">
    /// Of the border box of the outermost box, where all of that height is its: it goes on even where none of its content is left.
    /// </param>
    public FlowCut? Cut(Length available, Length next, Length? height = null)
    {
        if (known is not { } so || so.Available != available || so.Next != next || so.Height != height)
            known = so = (available, next, height, MakeCut(available, next, height));
        return so.Cut;
    }

    private FlowCut? MakeCut(Length available, Length next, Length? height)
    {
        if (available <= Length.Zero)
            return null;
        if (!IsBox)
            height = null;
        var slice = FlowBreaker.Break(this, new EqualHeights(available, next, areColumns: false), count: 1)[0];
        return slice.Overflow > Length.Tolerance ? null : Take(height is not null && slice.End.Index == End ? slice with { End = new FlowPosition(End - 1) } : slice, next, height);
    }

    /// <summary>The fragment of a slice that begins it, and what is left.</summary>
    /// <param name="next">The height that what is left will have.</param>
    public FlowCut Take(FlowSlice slice, Length next, Length? height = null)
    {
        var (fragment, open, hanging) = Assemble(slice, height);
        var isAll = slice.End.Index == End && hanging.Count == 0;
        var rest = isAll ? null : new FlowPart(Flow, Flow.Measures.Begin(slice.End), End, open) { Room = next, Hanging = hanging };
        return new FlowCut(fragment, rest, slice.Forced);
    }

    private (Fragment Fragment, IReadOnlyList<InterruptedBox> Open, IReadOnlyList<Overhang> Hanging) Assemble(FlowSlice slice, Length? height) =>
        new FlowAssembler(Flow, slice, height).Assemble(Open, Hanging);
}

/// <summary>A part of a flow, drawn, and the rest of it; null for none.</summary>
/// <param name="Forced">The break between both, where there must be one.</param>
internal sealed record FlowCut(Fragment Fragment, FlowPart? Rest, ForcedBreak? Forced);
