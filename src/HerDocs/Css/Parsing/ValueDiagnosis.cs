using HerDocs.Css.Grammars;
using HerDocs.Css.Properties;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Says what is wrong with a declaration, and what was probably meant.</summary>
internal sealed class ValueDiagnosis(TokenList tokens, StyleDiagnostics diagnostics)
{
    /// <summary>Longer lists of what is allowed help nobody.</summary>
    private const int LongestSyntax = 160;

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

    public void ReportVariable(int start, int end) =>
        Report(
            DiagnosticCode.InvalidCssValue, start, end, $"`{tokens.Text(start, end)}` has a malformed `var()`", "write var(--name) or var(--name, fallback)");

    public void ReportIgnored(string name, ValueReader reader, int start, int end)
    {
        if (reader.Ignored is { } ignored && !diagnostics.IsScreenOnly)
            Report(DiagnosticCode.UnsupportedProperty, start, end, $"HerDocs passes over `{string.Join(' ', ignored)}` in `{name}`", null);
    }

    public void ReportInvalid(DeclaredProperty property, string name, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dimension && !Units.IsKnown(token.Text))
            {
                Report(DiagnosticCode.InvalidCssValue, i, i + 1, $"unknown unit `{token.Text}`", NearestName.Hint(token.Text, Units.All));
                return;
            }
        }
        Report(DiagnosticCode.InvalidCssValue, start, end, $"`{name}` cannot be `{tokens.Text(start, end)}`", Hint(property, start, end));
    }

    private string? Hint(DeclaredProperty property, int start, int end)
    {
        for (var i = start; i < end; i = tokens.Next(i))
        {
            if (tokens[i].Kind == TokenKind.Colon)
                return "is a `;` missing before the next declaration?";
        }
        if (LacksUnit(property, start, end) is { } number)
            return $"a length needs a unit, such as {tokens.Text(number, number + 1)}px or {tokens.Text(number, number + 1)}pt";
        return NearestKeyword(property, start, end) ?? (property.Syntax.Length <= LongestSyntax ? $"allowed: {property.Syntax}" : null);
    }

    /// <summary>A number where only a length can stand.</summary>
    private int? LacksUnit(DeclaredProperty property, int start, int end)
    {
        if (!property.Syntax.Contains("<length") || property.Syntax.Contains("<number"))
            return null;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Number != 0)
                return i;
        }
        return null;
    }

    private string? NearestKeyword(DeclaredProperty property, int start, int end)
    {
        var known = KeywordsIn(property.Syntax).ToList();
        if (property.Syntax.Contains("color"))
            known.AddRange(NamedColors.Names);
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Ident && !known.Contains(tokens[i].Text, StringComparer.OrdinalIgnoreCase)
                && NearestName.Hint(tokens[i].Text, known) is { } hint)
                return hint;
        }
        return null;
    }

    /// <summary>The words of a syntax that stand for themselves, those of properties it refers to included.</summary>
    private static IEnumerable<string> KeywordsIn(string syntax)
    {
        foreach (var word in syntax.Split([' ', '|', '[', ']', '{', '}', '#', '?', '+', '*'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith("<'", StringComparison.Ordinal))
            {
                foreach (var inner in PropertyTable.Find(word[2..^2]) is { } property ? KeywordsIn(property.Syntax) : [])
                    yield return inner;
            }
            else if (char.IsAsciiLetter(word[0]) && !word.Contains('('))
            {
                yield return word;
            }
        }
    }

    private void Report(DiagnosticCode code, int start, int end, string message, string? hint)
    {
        end = Math.Max(end, start + 1);
        diagnostics.Report(code, tokens[start].Start, tokens[end - 1].End, message, hint);
    }
}
