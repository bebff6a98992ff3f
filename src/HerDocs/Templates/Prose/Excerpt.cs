using Markdig.Syntax;

namespace HerDocs.Templates.Prose;

/// <summary>Shortens Markdown to a number of words. What remains is Markdown again and ends where a sentence ends.</summary>
internal sealed class Excerpt(string markdown, MarkdownDocument document, IReadOnlySet<string> abbreviations)
{
    public string FirstParagraph() => document.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph
        ? WithDefinitions(paragraph.Span.Start, paragraph.Span.End + 1)
        : "";

    /// <summary>
    /// As many whole sentences, from the beginning, as stay within so many words, but at least one. A heading is not counted, and kept
    /// only for what stands below it.
    /// </summary>
    public string Take(int words)
    {
        var end = 0;
        foreach (var block in document.Where(block => block is not (LinkReferenceDefinitionGroup or HeadingBlock)))
        {
            var count = ProseText.CountWords(ProseText.Of(block));
            if (count > words)
            {
                if (block is ParagraphBlock paragraph && Cut(paragraph, words, atLeastOne: end == 0) is { } cut)
                    end = cut;
                else if (end == 0)
                    end = block.Span.End + 1;
                break;
            }
            words -= count;
            end = block.Span.End + 1;
        }
        return WithDefinitions(0, end);
    }

    /// <summary>The place in the Markdown after the last sentence that fits, or null when not even the first one does.</summary>
    private int? Cut(ParagraphBlock paragraph, int words, bool atLeastOne)
    {
        int? last = null;
        foreach (var end in SentenceEnds.Find(paragraph, abbreviations))
        {
            if (end.Words > words && !(atLeastOne && last is null))
                break;
            last = end.Offset;
        }
        return last;
    }

    /// <summary>Links that name their address elsewhere need that place too.</summary>
    private string WithDefinitions(int start, int end)
    {
        var text = markdown[start..Math.Min(end, markdown.Length)];
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
        {
            if (definition.Span.Start >= end && definition.Span.Length > 0)
                text += $"\n\n{markdown.AsSpan(definition.Span.Start, definition.Span.Length)}";
        }
        return text;
    }
}
