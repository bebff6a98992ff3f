using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HerDocs.Templates.Prose;

/// <summary>
/// Passages that give the plot away: paragraphs in a quotation whose lines begin with an exclamation mark, <c>&gt;! She leaves him.</c>
/// </summary>
internal static class Spoilers
{
    private const string Mark = "! ";

    /// <summary>Markdown without them; all of it where there are none.</summary>
    public static string LeftOut(string markdown)
    {
        if (!markdown.Contains('>') || ProseReader.ReadBlocks(markdown) is not { } document)
            return markdown;
        var left = markdown;
        foreach (var spoiler in document.Descendants<QuoteBlock>().Where(IsSpoiler).OrderByDescending(quote => quote.Span.Start))
        {
            var start = spoiler.Span.Start == 0 ? 0 : left.LastIndexOf('\n', spoiler.Span.Start - 1) + 1;
            left = left[..start] + left[Math.Min(spoiler.Span.End + 1, left.Length)..].TrimStart('\n');
        }
        return left.TrimEnd('\n');
    }

    /// <summary>Takes them out of a text, so that nothing made of it has them.</summary>
    public static void Remove(MarkdownDocument document)
    {
        foreach (var quote in document.Descendants<QuoteBlock>().Where(IsSpoiler).ToList())
            Remove(quote);
    }

    /// <summary>An item of a list that holds nothing else goes with it.</summary>
    private static void Remove(Block block)
    {
        var around = block.Parent!;
        around.Remove(block);
        if (around is ListItemBlock or ListBlock && around.Count == 0)
            Remove(around);
    }

    public static bool IsSpoiler(QuoteBlock quote) =>
        quote.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: LiteralInline first } && first.Content.AsSpan().StartsWith(Mark);

    /// <summary>Takes the marks away, which belong to the lines and not to the text.</summary>
    public static void Unmark(QuoteBlock spoiler)
    {
        foreach (var text in spoiler.Descendants<LiteralInline>().Where(text => text.PreviousSibling is null or LineBreakInline).ToList())
        {
            if (text.Content.AsSpan().StartsWith(Mark))
                text.Content.Start += Mark.Length;
        }
    }
}
