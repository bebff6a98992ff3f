using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HerDocs.Templates.Prose;

/// <summary>The words of Markdown without its marks, and how many they are.</summary>
internal static class ProseText
{
    public static string Of(MarkdownObject markdown)
    {
        var text = new StringBuilder();
        Append(markdown, text);
        return text.ToString().Trim();
    }

    /// <summary>Counts words; where words are not parted by blanks, as in Japanese, each character counts.</summary>
    public static int CountWords(string text)
    {
        var count = 0;
        var inside = false;
        foreach (var letter in text)
        {
            if (IsWordByItself(letter))
            {
                count++;
                inside = false;
            }
            else if (char.IsWhiteSpace(letter))
            {
                inside = false;
            }
            else if (!inside && char.IsLetterOrDigit(letter))
            {
                count++;
                inside = true;
            }
        }
        return count;
    }

    /// <summary>Kana, Chinese characters and Hangul syllables (Unicode blocks 3040–30FF, 3400–9FFF, AC00–D7AF).</summary>
    private static bool IsWordByItself(char letter) => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private static void Append(MarkdownObject markdown, StringBuilder text)
    {
        switch (markdown)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case QuoteBlock spoiler when Spoilers.IsSpoiler(spoiler):
                Spoilers.Unmark(spoiler);
                foreach (var block in spoiler)
                    Append(block, text);
                break;
            case ContainerBlock blocks:
                foreach (var block in blocks)
                    Append(block, text);
                break;
            case LeafBlock leaf:
                if (text.Length > 0)
                    text.Append(' ');
                if (leaf.Inline is not null)
                    Append(leaf.Inline, text);
                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
                    Append(inline, text);
                break;
        }
    }
}
