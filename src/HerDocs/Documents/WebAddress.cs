using System.Buffers;

namespace HerDocs.Documents;

/// <summary>
/// Where a text holds a URL (with a scheme, or beginning with "www.", or a domain with a path) or an e-mail address. Nothing that
/// typesetting changes has a part in what is one, so that it is one before and after.
/// </summary>
internal readonly record struct WebAddress(int Start, int End)
{
    /// <summary>Every address holds one of these.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["/", "@", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first address that begins at or after an index, or null.</summary>
    public static WebAddress? FindNext(ReadOnlySpan<char> text, int from)
    {
        var sign = from;
        while (sign < text.Length && text[sign..].IndexOfAny(Signs) is >= 0 and var offset)
        {
            sign += offset;
            if (Around(text, from, sign) is { } address)
                return address;
            sign++;
        }
        return null;
    }

    private static WebAddress? Around(ReadOnlySpan<char> text, int from, int sign) => text[sign] switch
    {
        '@' => Mailbox(text, from, sign),
        '/' when sign > from && text[sign - 1] == ':' && text[sign..].StartsWith("//", StringComparison.Ordinal) => Url(text, from, sign),
        '/' => DomainWithPath(text, from, sign),
        _ => WorldWideWeb(text, from, sign),
    };

    private static WebAddress? Url(ReadOnlySpan<char> text, int from, int slashes)
    {
        var start = slashes - 1; // RFC 3986 §3.1, without the "-" and "." that no scheme in use has
        while (start > from && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '+'))
            start--;
        while (start < slashes && !char.IsAsciiLetter(text[start]))
            start++;
        var end = EndOfAddress(text, slashes);
        return slashes - 1 - start >= 2 && end > slashes + 2 ? new(start, end) : null;
    }

    private static WebAddress? DomainWithPath(ReadOnlySpan<char> text, int from, int slash)
    {
        var start = slash;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || IsSingle(text, start - 1, ".-")))
            start--;
        while (start < slash && !char.IsLetterOrDigit(text[start]))
            start++;
        return IsDomain(text[start..slash]) ? new(start, EndOfAddress(text, slash)) : null;
    }

    private static WebAddress? WorldWideWeb(ReadOnlySpan<char> text, int from, int start)
    {
        var end = EndOfAddress(text, start);
        return (start == from || !char.IsLetterOrDigit(text[start - 1])) && end > start + "www.".Length ? new(start, end) : null;
    }

    private static WebAddress? Mailbox(ReadOnlySpan<char> text, int from, int at)
    {
        var start = at;
        while (start > from && IsMailboxCharacter(text, start - 1))
            start--;
        while (start < at && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsSingle(text, end, ".-")))
            end++;
        while (!char.IsLetterOrDigit(text[end - 1]) && end - 1 > at)
            end--;
        return start < at && IsDomain(text[(at + 1)..end]) ? new(start, end) : null;
    }

    private static bool IsMailboxCharacter(ReadOnlySpan<char> text, int index) =>
        char.IsLetterOrDigit(text[index]) || IsSingle(text, index, ".-_%+&") || IsApostropheInside(text, index);

    /// <summary>Labels with dots between them, the last of at least two letters.</summary>
    private static bool IsDomain(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || name.Length - dot < 3)
            return false;
        foreach (var c in name[(dot + 1)..])
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        return true;
    }

    /// <summary>Where the address ends that holds an index, without what ends the sentence and a bracket opened before it.</summary>
    private static int EndOfAddress(ReadOnlySpan<char> text, int index)
    {
        var end = index;
        while (end < text.Length && (IsSingle(text, end, ".") || IsAddressCharacter(text[end]) || IsApostropheInside(text, end)))
            end++;
        while (end > index && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' || IsUnopened(text[index..end])))
            end--;
        return end;

        static bool IsUnopened(ReadOnlySpan<char> address) => address[^1] switch
        {
            ')' => address.Count(')') > address.Count('('),
            ']' => address.Count(']') > address.Count('['),
            _ => false,
        };
    }

    /// <summary>One of a few marks, and not twice in a row, since two full stops are an ellipsis to come and two hyphens a dash.</summary>
    private static bool IsSingle(ReadOnlySpan<char> text, int index, string marks) => marks.Contains(text[index])
        && (index == 0 || text[index - 1] != text[index]) && (index + 1 == text.Length || text[index + 1] != text[index]);

    /// <summary>"wiki/Pan's_Labyrinth", but not "example.org's" nor a quote after an address.</summary>
    private static bool IsApostropheInside(ReadOnlySpan<char> text, int index)
    {
        if (text[index] != '\'' || index == 0 || index + 1 == text.Length || !char.IsLetterOrDigit(text[index - 1]))
            return false;
        var after = text[(index + 1)..];
        var isPossessive = after[0] == 's' && (after.Length == 1 || char.IsWhiteSpace(after[1]) || char.IsPunctuation(after[1]));
        return char.IsLetterOrDigit(after[0]) && (!isPossessive || after is [_, '_' or '-' or '/' or '%', ..]);
    }

    /// <summary>Not white space, quotation marks, dashes or what else sets an address off from its sentence.</summary>
    private static bool IsAddressCharacter(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c)
        && c is not ('.' or '<' or '>' or '"' or '\'' or '`' or '{' or '}' or '|' or '\\' or '^' or '«' or '»' or '\u00AD' or '\uFFFC')
        && c is not (>= '\u2000' and <= '\u206F') // general punctuation
        && c is not (>= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFF0F'); // East Asian punctuation
}
