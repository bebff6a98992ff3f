using System.Buffers;

namespace HerDocs.Documents;

/// <summary>Where a text holds a URL (with a scheme, or beginning with "www.", or a domain with a path) or an e-mail address.</summary>
internal readonly record struct WebAddress(int Start, int End)
{
    /// <summary>Every address holds one of these.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["/", "@", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first address that begins at or after an index, or null.</summary>
    public static WebAddress? FindNext(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            var sign = text[from..].IndexOfAny(Signs);
            if (sign < 0)
                return null;
            var start = from + sign;
            var end = start;
            while (start > from && IsAddressCharacter(text[start - 1]))
                start--;
            while (end < text.Length && IsAddressCharacter(text[end]))
                end++;
            if (Within(text, start, end) is { } address)
                return address;
            from = Math.Max(end, from + sign + 1);
        }
        return null;
    }

    private static WebAddress? Within(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        end = WithoutSentencePunctuation(text, start, end);
        var word = text[start..end];
        var scheme = word.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            return FromScheme(word[..scheme], start, scheme, end);
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return word.Length > 4 ? new(start, end) : null;
        if (word.IndexOf('@') is > 0 and var at)
            return IsDomain(word[(at + 1)..]) ? new(start, end) : null;
        var slash = word.IndexOf('/');
        return slash > 0 && IsDomain(word[..slash]) ? new(start, end) : null;
    }

    /// <summary>RFC 3986 §3.1: a letter, then letters, digits, "+", "-" and "."; what stands before it belongs to the sentence.</summary>
    private static WebAddress? FromScheme(ReadOnlySpan<char> before, int start, int length, int end)
    {
        var first = length;
        while (first > 0 && (char.IsAsciiLetterOrDigit(before[first - 1]) || before[first - 1] is '+' or '-' or '.'))
            first--;
        return length - first >= 2 && char.IsAsciiLetter(before[first]) && start + length + 3 < end ? new(start + first, end) : null;
    }

    /// <summary>Labels with dots between them, the last of at least two letters.</summary>
    private static bool IsDomain(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || name.Length - dot < 3 || name.Contains("..", StringComparison.Ordinal))
            return false;
        foreach (var c in name[(dot + 1)..])
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }
        return true;
    }

    /// <summary>Leaves off what ends the sentence, and a bracket that was opened before the address.</summary>
    private static int WithoutSentencePunctuation(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' || IsUnopened(text[start..end])))
            end--;
        return end;

        static bool IsUnopened(ReadOnlySpan<char> address) => address[^1] switch
        {
            ')' => address.Count(')') > address.Count('('),
            ']' => address.Count(']') > address.Count('['),
            _ => false,
        };
    }

    /// <summary>Not white space, quotation marks, dashes or what else sets an address off from its sentence.</summary>
    private static bool IsAddressCharacter(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c)
        && c is not ('<' or '>' or '"' or '\'' or '`' or '{' or '}' or '|' or '\\' or '^' or '«' or '»' or '\u00AD' or '\uFFFC')
        && c is not (>= '\u2000' and <= '\u206F') // general punctuation
        && c is not (>= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFF0F'); // East Asian punctuation
}
