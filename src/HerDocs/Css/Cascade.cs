using HerDocs.Css.Cascading;
using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Html;

namespace HerDocs.Css;

/// <summary>
/// Gives each element of a document its computed style, and each kind of page too (CSS Cascade 4). One cascade is for one document,
/// and for one thread at a time. Styles are shared between elements that match the same rules and inherit the same.
/// </summary>
public sealed class Cascade
{
    private readonly DiagnosticBag diagnostics;
    private readonly MediaContext media;
    private readonly RuleIndex index;
    private readonly StyleComputation computation;
    private readonly PageCascade pages;
    private readonly RuleNode root = new(parent: null, rule: null);
    private readonly Dictionary<(ComputedStyle?, RuleNode), ElementStyles> styles = [];
    private readonly Dictionary<string, (int Number, MatchedRule Rule)> attributeRules = new(StringComparer.Ordinal);
    private readonly List<int> matched = [];

    /// <param name="sheets">The author's, in order.</param>
    /// <param name="media">What media queries are asked of.</param>
    /// <param name="diagnostics">Takes what shows only on elements: style attributes, and variables without a value.</param>
    public Cascade(IReadOnlyList<Stylesheet> sheets, MediaContext media, DiagnosticBag diagnostics)
        : this(sheets, media, diagnostics, document: null)
    {
    }

    private Cascade(IReadOnlyList<Stylesheet> sheets, MediaContext media, DiagnosticBag diagnostics, HtmlElement? document)
    {
        this.diagnostics = diagnostics;
        this.media = media;
        var userAgentRules = ActiveRules.Of(UserAgentStylesheet.Rules, media).ToList();
        var authorRules = ActiveRules.Of(sheets, media).ToList();
        index = new RuleIndex(userAgentRules, authorRules);
        var whole = media.IsScreen ? media : media.WithPageArea(() => FirstPageArea(document));
        computation = new StyleComputation(whole, diagnostics);
        pages = new PageCascade(userAgentRules, authorRules, whole, diagnostics);
        FontFaces = [.. authorRules.OfType<FontFaceRule>().Select(rule => rule.Face).OfType<FontFace>()];
    }

    /// <summary>The fonts that the sheets name, in order; of two that fit equally the later one is taken (CSS Fonts 4 §4.1).</summary>
    public IReadOnlyList<FontFace> FontFaces { get; }

    /// <summary>
    /// The cascade for paper of the size that the sheets themselves ask for. Media queries are first answered for A4, then for the
    /// size that results; a size that depends on such a query is taken as it is then (CSS Paged Media 3 §7.1).
    /// </summary>
    /// <param name="sheets">The author's, in order.</param>
    /// <param name="diagnostics">Takes what shows only on elements.</param>
    /// <param name="document">Its root element: the first page has the name that the document begins with.</param>
    /// <param name="measureFont">What a font measures, in em; without it, what is usual.</param>
    public static Cascade ForPrint(
        IReadOnlyList<Stylesheet> sheets, DiagnosticBag diagnostics, HtmlElement? document = null, Func<FontChoice, FontMeasure, double>? measureFont = null)
    {
        var media = MediaContext.Print;
        // What is wrong with pages shows when they are styled in earnest, under a root whose variables they inherit.
        var pages = new PageCascade(UserAgentStylesheet.Rules, ActiveRules.Of(sheets, media), media, new DiagnosticBag());
        var paper = new MediaContext(pages.Style(new PageKind(null, PageSide.Right), root: null).Size);
        return new Cascade(sheets, measureFont is null ? paper : paper with { MeasureFont = measureFont }, diagnostics, document);
    }

    /// <param name="element">An element of the document.</param>
    /// <param name="parent">The style of its parent element; null for the root.</param>
    public ElementStyles Style(HtmlElement element, ComputedStyle? parent)
    {
        var node = NodeOf(element);
        if (styles.TryGetValue((parent, node), out var known))
            return known;
        var computed = Compute(node, parent);
        styles.Add((parent, node), computed);
        return computed;
    }

    /// <param name="page">The kind of page.</param>
    /// <param name="rootStyle">The style of the document's root element, from which pages inherit (CSS Paged Media 3 §6).</param>
    public PageStyle Page(PageKind page, ComputedStyle? rootStyle = null) => pages.Style(page, rootStyle);

    /// <summary>Whether pages begin a counter anew, so that only they know what it stands at.</summary>
    public bool PagesRenumber(string counter) => pages.Renumber(counter);

    /// <summary>Which declarations made a style of an element, one for each property that is set on it.</summary>
    /// <param name="style">The style that they made.</param>
    internal IReadOnlyList<AppliedDeclaration> Applied(HtmlElement element, PseudoElement pseudoElement, ComputedStyle style) =>
        computation.Winners(Of(RulesOf(NodeOf(element)), pseudoElement), style.Direction, pseudoElement);

