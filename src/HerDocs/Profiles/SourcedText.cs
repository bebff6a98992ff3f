using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles;

/// <summary>Finds single characters of a value in the file, past quotation marks, indentation and escapes.</summary>
public static class SourcedText
{
    /// <summary>
    /// Where the character at an index of the value was written. What stands between is skipped; when value and file cannot be
    /// matched, the place of the whole value.
    /// </summary>
    public static SourceSpan PlaceOf(this Sourced<string> text, int index)
    {
        var written = new WrittenCharacters(text.Span);
        foreach (var (position, rune) in Runes(text.Value))
        {
            var isWanted = position + rune.Utf16SequenceLength > index;
            // Blanks and line ends are not compared: folding, indentation and trimming change them.
            if (Rune.IsWhiteSpace(rune))
            {
                if (isWanted)
                    return PlaceOfBlank(written, rune) ?? text.Span;
                continue;
            }
            do
            {
                if (!written.MoveNext())
                    return text.Span;
            }
            while (Rune.IsWhiteSpace(written.Current));
            if (written.Current != rune)
                return text.Span;
            if (isWanted)
                return written.Span;
        }
        return text.Span;
    }

    /// <summary>The same of a stretch: from its first character to its last, where both can be found.</summary>
    public static SourceSpan PlaceOf(this Sourced<string> text, int index, int length)
    {
        var first = text.PlaceOf(index);
        if (length <= 1 || first == text.Span)
            return first;
        var last = text.PlaceOf(index + length - 1);
        return last == text.Span || last.End < first.End ? first : first with { Length = last.End - first.Start };
    }

    /// <summary>Where a character first stands in a value, as itself or as an escape; the whole value's place when it does not.</summary>
    public static SourceSpan PlaceOf(this SourceSpan value, Rune character)
    {
        var written = new WrittenCharacters(value);
        while (written.MoveNext())
        {
            if (written.Current == character)
                return written.Span;
        }
        return value;
    }

    /// <summary>The blank itself in the blanks that come next, or else the first of them.</summary>
    private static SourceSpan? PlaceOfBlank(WrittenCharacters written, Rune blank)
    {
        SourceSpan? first = null;
        while (written.MoveNext() && Rune.IsWhiteSpace(written.Current))
        {
            if (written.Current == blank)
                return written.Span;
            first ??= written.Span;
        }
        return first;
    }

    private static IEnumerable<(int Position, Rune Rune)> Runes(string text)
    {
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            yield return (position, rune);
            position += rune.Utf16SequenceLength;
        }
    }
}
