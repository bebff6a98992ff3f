using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Selectors;

/// <summary>Parses pseudo-classes and pseudo-elements (Selectors 4 §3.5 and §3.6).</summary>
internal sealed partial class SelectorParser
{
    /// <summary>Null when what comes is no pseudo-element; else whether it is a known one.</summary>
    private bool? TakesPseudoElement(ref int position, int end, ref PseudoElement pseudoElement)
    {
        var isDouble = position + 1 < end && tokens[position + 1].Kind == TokenKind.Colon;
        var at = position + (isDouble ? 2 : 1);
        if (at >= end || tokens[at].Kind is not (TokenKind.Ident or TokenKind.Function))
            return isDouble ? Reject(position, at, "the name of a pseudo-element is missing") : null;
        var name = tokens[at].Text;
        if (!isDouble && !(tokens[at].Kind == TokenKind.Ident && PseudoNames.IsLegacyElement(name)))
            return null;
        if (tokens[at].Kind == TokenKind.Ident && PseudoNames.Elements.TryGetValue(name, out var known))
            pseudoElement = pseudoElement == PseudoElement.None ? known : PseudoElement.BrowserOnly;
        else if (name.StartsWith('-') || PseudoNames.BrowserElements.Contains(name))
            pseudoElement = PseudoElement.BrowserOnly;
        else
            return Reject(position, at + 1, $"unknown pseudo-element `::{name}`", NearestName.Hint(name, PseudoNames.Elements.Keys));
        position = Math.Min(tokens.Next(at), end);
        return true;
    }

    private SimpleSelector? ParsePseudoClass(ref int position, int end)
    {
        var start = position;
        var at = position + 1;
        if (at >= end || tokens[at].Kind is not (TokenKind.Ident or TokenKind.Function))
            return Fail<SimpleSelector>(start, at, "the name of a pseudo-class is missing");
        var name = tokens[at].Text;
        position = Math.Min(tokens.Next(at), end);
        if (name.StartsWith('-') || PseudoNames.Interactive.Contains(name))
            return new InteractivePseudoClass();
        if (tokens[at].Kind == TokenKind.Function)
        {
            if (PseudoNames.Functions.Contains(name))
                return ParseFunction(name.ToLowerInvariant(), at + 1, Math.Min(tokens[at].Partner, end));
        }
        else if (PseudoNames.Classes.TryGetValue(name, out var make))
        {
            return make();
        }
        return Fail<SimpleSelector>(start, at + 1, $"unknown pseudo-class `:{name}`", NearestPseudo(name));
    }

    private static string? NearestPseudo(string name)
    {
        if (PseudoNames.Functions.Contains(name))
            return $"`:{name}` takes arguments in parentheses";
        return PseudoNames.Elements.ContainsKey(name) ? $"`::{name}` is written with two colons"
            : NearestName.Hint(name, PseudoNames.Classes.Keys.Concat(PseudoNames.Functions).Concat(PseudoNames.Interactive));
    }

    private SimpleSelector? ParseFunction(string name, int start, int end)
    {
        switch (name)
        {
            case "is" or "where":
                return new MatchesAnySelector(ParseForgiving(start, end), counts: name == "is");
            case "not":
                return ParseArguments(start, end, Scope.None) is { } excluded ? new NegationSelector(new SelectorList(excluded)) : null;
            case "has":
                return ParseHas(start, end);
            case "lang":
                return ParseLanguages(new ValueReader(tokens, start, end));
            case "dir":
                return tokens.Text(start, end).ToLowerInvariant() switch
                {
                    "ltr" => new DirectionSelector(rightToLeft: false),
                    "rtl" => new DirectionSelector(rightToLeft: true),
                    var other => Fail<SimpleSelector>(start, end, $"`:dir()` takes ltr or rtl, not `{other}`"),
                };
            default:
                return ParseNth(name, start, end);
        }
    }

    /// <summary>Parts that are not valid are left out, the others hold (Selectors 4 §4.2).</summary>
    private SelectorList ParseForgiving(int start, int end) =>
        new([.. SplitAtCommas(start, end).Select(range => ParseArgument(range.Start, range.End, Scope.None)).OfType<ComplexSelector>()]);

    private ComplexSelector? ParseArgument(int start, int end, Scope scope) =>
        ParseComplex(start, end, scope) switch
        {
            { PseudoElement: not PseudoElement.None } => Fail<ComplexSelector>(start, end, "a pseudo-element cannot stand inside a pseudo-class"),
            var selector => selector,
        };

    private List<ComplexSelector>? ParseArguments(int start, int end, Scope scope)
    {
        var selectors = new List<ComplexSelector>();
        foreach (var (from, to) in SplitAtCommas(start, end))
        {
            if (ParseArgument(from, to, scope) is not { } selector)
                return null;
            selectors.Add(selector);
        }
        return selectors;
    }

    private RelationalSelector? ParseHas(int start, int end)
    {
        if (isInsideHas)
            return Fail<RelationalSelector>(start, end, "`:has()` cannot stand inside `:has()`");
        isInsideHas = true;
        var selectors = ParseArguments(start, end, Scope.HasAnchor);
        isInsideHas = false;
        return selectors is null ? null : new RelationalSelector([.. selectors.Select(selector => new RelativeSelector(selector))]);
    }

    private LanguageSelector? ParseLanguages(ValueReader reader)
    {
        var ranges = new List<string>();
        do
        {
            if ((reader.TakeIdent() ?? reader.TakeString()) is not { } range)
                return Fail<LanguageSelector>(reader.Start, reader.End, "`:lang()` takes language codes such as en or \"de-AT\"");
            ranges.Add(range);
        }
        while (reader.TakeComma());
        return reader.AtEnd ? new LanguageSelector(ranges)
            : Fail<LanguageSelector>(reader.Start, reader.End, "`:lang()` takes language codes, with commas between them");
    }

    private SimpleSelector? ParseNth(string name, int start, int end)
    {
        var of = start;
        while (of < end && !tokens[of].Is(TokenKind.Ident, "of"))
            of++;
        var text = tokens.Text(start, of);
        if (NthPattern.Parse(text) is not { } pattern)
            return Fail<SimpleSelector>(start, end, $"`{text}` names no places", "write odd, even, a number, or a pattern such as 2n+1");
        var fromEnd = name.Contains("last");
        if (name.EndsWith("of-type", StringComparison.Ordinal))
            return of == end ? new NthOfTypeSelector(pattern, fromEnd) : Fail<SimpleSelector>(of, end, $"`:{name}()` takes no `of`");
        if (of == end)
            return new NthChildSelector(pattern, fromEnd, of: null);
        return ParseArguments(of + 1, end, Scope.None) is { } selectors
            ? new NthChildSelector(pattern, fromEnd, new SelectorList(selectors))
            : null;
    }
}
