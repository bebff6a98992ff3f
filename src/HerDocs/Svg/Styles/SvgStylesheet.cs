using HerDocs.Css.Selectors;
using HerDocs.Css.Syntax;
using HerDocs.Html;

namespace HerDocs.Svg.Styles;

/// <summary>The rules of the style elements of a picture (SVG 2 §6.3), and the cascade that gives an element its declarations.</summary>
internal sealed class SvgStylesheet
{
    /// <summary>Presentation attributes (SVG 2 §6.6), with what else style depends on.</summary>
    private static readonly HashSet<string> PresentationAttributes = [.. (
        "alignment-baseline baseline-shift clip-path clip-rule color display dominant-baseline fill fill-opacity fill-rule filter font-family " +
        "font-size font-style font-weight lang letter-spacing marker-end marker-mid marker-start mask opacity overflow paint-order stop-color stop-opacity " +
        "stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor " +
        "text-decoration transform vector-effect visibility white-space xml:lang xml:space").Split(' ')];

    private readonly List<Rule> rules = [];

    /// <param name="root">The picture.</param>
    /// <param name="isWrong">Takes each style element in which something cannot be understood, and what.</param>
    public SvgStylesheet(HtmlElement root, Action<HtmlElement, string> isWrong)
    {
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.Name == "style")
                Add(element, isWrong);
        }
        rules.Sort();
    }

    /// <summary>What holds for an element: attributes, then rules by specificity, then its style attribute.</summary>
    public Dictionary<string, string> Declarations(HtmlElement element)
    {
        var declarations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes)
        {
            if (PresentationAttributes.Contains(attribute.Name))
                declarations[attribute.Name] = attribute.Value.Trim();
        }
        foreach (var rule in rules)
        {
            if (SelectorMatcher.Matches(rule.Selector, element))
                Put(declarations, rule.Declarations);
        }
        if (element.Attribute("style") is { } style)
            Put(declarations, Parse(style));
        return declarations;
    }

    private static void Put(Dictionary<string, string> target, List<(string Name, string Value)> declarations)
    {
        foreach (var (name, value) in declarations)
            target[name] = value;
    }

    /// <summary>Declarations between semicolons; what is not one is passed over (CSS Syntax 3 §5.5.4).</summary>
    private static List<(string Name, string Value)> Parse(string text)
    {
        using var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent);
        var declarations = new List<(string, string)>();
        for (int i = 0, end; i < tokens.End; i = end + 1)
        {
            for (end = i; end < tokens.End && tokens[end].Kind != TokenKind.Semicolon; end = tokens.Next(end))
            {
            }
            var start = tokens.SkipWhitespace(i, end);
            if (start >= end || tokens[start].Kind != TokenKind.Ident)
                continue;
            var colon = tokens.SkipWhitespace(start + 1, end);
            if (colon >= end || tokens[colon].Kind != TokenKind.Colon)
                continue;
            var value = tokens.Text(colon + 1, end).Trim();
            if (value.EndsWith("!important", StringComparison.OrdinalIgnoreCase))
                value = value[..^"!important".Length].TrimEnd();
            declarations.Add((tokens[start].Text.ToLowerInvariant(), value));
        }
        return declarations;
    }

    private void Add(HtmlElement style, Action<HtmlElement, string> isWrong)
    {
        using var tokens = Tokenizer.Tokenize(style.TextContent, StyleDiagnostics.Silent);
        var parser = new SelectorParser(tokens, StyleDiagnostics.Silent, outer: null);
        for (int i = 0, open; i < tokens.End; i = tokens.Next(open))
        {
            i = tokens.SkipWhitespace(i, tokens.End);
            if (i >= tokens.End)
                break;
            var isAtRule = tokens[i].Kind == TokenKind.AtKeyword;
            for (open = i; open < tokens.End && tokens[open].Kind != TokenKind.OpenCurly; open++)
            {
                if (isAtRule && tokens[open].Kind == TokenKind.Semicolon)
                    break;
            }
            if (isAtRule)
                isWrong(style, $"the rule `@{tokens[i].Text}`");
            else if (open < tokens.End && parser.Parse(i, open) is { } selectors)
                Add(selectors, Parse(tokens.Text(open + 1, tokens[open].Partner)));
            else
                isWrong(style, $"the selector `{tokens.Text(i, open).Trim()}`");
        }
    }

    private void Add(SelectorList selectors, List<(string Name, string Value)> declarations)
    {
        foreach (var selector in selectors.Selectors)
        {
            if (selector.PseudoElement == PseudoElement.None)
                rules.Add(new Rule(selector, rules.Count, declarations));
        }
    }

    private sealed record Rule(ComplexSelector Selector, int Order, List<(string Name, string Value)> Declarations) : IComparable<Rule>
    {
        public int CompareTo(Rule? other) =>
            (Selector.Specificity, Order).CompareTo((other!.Selector.Specificity, other.Order));
    }
}
