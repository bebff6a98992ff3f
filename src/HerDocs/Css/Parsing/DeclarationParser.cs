using HerDocs.Css.Grammars;
using HerDocs.Css.Properties;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Parses one declaration (CSS Syntax 3 §5.5.6) and finds out what it sets.</summary>
internal sealed class DeclarationParser(TokenList tokens, StyleDiagnostics diagnostics)
{
    private static readonly HashSet<string> PagedMediaProperties = new(StringComparer.Ordinal)
    {
        "string-set", "bookmark-level", "bookmark-label", "marks", "bleed",
    };

    private static readonly HashSet<string> PagedMediaFunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "string", "content", "target-counter", "target-text", "leader",
    };

    private readonly ValueDiagnosis diagnosis = new(tokens, diagnostics);

    /// <summary>The declaration in a range of tokens that begins with a name and a colon; null when it is malformed.</summary>
    public Declaration? Parse(int start, int end, DeclarationContext context)
    {
        var name = tokens[start].Text;
        var isCustom = name.StartsWith("--", StringComparison.Ordinal) && name.Length > 2;
        if (!isCustom)
            name = name.ToLowerInvariant();
        var valueStart = tokens.SkipWhitespace(tokens.SkipWhitespace(start + 1, end) + 1, end);
        var valueEnd = tokens.TrimEnd(valueStart, end);
        var isImportant = TakeImportant(valueStart, ref valueEnd);
        if (!IsWellFormed(valueStart, valueEnd))
            return null;
        if (valueStart >= valueEnd && !isCustom)
        {
            diagnostics.Report(
                DiagnosticCode.MalformedCss, tokens[start].Start, tokens[start].End, $"`{name}` has no value", "write one behind the colon, or take the name away");
            return null;
        }
        var value = new ParsedValue(name, valueStart, valueEnd, isImportant, Span(start, valueEnd, end));
        return isCustom ? Custom(value) : Known(value, context);
    }

    /// <summary>Whether a declaration is one that HerDocs carries out, for @supports.</summary>
    public static bool IsSupported(TokenList tokens, int start, int end)
    {
        var declaration = new DeclarationParser(tokens, StyleDiagnostics.Silent).Parse(start, end, DeclarationContext.Style);
        return declaration?.Kind is DeclarationKind.Styled or DeclarationKind.PagedMedia or DeclarationKind.Custom;
    }

    private SourceSpan? Span(int start, int valueEnd, int end) =>
        diagnostics.Span(tokens[start].Start, tokens[Math.Max(start, Math.Max(valueEnd, tokens.TrimEnd(start, end)) - 1)].End);

    private bool TakeImportant(int start, ref int end)
    {
        if (end <= start || !tokens[end - 1].Is(TokenKind.Ident, "important"))
            return false;
        var mark = tokens.TrimEnd(start, end - 1) - 1;
        if (mark < start || !tokens[mark].IsDelim('!'))
            return false;
        end = tokens.TrimEnd(start, mark);
        return true;
    }

    /// <summary>Whether no bad token spoils the value (CSS Syntax 3 §9.3). What makes a token bad is reported where it stands.</summary>
    private bool IsWellFormed(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.BadString or TokenKind.BadUrl)
                return false;
            var isStray = token.ClosesBlock && token.Partner < 0;
            if (isStray || (token.IsDelim('!') && IsTopLevel(start, i)))
            {
                // In a bracket that is never closed nothing else is closed either.
                if (!tokens.IsBehindOpenBracket(i))
                    diagnostics.Report(
                        DiagnosticCode.MalformedCss,
                        token.Start,
                        token.End,
                        isStray ? $"this `{tokens.RawText(i, i + 1)}` closes nothing" : "after `!` only `important` can stand, at the end",
                        isStray ? "take it away, or open before it what it should close" : "write `!important`, or take the `!` away");
                return false;
            }
        }
        return true;
    }

    private bool IsTopLevel(int start, int index)
    {
        var i = start;
        while (i < index)
            i = tokens.Next(i);
        return i == index;
    }

    private Declaration Custom(ParsedValue value)
    {
        var text = VariableText.Parse(tokens, value.Start, value.End);
        if (text is null)
            diagnosis.ReportVariable(value.Name, value.Start, value.End);
        var swallowed = diagnosis.ReportMissingSemicolon(value.Name, value.Start, value.End);
        return Make(value, text is null ? DeclarationKind.Rejected : DeclarationKind.Custom, [], text, swallowed);
    }

    private Declaration Known(ParsedValue value, DeclarationContext context)
    {
        var property = (context == DeclarationContext.Page ? PageDescriptors.Find(value.Name) : null) ?? DeclaredProperties.Find(value.Name);
        if (property is null)
            return Unknown(value);
        if (HasVendorPrefix(value))
            return Make(value, DeclarationKind.BrowserOnly);
        var kind = IsPagedMedia(value) ? DeclarationKind.PagedMedia : DeclarationKind.Styled;
        if (VariableText.IsNeeded(tokens, value.Start, value.End))
            return WithVariables(value, property, kind);
        if (value.End == value.Start + 1 && tokens[value.Start].Kind == TokenKind.Ident && CssWide.Find(tokens[value.Start].Text) is { } wide)
            return Make(value, kind, Pair(property, [.. property.Longhands.Select(_ => wide)]));
        if (diagnosis.ReportCurlyQuote(value.Start, value.End))
            return Make(value, DeclarationKind.Rejected);
        var reader = new ValueReader(tokens, value.Start, value.End);
        if (property.Parse(reader) is { } values)
            return Make(value, kind, Pair(property, values));
        if (diagnostics.IsScreenOnly)
            return Make(value, DeclarationKind.BrowserOnly);
        if (diagnosis.ReportMissingSemicolon(value.Name, value.Start, value.End) is null)
            diagnosis.ReportInvalid(property, value.Name, value.Start, value.End);
        return Make(value, DeclarationKind.Rejected);
    }

    /// <summary>What the value is shows only on elements.</summary>
    private Declaration WithVariables(ParsedValue value, DeclaredProperty property, DeclarationKind kind)
    {
        if (VariableText.Parse(tokens, value.Start, value.End) is { } text)
            return Make(value, kind, Pair(property, [.. property.Longhands.Select((_, index) => new VariableValue(property, index, text))]));
        diagnosis.ReportVariable(value.Name, value.Start, value.End);
        return Make(value, DeclarationKind.Rejected);
    }

    private Declaration Unknown(ParsedValue value)
    {
        if (BrowserOnlyProperties.Contains(value.Name) || (diagnostics.IsScreenOnly && UnsupportedProperties.Contains(value.Name)))
            return Make(value, DeclarationKind.BrowserOnly);
        diagnosis.ReportUnknown(value.Name, value.Start);
        return Make(value, DeclarationKind.Rejected);
    }

    /// <summary>Values for one maker's browsers, such as -webkit-box.</summary>
    private bool HasVendorPrefix(ParsedValue value)
    {
        for (var i = value.Start; i < value.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Ident or TokenKind.Function && BrowserOnlyProperties.IsVendorPrefixed(tokens[i].Text))
                return true;
        }
        return false;
    }

    private bool IsPagedMedia(ParsedValue value)
    {
        if (PagedMediaProperties.Contains(value.Name) || (value.Name == "float" && tokens[value.Start].Is(TokenKind.Ident, "footnote")))
            return true;
        if (value.Name != "content")
            return false;
        for (var i = value.Start; i < value.End; i++)
        {
            if (tokens[i].Kind == TokenKind.Function && PagedMediaFunctions.Contains(tokens[i].Text))
                return true;
        }
        return false;
    }

    private static LonghandValue[] Pair(DeclaredProperty property, Specified?[] values)
    {
        var pairs = new LonghandValue[values.Length];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new LonghandValue(property.Longhands[i], values[i]);
        return pairs;
    }

    private Declaration Make(ParsedValue value, DeclarationKind kind, LonghandValue[]? longhands = null, VariableText? custom = null, IReadOnlyList<string>? swallowed = null) =>
        new(value.Name, tokens.Text(value.Start, value.End), value.IsImportant, kind, value.Span)
        {
            Longhands = longhands ?? [],
            Custom = custom,
            Swallowed = swallowed ?? [],
            IsReported = swallowed is not null,
        };

    /// <summary>A declaration taken apart: the value is a range of tokens.</summary>
    private readonly record struct ParsedValue(string Name, int Start, int End, bool IsImportant, SourceSpan? Span);
}
