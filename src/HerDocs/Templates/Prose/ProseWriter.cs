using System.Globalization;
using System.Text;
using HerDocs.Templates.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HerDocs.Templates.Prose;

/// <summary>
/// Writes the Markdown of a profile as HTML. It holds nothing that could act: no HTML of its own, no picture, no odd link.
/// </summary>
internal sealed class ProseWriter(int firstHeadingLevel)
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    private readonly StringBuilder html = new();
    private int highestHeading;
    private int lastHeading = firstHeadingLevel - 1;

    /// <summary>The addresses of pictures that were left out, with their places in the Markdown.</summary>
    public List<(string Url, int Offset)> Pictures { get; } = [];

    /// <summary>What of the HTML stands in the Markdown.</summary>
    public List<HtmlPiece> Pieces { get; } = [];

    /// <summary>The addresses of links that were left out, with their places in the Markdown.</summary>
    public List<(string Url, int Offset)> RefusedLinks { get; } = [];

    /// <summary>A text of paragraphs, headings and lists.</summary>
    public string WriteBlocks(MarkdownDocument document)
    {
        highestHeading = document.Descendants<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        foreach (var block in document)
            Write(block, tight: false);
        return html.ToString();
    }

    /// <summary>A short text inside a line; what would be paragraphs is parted by line breaks.</summary>
    public string WritePhrases(MarkdownDocument document)
    {
        foreach (var paragraph in document.OfType<ParagraphBlock>())
        {
            if (html.Length > 0)
                html.Append("<br>");
            WriteChildren(paragraph.Inline);
        }
        return html.ToString();
    }

    private void Write(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph when tight:
                WriteChildren(paragraph.Inline);
                break;
            case ParagraphBlock paragraph:
                html.Append("<p>");
                WriteChildren(paragraph.Inline);
                html.Append("</p>\n");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock spoiler when Spoilers.IsSpoiler(spoiler):
                Spoilers.Unmark(spoiler);
                html.Append("<div class=\"spoiler\">\n");
                foreach (var child in spoiler)
                    Write(child, tight: false);
                html.Append("</div>\n");
                break;
            case QuoteBlock quote:
                html.Append("<blockquote>\n");
                foreach (var child in quote)
                    Write(child, tight: false);
                html.Append("</blockquote>\n");
                break;
            case ThematicBreakBlock:
                html.Append("<hr>\n");
                break;
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        // A level may not be skipped on the way down (PDF/UA-1 §7.4.2), whatever the profile does.
        var wanted = firstHeadingLevel + heading.Level - highestHeading;
        lastHeading = Math.Min(Math.Min(wanted, lastHeading + 1), 6);
        html.Append(CultureInfo.InvariantCulture, $"<h{lastHeading}>");
        WriteChildren(heading.Inline);
        html.Append(CultureInfo.InvariantCulture, $"</h{lastHeading}>\n");
    }

    private void WriteList(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(name);
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1")
            html.Append(" start=\"").Append(start).Append('"');
        html.Append(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            html.Append("<li>");
            foreach (var child in item)
                Write(child, !list.IsLoose);
            html.Append("</li>\n");
        }
        html.Append("</").Append(name).Append(">\n");
    }

    private void WriteChildren(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // An escaped character is preceded by a backslash, so places are counted from the end.
                WriteText(literal.Content.ToString(), literal.Span.End + 1 - literal.Content.Length);
                break;
            case EmphasisInline emphasis:
                WriteElement(emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis);
                break;
            case LineBreakInline lineBreak:
                html.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                break;
            case HtmlEntityInline entity:
                html.Append(HtmlEscape.Escape(entity.Transcoded.ToString()));
                break;
            case AutolinkInline link:
                WriteLink(link, link.IsEmail ? "mailto:" + link.Url : link.Url, null, () => html.Append(HtmlEscape.Escape(link.Url)));
                break;
            case LinkInline { IsImage: true } picture:
                Pictures.Add((picture.Url ?? "", picture.Span.Start));
                WriteChildren(picture);
                break;
            case LinkInline link:
                WriteLink(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.Title, () => WriteChildren(link));
                break;
            case ContainerInline container:
                WriteChildren(container);
                break;
        }
    }

    private void WriteText(string text, int offset)
    {
        foreach (var (index, length, escaped) in HtmlEscape.Pieces(text))
        {
            Pieces.Add(new HtmlPiece(html.Length, escaped.Length, offset + index, escaped.Length == length));
            html.Append(escaped);
        }
    }

    private void WriteElement(string name, ContainerInline content)
    {
        html.Append('<').Append(name).Append('>');
        WriteChildren(content);
        html.Append("</").Append(name).Append('>');
    }

    private void WriteLink(Inline link, string url, string? title, Action writeLabel)
    {
        if (!Array.Exists(Schemes, scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            RefusedLinks.Add((url, link.Span.Start));
            writeLabel();
            return;
        }
        html.Append("<a href=\"").Append(HtmlEscape.Escape(url.Replace(" ", "%20", StringComparison.Ordinal))).Append('"');
        if (!string.IsNullOrEmpty(title))
            html.Append(" title=\"").Append(HtmlEscape.Escape(title)).Append('"');
        html.Append('>');
        writeLabel();
        html.Append("</a>");
    }
}
