using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Selectors;

/// <summary>Parses selector lists (Selectors 4 §18, CSS Nesting 1 §3).</summary>
internal sealed partial class SelectorParser
{
    /// <summary>What a selector may start from.</summary>
    private enum Scope
    {
        None,

        /// <summary>The rule that it is nested in.</summary>
        OuterRule,

        /// <summary>The element that :has() is asked of.</summary>
        HasAnchor,
    }

    private readonly TokenList tokens;
    private readonly StyleDiagnostics diagnostics;
    private readonly SelectorList? outer;
    private bool isInsideHas;

    /// <param name="tokens">The style sheet.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="outer">The selectors of the rule around, which an ampersand stands for; null when there is none.</param>
    public SelectorParser(TokenList tokens, StyleDiagnostics diagnostics, SelectorList? outer)
    {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.outer = outer;
    }

    /// <summary>The list in a range of tokens; null, and reported, when any selector of it is not valid.</summary>
    public SelectorList? Parse(int start, int end)
    {
        if (tokens.SkipWhitespace(start, end) >= end)
            return Fail<SelectorList>(start, end, "a selector is missing before the `{`");
        var selectors = new List<ComplexSelector>();
        foreach (var (from, to) in SplitAtCommas(start, end))
        {
            if (ParseComplex(from, to, outer is null ? Scope.None : Scope.OuterRule) is not { } selector)
                return null;
            selectors.Add(selector);
        }
        return new SelectorList(selectors);
    }

