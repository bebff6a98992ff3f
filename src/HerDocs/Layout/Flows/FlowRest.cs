namespace HerDocs.Layout.Flows;

/// <summary>What is left of a flow after a cut, as a flow of its own.</summary>
internal static class FlowRest
{
    /// <summary>Boxes that the cut went through are open again at the start of the rest.</summary>
    public static Flow After(Flow flow, FlowPosition position)
    {
        var items = OpenAt(flow, position.Index).Select(container => (FlowItem)new FlowOpen(container with { IsContinued = true })).ToList();
        var start = position.Index;
        if (position.Rest is { } rest)
        {
            items.Add(rest);
            start++;
        }
        while (position.Rest is null && start < flow.Items.Count && flow.Items[start] is FlowBreak or FlowSpace { IsMargin: true })
            start++;
        items.AddRange(flow.Items.Skip(start));
        return flow with { Items = items, FirstBreak = null };
    }

    private static List<FlowContainer> OpenAt(Flow flow, int index)
    {
        var open = new List<FlowContainer>();
        for (var i = 0; i < index; i++)
        {
            if (flow.Items[i] is FlowOpen opening)
                open.Add(opening.Container);
            else if (flow.Items[i] is FlowClose)
                open.RemoveAt(open.Count - 1);
        }
        return open;
    }
}