    /// <summary>Which declarations made the style of a margin box.</summary>
    internal IReadOnlyList<AppliedDeclaration> Applied(PageKind page, MarginBox box, ComputedStyle style) => pages.Applied(page, box, style.Direction);

    /// <summary>The area of the first page, as far as styles say it that are not relative to it themselves.</summary>
    private Size FirstPageArea(HtmlElement? document)
    {
        var start = new DocumentStart(new StyleComputation(media, []), element => Of(RulesOf(NodeOf(element)), PseudoElement.None));
        var (page, rootStyle) = document is null ? default : start.Of(document);
        var side = rootStyle?.Direction == Direction.RightToLeft ? PageSide.Left : PageSide.Right;
        return pages.AreaOf(new PageKind(page, side, IsFirst: true), rootStyle);
    }

    private RuleNode NodeOf(HtmlElement element)
    {
        matched.Clear();
        index.Match(element, matched);
        matched.Sort();
        var node = root;
        var hints = PresentationalHints.Of(element);
        var previous = -1;
        foreach (var number in matched)
        {
            // Hints are weaker than any rule of the author's (CSS Cascade 4 §6.4.4).
            if (hints is not null && number >= index.FirstAuthorRule)
            {
                node = ChildForHints(node, hints);
                hints = null;
            }
            if (number != previous)
                node = node.Child(number, index.Rules[number]);
            previous = number;
        }
        if (hints is not null)
            node = ChildForHints(node, hints);
        return element.Attribute("style") is { } text ? ChildForAttribute(node, element, text) : node;
    }

    private RuleNode ChildForHints(RuleNode node, string hints) => Child(node, hints, () => StylesheetParser.ParseHint(hints));

    private RuleNode ChildForAttribute(RuleNode node, HtmlElement element, string text) =>
        Child(node, text, () => StylesheetParser.ParseStyleAttribute(element.ValueOf("style"), diagnostics));

    private RuleNode Child(RuleNode node, string declarations, Func<DeclarationBlock> parse)
    {
        if (!attributeRules.TryGetValue(declarations, out var entry))
        {
            entry = (index.Rules.Count + attributeRules.Count, new MatchedRule(parse(), PseudoElement.None, IsUserAgent: false));
            attributeRules.Add(declarations, entry);
        }
        return node.Child(entry.Number, entry.Rule);
    }

    private static List<MatchedRule> RulesOf(RuleNode node)
    {
        var rules = new List<MatchedRule>();
        for (var current = node; current?.Rule is { } rule; current = current.Parent)
            rules.Add(rule);
        rules.Reverse();
        return rules;
    }

    private ElementStyles Compute(RuleNode node, ComputedStyle? parent)
    {
        var rules = RulesOf(node);
        if (!rules.Exists(rule => rule.PseudoElement != PseudoElement.None))
            return new ElementStyles(computation.Compute(parent, rules));
        var style = computation.Compute(parent, Of(rules, PseudoElement.None));
        return new ElementStyles(
            style,
            Generated(style, Of(rules, PseudoElement.Before), PseudoElement.Before),
            Generated(style, Of(rules, PseudoElement.After), PseudoElement.After),
            style.Display == Display.ListItem ? Pseudo(style, rules, PseudoElement.Marker) : null,
            Pseudo(style, rules, PseudoElement.FirstLetter),
            Pseudo(style, rules, PseudoElement.FirstLine),
            style.Float == Float.Footnote ? Generated(style, Of(rules, PseudoElement.FootnoteCall), PseudoElement.FootnoteCall) : null,
            style.Float == Float.Footnote ? Generated(style, Of(rules, PseudoElement.FootnoteMarker), PseudoElement.FootnoteMarker) : null);
    }

    private static List<MatchedRule> Of(List<MatchedRule> rules, PseudoElement pseudoElement) =>
        rules.FindAll(rule => rule.PseudoElement == pseudoElement);

    /// <summary>Without content there is no box (CSS Generated Content 3 §2).</summary>
    private ComputedStyle? Generated(ComputedStyle element, List<MatchedRule> rules, PseudoElement pseudoElement)
    {
        var style = rules.Count == 0 ? null : computation.Compute(element, rules, pseudoElement);
        return style?.Content is null || style.Display == Display.None ? null : style;
    }

    private ComputedStyle? Pseudo(ComputedStyle element, List<MatchedRule> rules, PseudoElement pseudoElement) =>
        Of(rules, pseudoElement) is { Count: > 0 } declared ? computation.Compute(element, declared, pseudoElement) : null;
}
