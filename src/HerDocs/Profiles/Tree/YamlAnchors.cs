using HerDocs.Diagnostics;
using YamlDotNet.Core;

namespace HerDocs.Profiles.Tree;

/// <summary>The values that were given names with <c>&amp;name</c>, and those that <c>*name</c> repeats.</summary>
internal sealed class YamlAnchors(SourceText text, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Anchor> anchors = new(StringComparer.Ordinal);
    private readonly List<Anchor> all = [];
    private readonly Stack<Anchor?> open = new();

    /// <summary>A collection begins, whose value is not known before its end.</summary>
    public void Open(AnchorName name, int start) => open.Push(Add(name, start));

    public void Close(DataNode node)
    {
        if (open.TryPop(out var anchor) && anchor is not null)
            anchor.Node = node;
    }

    public void Abandon() => open.Clear();

    public DataNode Keep(AnchorName name, int start, DataNode node)
    {
        if (Add(name, start) is { } anchor)
            anchor.Node = node;
        return node;
    }

    public DataNode Resolve(AnchorName name, SourceSpan place)
    {
        if (!anchors.TryGetValue(name.Value, out var anchor))
        {
            diagnostics.Add(Unknown(place));
            return new BrokenNode(place);
        }
        anchor.IsUsed = true;
        if (anchor.Node is not null)
            return anchor.Node;
        diagnostics.Report(DiagnosticCode.EndlessAlias, place,
            $"`*{ScalarNode.Shown(name.Value)}` stands inside the value that it repeats");
        return new BrokenNode(place);
    }

    /// <summary>What is said of <c>*name</c> when there is no such name; Markdown's emphasis looks just like it.</summary>
    public static Diagnostic Unknown(SourceSpan place)
    {
        var name = ScalarNode.Shown(place.Text[1..].ToString());
        return new Diagnostic(DiagnosticCode.UnknownAnchor,
            $"YAML takes `*{name}` for a repetition of a value named `&{name}`, and there is none above")
        {
            Span = place,
            Hint = "if the asterisk belongs to the text, put the whole text in quotation marks, "
                + "or write `|` here and the text on the lines below",
        };
    }

    public void ReportUnused()
    {
        foreach (var anchor in all)
        {
            if (!anchor.IsUsed)
                diagnostics.Report(DiagnosticCode.UnusedAnchor, anchor.Span,
                    $"`{ScalarNode.Shown(anchor.Span.Text.ToString())}` is left out: "
                        + "YAML takes it for the name of what follows, because it begins with `&`",
                    "if it belongs to the text, put the whole text in quotation marks");
        }
    }

    private Anchor? Add(AnchorName name, int start)
    {
        if (name.IsEmpty)
            return null;
        // A tag may stand before the anchor.
        var place = text.Content.IndexOf("&" + name.Value, start, StringComparison.Ordinal);
        var anchor = new Anchor(text.Span(place < 0 ? start : place, name.Value.Length + 1));
        anchors[name.Value] = anchor;
        all.Add(anchor);
        return anchor;
    }

    /// <summary>A named value; its node is null until it has been read to the end.</summary>
    private sealed class Anchor(SourceSpan span)
    {
        public SourceSpan Span { get; } = span;

        public DataNode? Node { get; set; }

        public bool IsUsed { get; set; }
    }
}
