using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;

namespace HerDocs.Css.Media;

/// <summary>Parses media queries (Media Queries 4 §3).</summary>
internal sealed class MediaQueryParser(TokenList tokens, StyleDiagnostics diagnostics)
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "print", "screen", "speech", "tty", "tv", "projection", "handheld", "braille", "embossed", "aural",
    };

    /// <summary>em and its like are those of the initial font (Media Queries 4 §1.3).</summary>
    private static readonly ComputeContext InitialFont = new ComputeContext
    {
        Parent = ComputedStyle.Initial,
        IsRoot = true,
        Media = new MediaContext(Size.Zero),
        OwnFont = _ => FontChoice.Of(ComputedStyle.Initial),
    }.Begin();

    /// <summary>The queries in a range of tokens. One that is not valid is reported and never holds.</summary>
    public MediaQueryList Parse(int start, int end)
    {
        if (tokens.SkipWhitespace(start, end) >= end)
            return MediaQueryList.All;
        var queries = new List<MediaQuery>();
        var from = start;
        for (var i = start; i <= end; i = i < end ? tokens.Next(i) : i + 1)
        {
            if (i < end && tokens[i].Kind != TokenKind.Comma)
                continue;
            queries.Add(ParseQuery(new ValueReader(tokens, from, i)));
            from = i + 1;
        }
        return new MediaQueryList(queries);
    }

    private MediaQuery ParseQuery(ValueReader reader)
    {
        var query = TypeFollows(reader) ? ParseTyped(reader) : ParseCondition(reader) is { } condition ? new MediaQuery(false, "all", condition) : null;
        if (query is not null && reader.AtEnd)
            return query;
        var text = tokens.Text(reader.Start, reader.End);
        Report(reader, $"`{text}` is no media query", "write, for example, `print and (min-width: 10cm)`");
        return MediaQuery.NotAll;
    }

    private static bool TypeFollows(ValueReader reader)
    {
        var before = reader.Position;
        if (reader.Peek.Is(TokenKind.Ident, "not") || reader.Peek.Is(TokenKind.Ident, "only"))
            reader.Skip();
        var follows = reader.Peek.Kind == TokenKind.Ident;
        reader.Position = before;
        return follows;
    }

    private MediaQuery? ParseTyped(ValueReader reader)
    {
        var isNegated = reader.TakeKeyword("not");
        if (!isNegated)
            reader.TakeKeyword("only");
        var at = reader.Position;
        var type = reader.TakeIdent()!.ToLowerInvariant();
        if (type is "not" or "only" or "and" or "or" or "layer")
            return null;
        if (!Types.Contains(type))
            Report(at, at + 1, $"unknown medium `{type}`", NearestName.Hint(type, Types));
        if (!reader.TakeKeyword("and"))
            return new MediaQuery(isNegated, type, null);
        return ParseJunction(reader, ParseInParens(reader), allowsOr: false) is { } condition ? new MediaQuery(isNegated, type, condition) : null;
    }

    private MediaCondition? ParseCondition(ValueReader reader)
    {
        if (reader.TakeKeyword("not"))
            return ParseInParens(reader) is { } negated ? new MediaNegation(negated) : null;
        return ParseJunction(reader, ParseInParens(reader), allowsOr: true);
    }

    /// <summary>"and" and "or" cannot be mixed without parentheses.</summary>
    private MediaCondition? ParseJunction(ValueReader reader, MediaCondition? first, bool allowsOr)
    {
        if (first is null)
            return null;
        var isAnd = reader.Peek.Is(TokenKind.Ident, "and");
        if (!isAnd && !(allowsOr && reader.Peek.Is(TokenKind.Ident, "or")))
            return first;
        var operands = new List<MediaCondition> { first };
        while (reader.TakeKeyword(isAnd ? "and" : "or"))
        {
            // A media type may be followed by "and not (…)", which is then the last operand.
            var negates = isAnd && reader.TakeKeyword("not");
            if (ParseInParens(reader) is not { } operand)
                return null;
            operands.Add(negates ? new MediaNegation(operand) : operand);
        }
        return new MediaJunction(isAnd, operands);
    }

    private MediaCondition? ParseInParens(ValueReader reader)
    {
        if (reader.Peek.Kind == TokenKind.Function)
        {
            Report(reader.Position, reader.Position + 1, $"unknown condition `{reader.PeekText()}` in a media query");
            reader.Skip();
            return new UnknownMediaCondition();
        }
        if (reader.Peek.Kind != TokenKind.OpenParen)
            return null;
        var inside = reader.TakeBlock();
        if (inside.Peek.Kind is TokenKind.OpenParen or TokenKind.Function || inside.Peek.Is(TokenKind.Ident, "not"))
        {
            var before = inside.Position;
            if (!IsRange(inside) && ParseCondition(inside) is { } condition && inside.AtEnd)
                return condition;
            inside.Position = before;
        }
        return ParseFeature(inside) ?? Unknown(inside, $"`({tokens.Text(inside.Start, inside.End)})` is no condition that a media query can ask");
    }

    /// <summary>Whether a comparison stands at the top level, as in (calc(1em + 1px) &lt; width).</summary>
    private bool IsRange(ValueReader reader)
    {
        for (var i = reader.Position; i < reader.End; i = tokens.Next(i))
        {
            if (tokens[i].IsDelim('<') || tokens[i].IsDelim('>') || tokens[i].IsDelim('='))
                return true;
        }
        return false;
    }

    /// <summary>Media Queries 4 §2.4; null when it is no such thing at all.</summary>
    private MediaCondition? ParseFeature(ValueReader reader)
    {
        if (IsRange(reader))
            return ParseRange(reader);
        var at = reader.Position;
        if (reader.TakeIdent()?.ToLowerInvariant() is not { } name || (!reader.AtEnd && !reader.Take(TokenKind.Colon)))
            return null;
        var comparison = MediaOperator.Equal;
        var plain = name;
        if (name.StartsWith("min-", StringComparison.Ordinal) || name.StartsWith("max-", StringComparison.Ordinal))
        {
            comparison = name[1] == 'i' ? MediaOperator.GreaterOrEqual : MediaOperator.LessOrEqual;
            plain = name[4..];
        }
        if (name.StartsWith('-'))
            return new UnknownMediaCondition();
        if (MediaFeature.Find(plain) is not { } feature || (comparison != MediaOperator.Equal && feature.Type == MediaValueType.Keyword))
            return Unknown(at, at + 1, $"unknown media feature `{name}`", NearestName.Hint(plain, MediaFeature.Names));
        if (reader.AtEnd)
            return comparison != MediaOperator.Equal ? null
                : feature.Type == MediaValueType.Keyword ? new DiscreteMediaFeature(feature, null) : new RangeMediaFeature(feature, []);
        if (feature.Type == MediaValueType.Keyword)
            return ParseKeyword(feature, reader);
        return Value(feature, reader) is { } value && reader.AtEnd
            ? new RangeMediaFeature(feature, [new MediaComparison(comparison, value)])
            : Unknown(reader, $"`{name}` cannot be `{tokens.Text(at + 1, reader.End).TrimStart(':', ' ')}`");
    }

    private MediaCondition ParseKeyword(MediaFeature feature, ValueReader reader)
    {
        var wanted = reader.PeekText().ToLowerInvariant();
        reader.Skip();
        return reader.AtEnd && feature.Keywords.Contains(wanted)
            ? new DiscreteMediaFeature(feature, wanted)
            : Unknown(reader, $"`{feature.Name}` cannot be `{wanted}`", $"it can be {string.Join(", ", feature.Keywords)}");
    }

    /// <summary>Media Queries 4 §2.4.3: the feature between two values, or beside one.</summary>
    private MediaCondition? ParseRange(ValueReader reader)
    {
        var comparisons = new List<MediaComparison>();
        var name = FeatureName(reader);
        var feature = Feature(reader);
        if (feature is null)
            return Unknown(reader, name is null ? "a comparison without a media feature" : $"unknown media feature `{name}`", NearestFeature(name));
        if (feature.Type == MediaValueType.Keyword)
            return Unknown(reader, $"`{feature.Name}` cannot be compared");
        if (!reader.Peek.Is(TokenKind.Ident, feature.Name))
        {
            if (Value(feature, reader) is not { } least || TakeOperator(reader) is not { } before || !reader.TakeKeyword(feature.Name))
                return null;
            comparisons.Add(new MediaComparison(Mirror(before), least));
        }
        else
        {
            reader.Skip();
        }
        if (!reader.AtEnd)
        {
            if (TakeOperator(reader) is not { } after || Value(feature, reader) is not { } most || !reader.AtEnd)
                return null;
            comparisons.Add(new MediaComparison(after, most));
        }
        return new RangeMediaFeature(feature, comparisons);
    }

    private MediaFeature? Feature(ValueReader reader) => FeatureName(reader) is { } name ? MediaFeature.Find(name) : null;

    private string? FeatureName(ValueReader reader)
    {
        for (var i = reader.Position; i < reader.End; i = tokens.Next(i))
        {
            if (tokens[i].Kind == TokenKind.Ident)
                return tokens[i].Text.ToLowerInvariant();
        }
        return null;
    }

    private static string? NearestFeature(string? name) => name is null ? null : NearestName.Hint(name, MediaFeature.Names);

    private static MediaOperator? TakeOperator(ValueReader reader)
    {
        if (reader.TakeDelim('='))
            return MediaOperator.Equal;
        var isLess = reader.TakeDelim('<');
        if (!isLess && !reader.TakeDelim('>'))
            return null;
        var orEqual = !reader.AfterWhitespace && reader.TakeDelim('=');
        return isLess ? (orEqual ? MediaOperator.LessOrEqual : MediaOperator.Less)
            : orEqual ? MediaOperator.GreaterOrEqual : MediaOperator.Greater;
    }

    private static MediaOperator Mirror(MediaOperator comparison) => comparison switch
    {
        MediaOperator.Less => MediaOperator.Greater,
        MediaOperator.LessOrEqual => MediaOperator.GreaterOrEqual,
        MediaOperator.Greater => MediaOperator.Less,
        MediaOperator.GreaterOrEqual => MediaOperator.LessOrEqual,
        _ => comparison,
    };

    private static double? Value(MediaFeature feature, ValueReader reader) => feature.Type switch
    {
        MediaValueType.Length => Numeric.Length(reader)?.Resolve(InitialFont).Points,
        MediaValueType.Ratio => Ratio(reader),
        MediaValueType.Resolution => Resolution(reader),
        _ => Numeric.Integer(reader)?.Resolve(InitialFont),
    };

    private static double? Ratio(ValueReader reader)
    {
        if (Numeric.Number(reader, least: 0)?.Resolve(InitialFont) is not { } width)
            return null;
        if (!reader.TakeDelim('/'))
            return width;
        return Numeric.Number(reader, least: 0)?.Resolve(InitialFont) is > 0 and var height ? width / height : null;
    }

    /// <summary>In dots per inch (CSS Values 4 §7.4).</summary>
    private static double? Resolution(ValueReader reader)
    {
        var token = reader.Peek;
        if (token.Kind != TokenKind.Dimension)
            return reader.TakeKeyword("infinite") ? double.PositiveInfinity : null;
        reader.Skip();
        return token.Text.ToLowerInvariant() switch
        {
            "dpi" => token.Number,
            "dpcm" => token.Number * 2.54,
            "dppx" or "x" => token.Number * 96,
            _ => null,
        };
    }

    private UnknownMediaCondition Unknown(ValueReader reader, string message, string? hint = null) =>
        Unknown(reader.Start, reader.End, message, hint);

    private UnknownMediaCondition Unknown(int start, int end, string message, string? hint)
    {
        Report(start, end, message, hint);
        return new UnknownMediaCondition();
    }

    private void Report(ValueReader reader, string message, string? hint = null) => Report(reader.Start, reader.End, message, hint);

    private void Report(int start, int end, string message, string? hint = null)
    {
        start = tokens.SkipWhitespace(start, end);
        end = Math.Max(start + 1, tokens.TrimEnd(start, end));
        diagnostics.Report(DiagnosticCode.InvalidMediaQuery, tokens[Math.Min(start, tokens.End)].Start, tokens[Math.Min(end - 1, tokens.End)].End, message, hint);
    }
}
