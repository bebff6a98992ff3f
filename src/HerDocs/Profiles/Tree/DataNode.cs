using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>A node of what was written, before anything is known of its meaning. YAML and JSON both become these.</summary>
internal abstract class DataNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>One for the node and one for each character in it, what aliases repeat included.</summary>
    public abstract long Weight { get; }

    /// <summary>What this is, as a message names it: "the number `42`".</summary>
    public abstract string Found { get; }
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(IReadOnlyList<DataNode> items, SourceSpan span, long weight) : DataNode(span)
{
    public IReadOnlyList<DataNode> Items { get; } = items;

    public override long Weight { get; } = weight;

    public override string Found => "a list";
}

/// <summary>Keys with their values, in the order of the file, each key once.</summary>
internal sealed class MappingNode(IReadOnlyList<MappingEntry> entries, bool isComplete, SourceSpan span, long weight) : DataNode(span)
{
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <summary>False when a syntax mistake hid the rest of it: nothing can then be said to be missing.</summary>
    public bool IsComplete { get; private set; } = isComplete;

    public override long Weight { get; } = weight;

    public override string Found =>
        Entries.Count == 0 ? "an empty group" : $"a group of keys that begins with `{ScalarNode.Shown(Entries[0].Key.Text)}`";

    /// <summary>The mistake that ended it was found right behind it.</summary>
    internal void CutShort() => IsComplete = false;
}

/// <summary>A key and its value.</summary>
internal readonly record struct MappingEntry(ScalarNode Key, DataNode Value);

/// <summary>Stands where something was written that has been reported already; nothing more is to be said of it.</summary>
internal sealed class BrokenNode(SourceSpan span) : DataNode(span)
{
    public override long Weight => 1;

    public override string Found => "something unreadable";
}
