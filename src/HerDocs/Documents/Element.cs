using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Images;
using HerDocs.Svg.Drawing;

namespace HerDocs.Documents;

/// <summary>An element of the page with its computed style, or a pseudo-element with the content that its style generates.</summary>
public sealed class Element : Node
{
    /// <param name="source">The element itself, or for a pseudo-element the one it belongs to.</param>
    internal Element(HtmlElement source, PseudoElement pseudo, ComputedStyle style, string language, IReadOnlyList<Node> children)
    {
        Source = source;
        Pseudo = pseudo;
        Style = style;
        Language = language;
        Children = children;
        foreach (var child in children)
            child.Parent = this;
    }

    /// <summary>The element itself, or for a pseudo-element the one it belongs to.</summary>
    internal HtmlElement Source { get; }

    public PseudoElement Pseudo { get; }

    public bool IsGenerated => Pseudo != PseudoElement.None;

    /// <summary>The element's name in lower case; empty for a pseudo-element, but for a picture.</summary>
    public string Name => !IsGenerated ? Source.Name : Pseudo == PseudoElement.Image ? "img" : "";

    public string? Id => IsGenerated ? null : Source.Id;

    public IReadOnlyList<string> Classes => IsGenerated ? [] : Source.Classes;

    public IReadOnlyList<HtmlAttribute> Attributes => IsGenerated ? [] : Source.Attributes;

    public ComputedStyle Style { get; }

    /// <summary>Its number in the order of the document.</summary>
    internal int Order { get; init; }

    /// <summary>A BCP 47 tag, empty when the page does not say.</summary>
    public string Language { get; }

    /// <summary>Texts, elements and generated content in order; ::before first, ::after last.</summary>
    public IReadOnlyList<Node> Children { get; }

    /// <summary>The marker box of a list item, which stands outside of its content.</summary>
    public Element? Marker
    {
        get;
        internal init
        {
            field = value;
            value?.Parent = this;
        }
    }

    /// <summary>What a list counts its item as, whether the marker shows it or not; null for other elements.</summary>
    public int? Ordinal { get; internal init; }

    /// <summary>What stands in the text where a footnote was written.</summary>
    public Element? FootnoteCall
    {
        get;
        internal init
        {
            field = value;
            value?.Parent = this;
        }
    }

    /// <summary>The style of ::first-letter, when a rule gives it one.</summary>
    public ComputedStyle? FirstLetter { get; internal init; }

    /// <summary>The style of ::first-line, when a rule gives it one.</summary>
    public ComputedStyle? FirstLine { get; internal init; }

    /// <summary>What an img shows.</summary>
    public Picture? Picture { get; internal init; }

    /// <summary>What an img or svg shows, where it is made of shapes.</summary>
    public SvgDrawing? Drawing { get; internal init; }

    /// <summary>It has an entry in the outline.</summary>
    public bool IsOutlined => Style.BookmarkLevel is not null;

    /// <summary>The values that string-set gives, in the order in which they were given.</summary>
    public IReadOnlyList<NamedString> Strings { get; internal init; } = [];

    /// <summary>The counters that it resets, sets or increments, with the values they have then; the page counter is the pages' own.</summary>
    public IReadOnlyList<CounterValue> Counters { get; internal init; } = [];

    /// <summary>It says which number the page on which it begins bears (CSS Paged Media 3 §7.1).</summary>
    public bool NumbersPage => NumbersPages(Style.CounterReset) || NumbersPages(Style.CounterSet) || NumbersPages(Style.CounterIncrement);

    public override SourceOrigin Origin => Source.Origin;

    public IEnumerable<Element> Elements => Children.OfType<Element>();

    /// <summary>The text of this element and all below it, generated content left out.</summary>
    public string TextContent
    {
        get
        {
            var text = new StringBuilder();
            AppendText(this, text);
            return text.ToString();
        }
    }

    /// <summary>The text that the style generates in a pseudo-element, as far as it is known before pages are.</summary>
    public string GeneratedText => IsGenerated ? string.Concat(Children.Select(KnownText)) : "";

    /// <summary>A picture that the style of a margin box puts there.</summary>
    internal Element Generate(StylePicture picture, ComputedStyle style) =>
        new(Source, PseudoElement.Image, style.ForAnonymousBox(), Language, []) { Picture = picture.Picture, Drawing = picture.Drawing };

    public string? Attribute(string name) => IsGenerated ? null : Source.Attribute(name);

    /// <summary>Where the value of an attribute was written; the element's place for one that it has not.</summary>
    public SourceOrigin OriginOf(string attribute) => Source.ValueOf(attribute).Origin;

    /// <summary>The value of an attribute as a text that knows its place.</summary>
    internal HtmlText ValueOf(string attribute) => Source.ValueOf(attribute);

    /// <summary>This element and every element below it, pseudo-elements and markers included, in document order.</summary>
    public IEnumerable<Element> SelfAndDescendants()
    {
        var coming = new Stack<Element>();
        coming.Push(this);
        while (coming.TryPop(out var element))
        {
            yield return element;
            if (element.Marker is { } marker)
                yield return marker;
            if (element.FootnoteCall is { } call)
                yield return call;
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                if (element.Children[i] is Element child)
                    coming.Push(child);
            }
        }
    }

    public override string ToString() => IsGenerated ? $"{Source.Name}::{Pseudo.ToString().ToLowerInvariant()}" : Source.Name;

    private static string KnownText(Node node) => (node as TextNode)?.Text ?? (node as DeferredContent)?.Known ?? "";

    private static bool NumbersPages(IReadOnlyList<CounterChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Name == CounterChange.Page)
                return true;
        }
        return false;
    }

    private static void AppendText(Element element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is TextNode run)
                text.Append(run.Text);
            else if (child is Element { IsGenerated: false } below)
                AppendText(below, text);
        }
    }
}

/// <summary>Which pseudo-element an <see cref="Element"/> is, if any.</summary>
public enum PseudoElement
{
    None,
    Before,
    After,
    Marker,
    FootnoteCall,
    FootnoteMarker,

    /// <summary>A picture in generated content. It only decorates.</summary>
    Image,
}

/// <summary>A value that string-set gave a name.</summary>
public readonly record struct NamedString(string Name, string Value);

/// <summary>What a counter stands at.</summary>
public readonly record struct CounterValue(string Name, int Value);
