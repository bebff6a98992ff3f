using System.Collections.Immutable;
using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>What cutting asks of the items of a flow again and again, found once: which boxes are open there, and what they repeat.</summary>
internal sealed class FlowMeasures
{
    private readonly ImmutableArray<FlowItem> items;
    private readonly string?[] pageNames;
    private readonly FlowContainer?[] headers;
    private readonly FlowContainer?[] footers;
    private readonly Length[] clonedTops;
    private readonly Length[] clonedBottoms;
    private Length[]? tops;

    public FlowMeasures(Flow flow)
    {
        items = flow.Items;
        pageNames = new string?[items.Length + 1];
        headers = new FlowContainer?[items.Length + 1];
        footers = new FlowContainer?[items.Length + 1];
        clonedTops = new Length[items.Length + 1];
        clonedBottoms = new Length[items.Length + 1];
        Measure(flow.FirstPageName);
    }

    /// <summary>The last item at which a page or column must end, or in which one must; -1 where none must.</summary>
    public int LastForce { get; private set; } = -1;

    /// <summary>The named page that an item stands on.</summary>
    public string? PageName(int index) => pageNames[index];

    /// <summary>How far down an item is where nothing is cut.</summary>
    public Length Top(int index) => (tops ??= Tops())[index];

    /// <summary>The height of what is drawn above an item that is the first in its fragmentainer: header rows, cloned edges.</summary>
    public Length Head(int index, Length room) =>
        clonedTops[index] + (headers[index] is { } table && table.RepeatsHeader(room) ? table.RepeatedHeader!.Height : Length.Zero);

    /// <summary>The height of what is drawn below an item where the flow is cut after it: footer rows, cloned edges.</summary>
    public Length Foot(int index, Length room) =>
        clonedBottoms[index] + (footers[index] is { } table && table.RepeatsFooter(room) ? table.RepeatedFooter!.Height : Length.Zero);

    /// <summary>The first content at or behind a place: margins vanish after an unforced break (CSS Fragmentation 3 §5.2).</summary>
    public FlowPosition Begin(FlowPosition position)
    {
        var index = position.Index;
        if (position.Rest is not null || index >= items.Length || items[index] is not FlowBreak parting)
            return position;
        index++;
        while (parting.Forced is null && index < items.Length && items[index] is FlowSpace { IsMargin: true })
            index++;
        return position with { Index = index };
    }

    private void Measure(string? pageName)
    {
        var open = new Stack<FlowContainer>();
        var (above, below) = (Length.Zero, Length.Zero);
        var repeating = 0;
        for (var i = 0; i <= items.Length; i++)
        {
            if (i < items.Length && items[i] is FlowBreak { Forced: { } forced })
                pageName = forced.PageName;
            pageNames[i] = pageName;
            if (repeating > 0)
                (headers[i], footers[i]) = (Innermost(open, container => container.RepeatedHeader), Innermost(open, container => container.RepeatedFooter));
            (clonedTops[i], clonedBottoms[i]) = (above, below);
            if (i == items.Length)
                break;
            if (items[i] is FlowBreak { Forced: not null } or FlowSplit { Forces: true })
                LastForce = i;
            if (items[i] is FlowOpen { Container: var opened })
            {
                open.Push(opened);
                repeating += Repeats(opened) ? 1 : 0;
                (above, below) = (above + opened.ClonedTop, below + opened.ClonedBottom);
            }
            else if (items[i] is FlowClose && open.Pop() is var closed)
            {
                repeating -= Repeats(closed) ? 1 : 0;
                (above, below) = (above - closed.ClonedTop, below - closed.ClonedBottom);
                ClearFoot(closed, i);
            }
        }
    }

    private static bool Repeats(FlowContainer container) => container.RepeatedHeader is not null || container.RepeatedFooter is not null;

    private static FlowContainer? Innermost(Stack<FlowContainer> open, Func<FlowContainer, FlowUnit?> repeated)
    {
        foreach (var container in open)
        {
            if (repeated(container) is not null)
                return container;
        }
        return null;
    }

    /// <summary>After its last break a box is not cut any more: its own foot follows, and none is repeated.</summary>
    private void ClearFoot(FlowContainer closed, int end)
    {
        if (closed.RepeatedFooter is null && closed.ClonedBottom.IsZero)
            return;
        for (var i = end; i >= 0 && items[i] is not FlowBreak && !(items[i] is FlowOpen open && ReferenceEquals(open.Container, closed)); i--)
        {
            footers[i] = ReferenceEquals(footers[i], closed) ? null : footers[i];
            clonedBottoms[i] -= closed.ClonedBottom;
        }
    }

    private Length[] Tops()
    {
        var found = new Length[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
            found[i + 1] = found[i] + items[i].Height;
        return found;
    }
}
