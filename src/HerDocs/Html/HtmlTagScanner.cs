namespace HerDocs.Html;

/// <summary>
/// Finds the markup of a page: where each tag and comment begins and ends. The parser does not tell the places of texts, attributes and
/// end tags; these follow from here.
/// </summary>
internal static class HtmlTagScanner
{
    public static List<HtmlTag> Scan(string html)
    {
        var tags = new List<HtmlTag>();
        for (var offset = 0; Next(html, offset) is { } tag; offset = EndOf(html, tag))
            tags.Add(tag);
        return tags;
    }

    /// <summary>The first tag, comment or declaration at or behind an offset.</summary>
    public static HtmlTag? Next(string html, int offset)
    {
        for (; (offset = html.IndexOf('<', offset)) >= 0; offset++)
        {
            if (Read(html, offset) is { } tag)
                return tag;
        }
        return null;
    }

    /// <summary>Where reading goes on behind a tag: behind its text if that may hold no tags.</summary>
    public static int EndOf(string html, HtmlTag tag) =>
        tag is { IsEnd: false, Name: { } name } && HtmlElements.Kind(name) == HtmlElementKind.RawText ? EndOfRawText(html, name, tag.End) : tag.End;

    private static HtmlTag? Read(string html, int start)
    {
        if (start + 1 >= html.Length)
            return null;
        var next = html[start + 1];
        if (next is '!' or '?')
            return new HtmlTag(null, false, start, EndOfDeclaration(html, start));
        var isEnd = next == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        if (nameStart >= html.Length || !char.IsAsciiLetter(html[nameStart]))
            return null;
        var nameEnd = nameStart;
        while (nameEnd < html.Length && !char.IsWhiteSpace(html[nameEnd]) && html[nameEnd] is not ('>' or '/'))
            nameEnd++;
        return new HtmlTag(HtmlElements.NameOf(html.AsSpan(nameStart, nameEnd - nameStart)), isEnd, start, WrittenAttribute.EndOfTag(html, nameEnd)) { NameEnd = nameEnd };
    }

    private static int EndOfDeclaration(string html, int start)
    {
        var isComment = html.AsSpan(start).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", start + 4, StringComparison.Ordinal) : html.IndexOf('>', start);
        return end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    private static int EndOfRawText(string html, string name, int offset)
    {
        var end = html.IndexOf("</" + name, offset, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
