using System.Text;
using HerDocs.Css.Syntax;

namespace HerDocs.Css.Grammars;

/// <summary>The text of a value in which var() stands for custom properties (CSS Custom Properties 1 §3).</summary>
internal sealed class VariableText
{
    /// <summary>A value that grows beyond this was made to exhaust memory (CSS Custom Properties 1 §3.3).</summary>
    private const int MaximumLength = 100_000;

    private readonly IReadOnlyList<Part> parts;

    private VariableText(IReadOnlyList<Part> parts, string folder)
    {
        this.parts = parts;
        Folder = folder;
    }

    /// <summary>Where the text stands in its file source; relative urls in it start there.</summary>
    public string Folder { get; }

    public bool HasReferences => parts.Any(part => part.Name is not null);

    /// <summary>Whether it hands on what another custom property is.</summary>
    public bool IsOneReference => parts is [{ Name: not null, Fallback: null }];

    /// <summary>Whether each reference is a value by itself, and no part of one such as a number before its unit.</summary>
    public bool HasWholeValues
    {
        get
        {
            for (var i = 0; i < parts.Count; i++)
            {
                var isApart = parts[i].Name is null
                    || ((i == 0 || IsGap(parts[i - 1], last: true)) && (i + 1 == parts.Count || IsGap(parts[i + 1], last: false)));
                if (!isApart)
                    return false;
            }
            return true;
        }
    }

    private static bool IsGap(Part part, bool last) =>
        part.Literal.Length > 0 && (last ? part.Literal[^1] : part.Literal[0]) is ' ' or '\t' or '\n' or '\r' or ',' or '/' or '(' or ')';

    /// <summary>The names it refers to, outside and inside of fallbacks.</summary>
    public IEnumerable<string> References =>
        parts.SelectMany(part => (part.Name is null ? [] : new[] { part.Name }).Concat(part.Fallback?.References ?? []));

    /// <summary>Whether a range of tokens has anything to substitute.</summary>
    public static bool IsNeeded(TokenList tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsReference(tokens[i]))
                return true;
        }
        return false;
    }

    /// <summary>Null when a var() in it is malformed.</summary>
    public static VariableText? Parse(TokenList tokens, int start, int end)
    {
        var parts = new List<Part>();
        var literal = start;
        for (var i = start; i < end; i++)
        {
            if (!IsReference(tokens[i]))
                continue;
            if (ParseReference(new ValueReader(tokens, i + 1, Math.Min(tokens[i].Partner, end)), tokens[i]) is not { } reference)
                return null;
            if (i > literal)
                parts.Add(new Part(tokens.RawText(literal, i)));
            parts.Add(reference);
            i = Math.Min(tokens[i].Partner, end);
            literal = i + 1;
        }
        if (end > literal)
            parts.Add(new Part(tokens.RawText(literal, end)));
        return new VariableText(parts, tokens.Folder);
    }

    /// <summary>
    /// The text with every reference replaced; null when a custom property has no value and no fallback stands in for it.
    /// </summary>
    public string? Substitute(Func<string, string?> valueOf)
    {
        if (parts is [{ Name: null } only])
            return only.Literal;
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var piece = part.Name is null ? part.Literal : valueOf(part.Name) ?? part.Fallback?.Substitute(valueOf);
            if (piece is null || text.Length + piece.Length > MaximumLength)
                return null;
            // Tokens of two sources never join to one token.
            if (text.Length > 0 && piece.Length > 0 && CouldJoin(text[^1], piece[0]))
                text.Append("/**/");
            text.Append(piece);
        }
        return text.ToString();
    }

    private static bool IsReference(in Token token) => token.Is(TokenKind.Function, "var") || token.Is(TokenKind.Function, "env");

    private static Part? ParseReference(ValueReader arguments, in Token function)
    {
        if (arguments.TakeIdent() is not { } name)
            return null;
        var isEnvironment = function.Is(TokenKind.Function, "env");
        // Paper has no notch: the environment's insets are there, and zero (CSS Environment Variables 1 §2.1).
        if (isEnvironment && name.StartsWith("safe-area-", StringComparison.Ordinal))
            return new Part("0px");
        if (!isEnvironment && (!name.StartsWith("--", StringComparison.Ordinal) || name.Length == 2))
            return null;
        if (arguments.AtEnd)
            return new Part("", name);
        if (!arguments.TakeComma())
            return null;
        return Parse(arguments.Tokens, arguments.Position, arguments.End) is { } fallback ? new Part("", name, fallback) : null;
    }

    private static bool CouldJoin(char before, char after) =>
        !Characters.IsWhitespace(before) && !Characters.IsWhitespace(after)
        && before is not (',' or ')' or '(' or ';' or '"' or '\'') && after is not (',' or ')' or ';' or '"' or '\'');

    /// <summary>A piece of text, or a reference with what stands in for it.</summary>
    private sealed record Part(string Literal, string? Name = null, VariableText? Fallback = null);
}
