using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>Puts a reader's events together: collects entries and items, finds double keys, and watches depth and weight.</summary>
internal sealed class TreeBuilder(SourceText text, DiagnosticBag diagnostics)
{
    private readonly Stack<OpenCollection> open = new();
    private readonly List<MappingNode> justClosed = [];

    public DataNode? Root { get; private set; }

    public int Depth => open.Count;

    /// <summary>Whether the innermost open collection is a group.</summary>
    public bool IsInMapping => open.TryPeek(out var collection) && collection is OpenMapping;

    /// <summary>Set once the tree is deeper or heavier than allowed; reading should stop.</summary>
    public bool IsOverLimit { get; private set; }

    public void Add(DataNode node)
    {
        justClosed.Clear();
        Place(node);
    }

    public void BeginMapping(int start) => Open(new OpenMapping(start));

    public void BeginSequence(int start) => Open(new OpenSequence(start));

    /// <summary>Closes the innermost collection and adds it to the one around it. The end may be left to its last child.</summary>
    public DataNode End(int end = 0, bool isComplete = true)
    {
        var node = open.Pop().Close(text, end, isComplete);
        if (node is MappingNode mapping)
            justClosed.Add(mapping);
        Place(node);
        return node;
    }

    /// <summary>
    /// Closes what is open down to a depth, as far as it got. A group that a mistaken line has just ended may have lacked that line.
    /// </summary>
    public void Abandon(int depth = 0)
    {
        foreach (var mapping in justClosed)
            mapping.CutShort();
        while (open.Count > depth)
            End(isComplete: false);
        if (open.TryPeek(out var collection))
            collection.Abandon(text, diagnostics);
    }

    private void Place(DataNode node)
    {
        if (open.TryPeek(out var collection))
            collection.Add(node, diagnostics);
        else
            Root = node;
        if (IsOverLimit || (collection?.Weight ?? node.Weight) <= TreeLimits.Characters)
            return;
        IsOverLimit = true;
        diagnostics.Report(DiagnosticCode.AliasBomb, node.Span,
            "with everything written out that its aliases (`*name`) repeat, the profile is longer than a million characters",
            "write the values out where they are needed, without aliases");
    }

    private void Open(OpenCollection collection)
    {
        justClosed.Clear();
        open.Push(collection);
        if (open.Count <= TreeLimits.Depth || IsOverLimit)
            return;
        IsOverLimit = true;
        diagnostics.Report(DiagnosticCode.NestedTooDeep, text.Span(collection.Start, 1),
            $"lists and groups stand inside one another more than {TreeLimits.Depth} deep here; a profile needs four");
    }
}
