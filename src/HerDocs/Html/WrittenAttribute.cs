namespace HerDocs.Html;

/// <summary>Where an attribute stands in the text of a page (HTML §13.2.5.32 to 39).</summary>
/// <param name="ValueStart">Behind the quotation mark, if there is one; without a value, the end of the name.</param>
/// <param name="ValueEnd">Before the quotation mark that closes it.</param>
/// <param name="Quote">The quotation mark; zero for none.</param>
/// <param name="End">Behind the whole of it.</param>
internal readonly record struct WrittenAttribute(int Start, int NameEnd, int ValueStart, int ValueEnd, char Quote, int End)
{
    /// <summary>The attributes of a tag in order.</summary>
    /// <param name="offset">Behind the name of the tag.</param>
    public static IEnumerable<WrittenAttribute> In(string html, int offset)
    {
        while (Next(html, offset) is { } attribute)
        {
            yield return attribute;
            offset = attribute.End;
        }
    }

    /// <summary>Behind the &gt; that ends a tag: the first outside of quoted values.</summary>
    public static int EndOfTag(string html, int offset)
    {
        while (Next(html, offset) is { } attribute)
            offset = attribute.End;
        offset = SkipBlanks(html, offset);
        return Math.Min(html.Length, offset + 1);
    }

    public bool IsNamed(string html, string name) =>
        html.AsSpan(Start, NameEnd - Start).Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The attribute at or behind an offset; null where the tag or the text ends before one.</summary>
    public static WrittenAttribute? Next(string html, int offset)
    {
        var start = SkipBlanks(html, offset);
        if (start >= html.Length || html[start] == '>')
            return null;
        // An equals sign that begins a name is part of it.
        var nameEnd = start + 1;
        while (nameEnd < html.Length && !IsBlank(html[nameEnd]) && html[nameEnd] is not ('=' or '>' or '/'))
            nameEnd++;
        var equals = SkipWhiteSpace(html, nameEnd);
        if (equals >= html.Length || html[equals] != '=')
            return new WrittenAttribute(start, nameEnd, nameEnd, nameEnd, '\0', nameEnd);
        var value = SkipWhiteSpace(html, equals + 1);
        if (value < html.Length && html[value] is '"' or '\'')
        {
            var close = html.IndexOf(html[value], value + 1);
            var valueEnd = close < 0 ? html.Length : close;
            return new WrittenAttribute(start, nameEnd, value + 1, valueEnd, html[value], Math.Min(html.Length, valueEnd + 1));
        }
        var end = value;
        while (end < html.Length && !IsBlank(html[end]) && html[end] != '>')
            end++;
        return new WrittenAttribute(start, nameEnd, value, end, '\0', end);
    }

    private static int SkipBlanks(string html, int offset)
    {
        while (offset < html.Length && (IsBlank(html[offset]) || html[offset] == '/'))
            offset++;
        return offset;
    }

    private static int SkipWhiteSpace(string html, int offset)
    {
        while (offset < html.Length && IsBlank(html[offset]))
            offset++;
        return offset;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
