using HerDocs.Css;
using HerDocs.Css.Selectors;
using HerDocs.Css.Syntax;
using HerDocs.Html;

namespace HerDocs.Tests.Css;

/// <summary>A page whose elements all have their styles, to be asked for by selector.</summary>
internal sealed class StyledTree
{
    private readonly Dictionary<HtmlElement, ElementStyles> styles = [];

    public StyledTree(HtmlElement root, Cascade cascade)
    {
        Root = root;
        Style(root, null, cascade);
    }

    public HtmlElement Root { get; }

    public ElementStyles this[HtmlElement element] => styles[element];

    /// <summary>The style of the first element that a selector matches, or of its pseudo-element.</summary>
    public ComputedStyle? Find(string selector)
    {
        var parsed = ParseSelectors(selector).Selectors[0];
        var element = Root.SelfAndDescendants().First(candidate => SelectorMatcher.Matches(parsed, candidate));
        return parsed.PseudoElement switch
        {
            PseudoElement.Before => styles[element].Before,
            PseudoElement.After => styles[element].After,
            PseudoElement.Marker => styles[element].Marker,
            PseudoElement.FirstLetter => styles[element].FirstLetter,
            PseudoElement.FirstLine => styles[element].FirstLine,
            _ => styles[element].Style,
        };
    }

    public static SelectorList ParseSelectors(string text)
    {
        var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent);
        return new SelectorParser(tokens, StyleDiagnostics.Silent, outer: null).Parse(0, tokens.End) ?? throw new InvalidOperationException($"`{text}` is no selector");
    }

    private void Style(HtmlElement element, ComputedStyle? parent, Cascade cascade)
    {
        var computed = cascade.Style(element, parent);
        styles.Add(element, computed);
        foreach (var child in element.Elements)
            Style(child, computed.Style, cascade);
    }
}
