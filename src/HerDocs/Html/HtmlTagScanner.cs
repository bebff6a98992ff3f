namespace HerDocs.Html;

/// <summary>
/// Finds the markup of a page: where each tag and comment begins and ends. The parser does not tell the places of texts and of end
/// tags; these follow from here.
/// </summary>
internal static class HtmlTagScanner
{
    public static List<HtmlTag> Scan(string html)
    {
        var tags = new List<HtmlTag>();
        var offset = 0;
        while ((offset = html.IndexOf('<', offset)) >= 0)
        {
            var tag = Read(html, offset);
            if (tag is null)
            {
                offset++;
                continue;
            }
            tags.Add(tag.Value);
            offset = tag.Value.End;
            if (tag.Value is { IsEnd: false, Name: { } name } && HtmlElements.Kind(name) == HtmlElementKind.RawText)
                offset = EndOfRawText(html, name, offset);
        }
        return tags;
    }

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
        return new HtmlTag(html[nameStart..nameEnd].ToLowerInvariant(), isEnd, start, EndOfTag(html, nameEnd));
    }

    private static int EndOfDeclaration(string html, int start)
    {
        var isComment = html.AsSpan(start).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", start + 4, StringComparison.Ordinal) : html.IndexOf('>', start);
        return end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    /// <summary>The end of a tag: the first &gt; outside quoted attribute values.</summary>
    private static int EndOfTag(string html, int offset)
    {
        var quote = '\0';
        var afterEquals = false;
        for (; offset < html.Length; offset++)
        {
            var c = html[offset];
            if (quote != '\0')
            {
                if (c == quote)
                    quote = '\0';
            }
            else if (c == '>')
            {
                return offset + 1;
            }
            else if (c is '"' or '\'' && afterEquals)
            {
                quote = c;
            }
            if (!char.IsWhiteSpace(c))
                afterEquals = c == '=';
        }
        return html.Length;
    }

    private static int EndOfRawText(string html, string name, int offset)
    {
        var end = html.IndexOf("</" + name, offset, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