    private bool HasAmpersand(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsDelim('&'))
                return true;
        }
        return false;
    }

    private List<(int Start, int End)> SplitAtCommas(int start, int end)
    {
        var ranges = new List<(int, int)>();
        var from = start;
        for (var i = start; i < end; i = tokens.Next(i))
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                ranges.Add((from, i));
                from = i + 1;
            }
        }
        ranges.Add((from, end));
        return ranges;
    }

    private ComplexSelector? ParseComplex(int start, int end, Scope scope)
    {
        var position = tokens.SkipWhitespace(start, end);
        end = tokens.TrimEnd(position, end);
        if (position >= end)
            return Fail<ComplexSelector>(start, end, "a selector is missing");
        var leading = TakeCombinator(ref position, end);
        if (leading is not null && scope == Scope.None)
            return Fail<ComplexSelector>(start, position, "a selector cannot begin with a combinator");
        // What starts from a scope without saying how is below it (Selectors 4 §3.4, CSS Nesting 1 §3.2).
        var isBelow = scope == Scope.HasAnchor || (scope == Scope.OuterRule && !HasAmpersand(position, end));
        var first = leading ?? (isBelow ? Combinator.Descendant : Combinator.None);
        var left = first;
        var compounds = new List<CompoundSelector>();
        var pseudoElement = PseudoElement.None;
        while (true)
        {
            if (ParseCompound(ref position, end, left, out pseudoElement) is not { } compound)
                return null;
            compounds.Insert(0, compound);
            if (position >= end)
                break;
            if (pseudoElement != PseudoElement.None)
                return Fail<ComplexSelector>(position, end, "nothing can follow a pseudo-element");
            left = TakeCombinator(ref position, end) ?? Combinator.Descendant;
            if (position >= end)
                return Fail<ComplexSelector>(start, end, "a selector cannot end with a combinator");
        }
        if (first != Combinator.None && scope == Scope.OuterRule)
            compounds.Add(new CompoundSelector([new NestingSelector(outer!)], Combinator.None));
        return new ComplexSelector(compounds, pseudoElement);
    }

    /// <summary>The combinator that comes next, white space alone being the descendant's; null when there is none.</summary>
    private Combinator? TakeCombinator(ref int position, int end)
    {
        var before = position;
        position = tokens.SkipWhitespace(position, end);
        var combinator = position < end && tokens[position].Kind == TokenKind.Delim
            ? tokens[position].Delim switch
            {
                '>' => Combinator.Child,
                '+' => Combinator.NextSibling,
                '~' => Combinator.SubsequentSibling,
                _ => (Combinator?)null,
            }
            : null;
        if (combinator is not null)
            position = tokens.SkipWhitespace(position + 1, end);
        return combinator ?? (position > before ? Combinator.Descendant : null);
    }

    private CompoundSelector? ParseCompound(ref int position, int end, Combinator left, out PseudoElement pseudoElement)
    {
        var parts = new List<SimpleSelector>();
        var start = position;
        pseudoElement = PseudoElement.None;
        while (position < end && !IsCombinator(tokens[position]))
        {
            var token = tokens[position];
            if (token.Kind == TokenKind.Colon && TakesPseudoElement(ref position, end, ref pseudoElement) is { } isValid)
            {
                if (!isValid)
                    return null;
                continue;
            }
            if (token.Kind == TokenKind.Ident || token.IsDelim('*') || token.IsDelim('|'))
            {
                if (position != start)
                    return Fail<CompoundSelector>(position, position + 1, $"the element name `{Text(position)}` must come first in its selector");
                if (!ParseType(ref position, end, parts))
                    return null;
                continue;
            }
            if (ParseSimple(ref position, end) is not { } part)
                return null;
            if (pseudoElement != PseudoElement.None && !part.NeverMatches)
                return Fail<CompoundSelector>(start, position, "nothing can follow a pseudo-element");
            parts.Add(part);
        }
        return position > start ? new CompoundSelector(parts, left)
            : Fail<CompoundSelector>(position, position + 1, $"`{Text(position)}` is no selector");
    }

    private static bool IsCombinator(in Token token) =>
        token.Kind == TokenKind.Whitespace || token.IsDelim('>') || token.IsDelim('+') || token.IsDelim('~');

    /// <summary>A name or an asterisk; of namespaces only "any" and "none" can be meant, there being one alone.</summary>
    private bool ParseType(ref int position, int end, List<SimpleSelector> parts)
    {
        var isPrefixed = position + 1 < end && tokens[position + 1].IsDelim('|') && !tokens[position].IsDelim('|');
        if (isPrefixed && tokens[position].Kind == TokenKind.Ident)
            return Reject(position, position + 2, $"the namespace `{Text(position)}` is unknown: HerDocs reads HTML without namespaces");
        position += isPrefixed ? 2 : tokens[position].IsDelim('|') ? 1 : 0;
        if (position < end && tokens[position].Kind == TokenKind.Ident)
            parts.Add(new TypeSelector(tokens[position].Text.ToLowerInvariant()));
        else if (position >= end || !tokens[position].IsDelim('*'))
            return Reject(position, position + 1, "an element name is missing");
        position++;
        return true;
    }

    private SimpleSelector? ParseSimple(ref int position, int end)
    {
        var token = tokens[position];
        switch (token.Kind)
        {
            case TokenKind.Hash when token.IsMarked:
                position++;
                return new IdSelector(token.Text);
            case TokenKind.Hash:
                return Fail<SimpleSelector>(position, position + 1, $"`#{token.Text}` is no id selector: an id there cannot begin with a digit");
            case TokenKind.OpenSquare:
                return ParseAttribute(ref position, end);
            case TokenKind.Colon:
                return ParsePseudoClass(ref position, end);
            case TokenKind.Delim when token.Delim == '.' && position + 1 < end && tokens[position + 1].Kind == TokenKind.Ident:
                position += 2;
                return new ClassSelector(tokens[position - 1].Text);
            case TokenKind.Delim when token.Delim == '&':
                position++;
                return outer is null ? PseudoNames.Classes["scope"]() : new NestingSelector(outer);
            case TokenKind.Dimension when Text(position).StartsWith('.'):
                return Fail<SimpleSelector>(position, position + 1, $"`{Text(position)}` is no class selector: a class there cannot begin with a digit");
            default:
                return Fail<SimpleSelector>(position, position + 1, $"`{Text(position)}` has no place in a selector");
        }
    }

    /// <summary>Selectors 4 §6.</summary>
    private AttributeSelector? ParseAttribute(ref int position, int end)
    {
        var start = position;
        var inside = new ValueReader(tokens, position + 1, Math.Min(tokens[position].Partner, end));
        position = Math.Min(tokens[position].Partner + 1, end);
        if (inside.TakeDelim('*') && !inside.TakeDelim('|'))
            return Fail<AttributeSelector>(start, position, $"`{tokens.Text(start, position)}` names no attribute");
        inside.TakeDelim('|');
        if (inside.TakeIdent()?.ToLowerInvariant() is not { } name)
            return Fail<AttributeSelector>(start, position, $"`{tokens.Text(start, position)}` names no attribute");
        if (inside.AtEnd)
            return new AttributeSelector(name, AttributeOperator.Present, "", null);
        var comparison = TakeOperator(inside);
        var value = inside.TakeIdent() ?? inside.TakeString();
        bool? ignoresCase = inside.TakeKeyword("i") ? true : inside.TakeKeyword("s") ? false : null;
        if (comparison is null || value is null || !inside.AtEnd)
            return Fail<AttributeSelector>(start, position, $"`{tokens.Text(start, position)}` is no attribute selector", "write the value in quotes");
        return new AttributeSelector(name, comparison.Value, value, ignoresCase);
    }

    private static AttributeOperator? TakeOperator(ValueReader reader)
    {
        if (reader.TakeDelim('='))
            return AttributeOperator.Equal;
        var comparison = reader.Peek.Kind != TokenKind.Delim ? null : reader.Peek.Delim switch
        {
            '~' => AttributeOperator.Word,
            '|' => AttributeOperator.Language,
            '^' => AttributeOperator.Prefix,
            '$' => AttributeOperator.Suffix,
            '*' => AttributeOperator.Substring,
            _ => (AttributeOperator?)null,
        };
        if (comparison is null)
            return null;
        reader.Skip();
        return !reader.AfterWhitespace && reader.TakeDelim('=') ? comparison : null;
    }

    private string Text(int position) => tokens[position].Kind == TokenKind.End ? "" : tokens.RawText(position, position + 1);

    private T? Fail<T>(int start, int end, string message, string? hint = null)
        where T : class
    {
        Reject(start, end, message, hint);
        return null;
    }

    private bool Reject(int start, int end, string message, string? hint = null)
    {
        start = Math.Min(start, tokens.End);
        end = Math.Clamp(end, start, tokens.End);
        var last = end > start ? tokens[end - 1].End : tokens[start].End;
        diagnostics.Report(DiagnosticCode.InvalidSelector, tokens[start].Start, last, message, hint);
        return false;
    }
}
