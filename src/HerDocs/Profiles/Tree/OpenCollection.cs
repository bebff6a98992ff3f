using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>A list or group whose end has not been read.</summary>
internal abstract class OpenCollection(int start)
{
    public int Start { get; } = start;

    public long Weight { get; protected set; } = 1;

    protected int LastEnd { get; private set; } = start;

    public void Add(DataNode node, DiagnosticBag diagnostics)
    {
        Weight += node.Weight;
        // An alias stands elsewhere; it does not widen the collection that names it.
        if (node.Span.Start >= LastEnd)
            LastEnd = node.Span.End;
        Accept(node, diagnostics);
    }

    public abstract DataNode Close(SourceText text, int end, bool isComplete);

    /// <summary>Gives up what was begun and not finished, such as a key without its value.</summary>
    public virtual void Abandon(SourceText text, DiagnosticBag diagnostics)
    {
    }

    protected abstract void Accept(DataNode node, DiagnosticBag diagnostics);

    protected SourceSpan SpanTo(SourceText text, int end) => text.Span(Start, Math.Max(end, LastEnd) - Start);
}

/// <summary>A list whose end has not been read.</summary>
internal sealed class OpenSequence(int start) : OpenCollection(start)
{
    private readonly List<DataNode> items = [];

    public override DataNode Close(SourceText text, int end, bool isComplete) => new SequenceNode(items, SpanTo(text, end), Weight);

    protected override void Accept(DataNode node, DiagnosticBag diagnostics) => items.Add(node);
}

/// <summary>A group whose end has not been read: keys and values come in turn.</summary>
internal sealed class OpenMapping(int start) : OpenCollection(start)
{
    private readonly List<MappingEntry> entries = [];
    private readonly Dictionary<string, ScalarNode> keys = new(StringComparer.Ordinal);
    private DataNode? key;

    public override DataNode Close(SourceText text, int end, bool isComplete)
    {
        if (key is ScalarNode name)
            AddEntry(name, new BrokenNode(name.Span));
        return new MappingNode(entries, isComplete, SpanTo(text, end), Weight);
    }

    public override void Abandon(SourceText text, DiagnosticBag diagnostics)
    {
        if (key is not null)
            Add(new BrokenNode(key.Span), diagnostics);
    }

    protected override void Accept(DataNode node, DiagnosticBag diagnostics)
    {
        if (key is null)
        {
            key = node;
            CheckKey(node, diagnostics);
            return;
        }
        if (key is ScalarNode name)
            AddEntry(name, node);
        key = null;
    }

    private void CheckKey(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is not ScalarNode name)
        {
            diagnostics.Report(DiagnosticCode.KeyNotText, node.Span, $"a key must be a word, but here is {node.Found}",
                "if `?`, `[` or `{` belongs to a text, put the whole text in quotation marks");
        }
        else if (keys.TryGetValue(name.Text, out var first))
        {
            diagnostics.Report(DiagnosticCode.DuplicateKey, name.Span,
                $"`{ScalarNode.Shown(name.Text)}` stands in this group a second time; the first is in line {first.Span.Position.Line}",
                "keep one of the two");
        }
    }

    private void AddEntry(ScalarNode name, DataNode value)
    {
        if (keys.TryAdd(name.Text, name))
            entries.Add(new MappingEntry(name, value));
    }
}
