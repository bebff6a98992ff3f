using System.Text;
using HerDocs.Css.Grammars;
using HerDocs.Css.Properties;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Says what is wrong with a declaration, and what was probably meant.</summary>
internal sealed class ValueDiagnosis(TokenList tokens, StyleDiagnostics diagnostics)
{
    private const string ColorForms =
        "write a color such as #b5432e, with three or six digits, a name such as teal, or rgb(), hsl(), oklch(), color-mix(), device-cmyk() …";

    /// <param name="name">The name that is not in the table.</param>
    /// <param name="valueStart">Where its value begins; the name stands before it.</param>
    public void ReportUnknown(string name, int valueStart)
    {
        var at = valueStart;
        while (tokens[at].Kind != TokenKind.Colon)
            at--;
        do
            at--;
        while (tokens[at].Kind == TokenKind.Whitespace);
        if (UnsupportedProperties.Contains(name))
            Report(DiagnosticCode.UnsupportedProperty, at, at + 1, $"HerDocs does not support `{name}`", null);
        else if (PageDescriptors.Find(name) is not null)
            Report(DiagnosticCode.UnknownProperty, at, at + 1, $"`{name}` belongs in `@page`", null);
        else
            Report(DiagnosticCode.UnknownProperty, at, at + 1, $"unknown property `{name}`", NearestName.Hint(name, DeclaredProperties.Names));
    }

    public void ReportVariable(string name, int start, int end) =>
        Report(DiagnosticCode.InvalidCssValue, start, end, $"the `var()` in `{name}` is malformed", "write var(--name) or var(--name, fallback)");

