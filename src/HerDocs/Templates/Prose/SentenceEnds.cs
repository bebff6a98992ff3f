using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HerDocs.Templates.Prose;

/// <summary>Finds where sentences of a paragraph end, outside of emphasis and links, so that the Markdown can be cut there.</summary>
internal sealed class SentenceEnds
{
    private const string Closers = "”’\"')]»›“";
    private const int Nowhere = -1;
    private static readonly SearchValues<char> WordStarts = SearchValues.Create(" \u00A0\u202F\n(“\"„«");

    private readonly StringBuilder text = new();

    /// <summary>For each character of the text its place in the Markdown, or nowhere when the text cannot be cut before it.</summary>
    private readonly List<int> offsets = [];

    /// <summary>The ends with the count of words up to each.</summary>
    public static IEnumerable<(int Offset, int Words)> Find(ParagraphBlock paragraph, IReadOnlySet<string> abbreviations)
    {
        var sentences = new SentenceEnds();
        sentences.Flatten(paragraph.Inline, cuttable: true);
        var words = sentences.text.ToString();
        for (var i = 0; i < words.Length; i++)
        {
            var end = EndAfter(words, i, abbreviations);
            if (end > 0 && end < words.Length && sentences.offsets[end] != Nowhere)
                yield return (sentences.offsets[end], ProseText.CountWords(words[..end]));
        }
    }

    /// <summary>The index after a sentence that this character closes with its quotation marks, or 0 when it closes none.</summary>
    private static int EndAfter(string words, int index, IReadOnlySet<string> abbreviations)
    {
        var isIdeographic = words[index] is '。' or '！' or '？';
        if (!isIdeographic && words[index] is not ('.' or '!' or '?' or '…'))
            return 0;
        var end = index + 1;
        while (end < words.Length && Closers.Contains(words[end]))
            end++;
        if (isIdeographic)
            return end;
        var next = end;
        while (next < words.Length && char.IsWhiteSpace(words[next]))
            next++;
        if (next == end || (next < words.Length && char.IsLower(words[next])))
            return 0;
        return words[index] == '.' && IsAbbreviated(words.AsSpan(0, index), abbreviations) ? 0 : end;
    }

    /// <summary>Whether a full stop after these words stands for letters left out, an initial, or a short ordinal ("3. Oktober").</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> before, IReadOnlySet<string> abbreviations)
    {
        var word = before[(before.LastIndexOfAny(WordStarts) + 1)..];
        if (word.Length == 1 && (char.IsUpper(word[0]) || char.IsDigit(word[0])))
            return true;
        return (word.Length == 2 && char.IsDigit(word[0]) && char.IsDigit(word[1])) || abbreviations.Contains(word.ToString());
    }

    private void Flatten(ContainerInline? container, bool cuttable)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    // An escaped character is preceded by a backslash, so places are counted from the end.
                    Append(literal.Content.AsSpan(), cuttable ? literal.Span.End + 1 - literal.Content.Length : Nowhere);
                    break;
                case LineBreakInline lineBreak:
                    Append(" ", cuttable ? lineBreak.Span.Start : Nowhere);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), Nowhere);
                    break;
                case AutolinkInline link:
                    Append(link.Url, Nowhere);
                    break;
                case ContainerInline inner:
                    Flatten(inner, cuttable: false);
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<char> characters, int offset)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            text.Append(characters[i]);
            offsets.Add(offset == Nowhere ? Nowhere : offset + i);
        }
    }
}
