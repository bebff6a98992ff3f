using System.Text;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>Characters that no document can show and that come into texts by accident.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>
    /// YAML 1.2.2 §5.1 (c-printable) turned round, and the two separators U+2028 and U+2029, which are line ends to some readers and
    /// letters to others.
    /// </summary>
    public static bool Contains(char c) =>
        c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\x7f' and <= '\x9f') or '\u2028' or '\u2029' or '\ufffe' or '\uffff';

    /// <summary>Where the first forbidden character or half of a surrogate pair is, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || Contains(text[i]))
                return i;
        }
        return -1;
    }

    /// <summary>
    /// Reports each kind of forbidden character where it stands first, and returns the text with a replacement character in every
    /// such place, so that offsets stay and reading can go on.
    /// </summary>
    public static string Replace(SourceText text, DiagnosticBag diagnostics)
    {
        var index = IndexIn(text.Content);
        if (index < 0)
            return text.Content;
        var clean = new StringBuilder(text.Content);
        var seen = new HashSet<char>();
        for (; index >= 0; index = IndexIn(text.Content, index + 1))
        {
            if (seen.Add(text.Content[index]))
                diagnostics.Report(DiagnosticCode.ForbiddenCharacter, text.Span(index, 1), Message(text.Content[index]),
                    Hint(text.Content[index]));
            clean[index] = '\ufffd';
        }
        return clean.ToString();
    }

    /// <summary>A text without them, and without what <see cref="Replace"/> put in their places.</summary>
    public static string LeftOut(string text)
    {
        var kept = new StringBuilder(text.Length);
        var start = 0;
        for (var index = IndexIn(text); index >= 0; start = index + 1, index = IndexIn(text, start))
            kept.Append(text, start, index - start);
        return kept.Append(text, start, text.Length - start).Replace("\ufffd", "").ToString();
    }

    public static string Message(char c) =>
        char.IsSurrogate(c) ? $"half a character (U+{(int)c:X4}) stands here without its other half"
        : c is '\u2028' or '\u2029' ? $"an invisible line separator (U+{(int)c:X4}) stands here"
        : $"an invisible control character (U+{(int)c:X4}) stands here";

    public static string Hint(char c) =>
        c is '\u2028' or '\u2029' ? "it comes along when text is copied from other programs: delete it and press Enter instead"
        : c is >= '\x80' and <= '\x9f'
            ? "the file was probably saved in an old Windows encoding: save it as UTF-8, then write the character again"
        : "delete it; it often comes along when text is copied from other programs";
}
