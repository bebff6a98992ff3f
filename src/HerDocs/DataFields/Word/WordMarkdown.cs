using System.Globalization;
using System.Text;

namespace HerDocs.DataFields.Word;

/// <summary>Writes what a control holds as the Markdown that profiles have.</summary>
internal static class WordMarkdown
{
    private const string Special = "\\*_[]<";

    public static string Of(WordNode node)
    {
        var paragraphs = WordNodes.WithAllBelow(node).OfType<WordParagraph>().ToList();
        if (paragraphs.Count == 0)
            return Phrases(node).Trim();
        var highest = paragraphs.Min(paragraph => paragraph.HeadingLevel) ?? 1;
        var markdown = new StringBuilder();
        WordParagraph? before = null;
        foreach (var paragraph in paragraphs)
        {
            var text = Phrases(paragraph).Trim();
            if (text.Length == 0)
                continue;
            if (before is not null)
                markdown.Append(before.ListLevel is not null && paragraph.ListLevel is not null ? "\n" : "\n\n");
            markdown.Append(Marked(paragraph, text, highest));
            before = paragraph;
        }
        return markdown.ToString();
    }

    private static string Marked(WordParagraph paragraph, string text, int highest)
    {
        if (paragraph.HeadingLevel is { } level)
            return new string('#', Math.Min(6, level - highest + 1)) + " " + text;
        if (paragraph.ListLevel is { } depth)
        {
            var marker = paragraph.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            return new string(' ', depth * 3) + marker + text;
        }
        if (paragraph.IsSpoiler)
            return ">! " + text;
        return paragraph.IsQuotation ? "> " + text : StartsLikeMark(text) ? "\\" + text : text;
    }

    /// <summary>What stands in a line, with marks around what is emphasized.</summary>
    private static string Phrases(WordNode node)
    {
        var markdown = new StringBuilder();
        foreach (var text in Joined(WordNodes.WithAllBelow(node).OfType<WordText>()))
            markdown.Append(Phrase(text));
        return markdown.ToString();
    }

    private static List<WordText> Joined(IEnumerable<WordText> texts)
    {
        var joined = new List<WordText>();
        foreach (var text in texts)
        {
            if (joined is [.., var last] && last with { Text = "" } == text with { Text = "" })
                joined[^1] = last with { Text = last.Text + text.Text };
            else
                joined.Add(text);
        }
        return joined;
    }

    private static string Phrase(WordText text)
    {
        var words = text.Text.Trim(' ');
        if (words.Length == 0)
            return text.Text;
        var (before, behind) = (text.Text[..text.Text.IndexOf(words[0])], text.Text[(text.Text.LastIndexOf(words[^1]) + 1)..]);
        var mark = (text.IsStrong ? "**" : "") + (text.IsEmphasized ? "*" : "");
        var marked = mark + Escaped(words) + new string([.. mark.Reverse()]);
        if (text.Address is { } address)
            marked = address == words || address == "mailto:" + words ? words : $"[{marked}]({address.Replace(")", "%29", StringComparison.Ordinal)})";
        return before + marked + behind;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // An underscore within a word is one.
            var isWithin = text[i] == '_' && i > 0 && i < text.Length - 1 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
            if (Special.Contains(text[i]) && !isWithin)
                escaped.Append('\\');
            escaped.Append(text[i] == '\n' ? "\\\n" : text[i].ToString());
        }
        return escaped.ToString();
    }

    /// <summary>Whether a paragraph begins with what Markdown takes for the mark of a list, a heading or a quotation.</summary>
    private static bool StartsLikeMark(string text) => text is ['#' or '>', ..] or ['-' or '+', ' ', ..];
}
