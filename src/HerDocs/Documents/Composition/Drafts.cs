using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Html;
using HerDocs.Images;
using HerDocs.Svg.Drawing;

namespace HerDocs.Documents.Composition;

/// <summary>A node while the document is being composed: texts still change.</summary>
internal abstract class NodeDraft;

internal sealed class TextDraft(string text, HtmlText? source) : NodeDraft
{
    public string Text { get; set; } = text;

    public HtmlText? Source { get; } = source;
}

/// <summary>Content whose text follows from other parts of the document, once those are set right.</summary>
internal sealed class TargetTextDraft(ContentTargetText item, string? targetId) : NodeDraft
{
    public ContentTargetText Item { get; } = item;

    public string? TargetId { get; } = targetId;
}

/// <summary>A counter of the author's as it stands at another element.</summary>
internal sealed class TargetCounterDraft(ContentTargetCounter item, string? targetId) : NodeDraft
{
    public ContentTargetCounter Item { get; } = item;

    public string? TargetId { get; } = targetId;
}

internal sealed class DeferredDraft(ContentItem item, string? targetId) : NodeDraft
{
    public ContentItem Item { get; } = item;

    public string? TargetId { get; } = targetId;

    public string Known { get; init; } = "";
}

internal sealed class ElementDraft(HtmlElement source, PseudoElement pseudo, ComputedStyle style, string language) : NodeDraft
{
    public HtmlElement Source { get; } = source;

    public PseudoElement Pseudo { get; } = pseudo;

    public ComputedStyle Style { get; } = style;

    public string Language { get; } = language;

    public List<NodeDraft> Children { get; } = [];

    public ElementDraft? Marker { get; set; }

    public int? Ordinal { get; set; }

    public ElementDraft? FootnoteCall { get; set; }

    public ComputedStyle? FirstLetter { get; init; }

    public ComputedStyle? FirstLine { get; init; }

    public Picture? Picture { get; set; }

    public SvgDrawing? Drawing { get; set; }

    /// <summary>Values of counters that string-set may show, as they stood here.</summary>
    public IReadOnlyDictionary<ContentCounter, string>? CounterTexts { get; set; }

    /// <summary>The counters that hold here, where something may refer to it.</summary>
    public IReadOnlyDictionary<string, int>? Counters { get; set; }

    /// <summary>The counters of the author's that it changes, as they stand then.</summary>
    public IReadOnlyList<CounterValue> Counted { get; set; } = [];

    /// <summary>Paper does not show it: display is none there.</summary>
    public bool IsUnseen { get; init; }

    public bool IsReplaced => Pseudo == PseudoElement.Image || (Pseudo == PseudoElement.None && Source.Name is "img" or "meter" or "svg");
}