    /// <summary>A quotation mark of prose, which CSS takes for a letter of a name.</summary>
    public bool ReportCurlyQuote(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Ident || tokens[i].Text[0] is not ('“' or '”' or '„' or '‘' or '’' or '«' or '»'))
                continue;
            Report(DiagnosticCode.InvalidCssValue, i, i + 1, $"`{tokens[i].Text[0]}` is a quotation mark of prose, and begins no text in CSS", "write the straight `\"` on both sides");
            return true;
        }
        return false;
    }

    public void ReportInvalid(DeclaredProperty property, string name, int start, int end)
    {
        if (ReportCurlyQuote(start, end))
            return;
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dimension && !Units.IsKnown(token.Text))
            {
                Report(DiagnosticCode.InvalidCssValue, i, i + 1, $"unknown unit `{token.Text}`", NearestName.Hint(token.Text, Units.All));
                return;
            }
        }
        if (UnsupportedValues.Find(property.Name, tokens, start, end) is { } unsupported)
            Report(DiagnosticCode.UnsupportedProperty, start, end, $"HerDocs does not support `{unsupported}` in `{name}`", null);
        else
            Report(DiagnosticCode.InvalidCssValue, start, end, $"`{name}` cannot be `{ShownCss.Of(tokens.Text(start, end))}`", HintFor(property, start, end));
    }

    /// <summary>
    /// Reports that the declaration of the next line is a part of this value, for want of a semicolon; the names of those custom
    /// properties that are lost so, or null when none is missing.
    /// </summary>
    public IReadOnlyList<string>? ReportMissingSemicolon(string name, int start, int end)
    {
        var swallowed = new List<string>();
        var first = -1;
        for (var i = start + 1; i < end; i = tokens.Next(i))
        {
            if (tokens[i].Kind != TokenKind.Ident || tokens[i - 1].Kind != TokenKind.Whitespace || !IsBeforeColon(i, end) || !BeginsDeclaration(i))
                continue;
            first = first < 0 ? i : first;
            swallowed.Add(tokens[i].Text);
        }
        if (first < 0)
            return null;
        var last = tokens.TrimEnd(start, first) - 1;
        diagnostics.Report(
            DiagnosticCode.MalformedCss, tokens[last].Start, tokens[last].End, $"a `;` is missing behind this: what follows is taken for a part of `{name}`",
            $"write it before `{tokens[first].Text}`");
        return swallowed;
    }

    private bool IsBeforeColon(int index, int end) => tokens.SkipWhitespace(index + 1, end) is var next && next < end && tokens[next].Kind == TokenKind.Colon;

    private bool BeginsDeclaration(int index) =>
        tokens[index].Text.StartsWith("--", StringComparison.Ordinal) || DeclaredProperties.Find(tokens[index].Text.ToLowerInvariant()) is not null
        || tokens.Content.AsSpan(tokens[index - 1].Start, tokens[index].Start - tokens[index - 1].Start).Contains('\n');

    /// <summary>What a value should be that a property does not take.</summary>
    public string? HintFor(DeclaredProperty property, int start, int end)
    {
        if (ValueForms.MeantBy(property.Name, tokens.Text(start, end)) is { } meant)
            return meant;
        if (SeparatedUnit(start, end) is { } unit)
            return $"no white space can stand between a number and its unit: write {unit}";
        if (LacksUnit(property, start, end) is { } number)
            return $"a length needs a unit, such as {tokens.Text(number, number + 1)}px or {tokens.Text(number, number + 1)}pt";
        if (NearestKeyword(property, start, end) is { } nearest)
            return nearest;
        if (FunctionForm(start, end) is { } form)
            return $"write {form}";
        if (property.Syntax.Contains("<counter-style-name>"))
            return $"the counter styles are {string.Join(", ", CounterStyle.Names)}";
        return property.Syntax == "<color>" ? ColorForms : ValueForms.Of(property);
    }

    /// <summary>A number where only a length can stand.</summary>
    private int? LacksUnit(DeclaredProperty property, int start, int end)
    {
        var syntax = Expanded(property.Syntax);
        if (!syntax.Contains("<length") || syntax.Contains("<number"))
            return null;
        for (var i = start; i < end; i = tokens.Next(i))
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Number != 0)
                return i;
        }
        return null;
    }

    private string? SeparatedUnit(int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.Whitespace && tokens[i + 2].Kind == TokenKind.Ident
                && Units.IsKnown(tokens[i + 2].Text))
                return tokens.Text(i, i + 1) + tokens[i + 2].Text;
        }
        return null;
    }

    private string? FunctionForm(int start, int end)
    {
        for (var i = start; i < end; i = tokens.Next(i))
        {
            if (tokens[i].Kind == TokenKind.Function && FunctionForms.Find(tokens[i].Text) is { } form)
                return form;
        }
        return null;
    }

    private string? NearestKeyword(DeclaredProperty property, int start, int end)
    {
        var syntax = Expanded(property.Syntax);
        var known = KeywordsIn(syntax).ToList();
        if (syntax.Contains("<color>"))
            known.AddRange(NamedColors.Names);
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Ident && !known.Contains(tokens[i].Text, StringComparer.OrdinalIgnoreCase)
                && NearestName.Hint(tokens[i].Text, known) is { } hint)
                return hint;
        }
        return null;
    }

    /// <summary>The words of a syntax that stand for themselves.</summary>
    private static IEnumerable<string> KeywordsIn(string syntax) =>
        syntax.Split([' ', '|', '[', ']', '{', '}', '#', '?', '+', '*'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsAsciiLetter(word[0]) && !word.Contains('('));

    /// <summary>A syntax with those of the properties that it refers to put in.</summary>
    private static string Expanded(string syntax)
    {
        var text = new StringBuilder(syntax);
        for (var start = syntax.IndexOf("<'", StringComparison.Ordinal); start >= 0; start = syntax.IndexOf("<'", start + 2, StringComparison.Ordinal))
        {
            var reference = syntax[start..(syntax.IndexOf('>', start) + 1)];
            text.Replace(reference, PropertyTable.Find(reference[2..^2])?.Syntax ?? "");
        }
        return text.ToString();
    }

    private void Report(DiagnosticCode code, int start, int end, string message, string? hint)
    {
        end = Math.Max(end, start + 1);
        diagnostics.Report(code, tokens[start].Start, tokens[end - 1].End, message, hint);
    }
}
