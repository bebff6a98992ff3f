using System.Globalization;
using System.Text;
using HerDocs.Fonts;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// What each glyph of a run says, so that copying and searching give the text again. A cluster's text is dealt out among its glyphs in the
/// order of reading: then no reader needs ActualText, which most of them do not look at, and marks keep a glyph of their own, which pdf.js
/// needs to measure words.
/// </summary>
internal static class RunText
{
    /// <summary>
    /// For a glyph when the text of its cluster is used up: it must have a text (ISO 14289-1 §7.21.7), and this one Chrome and pdf.js pass
    /// over when they search.
    /// </summary>
    private const string Nothing = "\u200B";

    private const char Tatweel = '\u0640';

    private const char SoftHyphen = '\u00AD';

    /// <summary>No text stands for it (ISO 14289-1 §7.21.7).</summary>
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// A hyphen that a line's end made. It is an artifact, which says by its ActualText that it is a soft hyphen; its glyph says "-" because
    /// Poppler and pdf.js join the parts of a word across lines after no other character.
    /// </summary>
    public static ReadOnlySpan<char> OfHyphen(GlyphRun run, int index) =>
        index == (run.IsRightToLeft ? 0 : run.Glyphs.Length - 1) ? "-" : Nothing;

    public static ReadOnlySpan<char> Of(GlyphRun run, int index)
    {
        var cluster = run.Glyphs[index].Cluster;
        var text = run.Text.AsSpan(cluster, run.EndOfCluster(index) - cluster);
        if (text.Length == 1 && IsAlone(run, index) && !CharacterFallback.IsDefaultIgnorable(text[0]))
            return text;
        var said = IsAlone(run, index) ? Whole(text) : Part(run, index, text);
        return run.IsRightToLeft && said.Length > 1 ? Turned(said) : said;
    }

    /// <summary>
    /// The characters from the last to the first. Runs are shown from left to right whatever their direction, and readers turn letters that
    /// are written the other way one by one, those of one glyph too.
    /// </summary>
    private static string Turned(string text)
    {
        var turned = "";
        foreach (var rune in text.EnumerateRunes())
            turned = rune + turned;
        return turned;
    }

    /// <summary>Whether the glyph is the only one of its cluster.</summary>
    private static bool IsAlone(GlyphRun run, int index)
    {
        var glyphs = run.Glyphs;
        return (index == 0 || glyphs[index - 1].Cluster != glyphs[index].Cluster)
            && (index + 1 == glyphs.Length || glyphs[index + 1].Cluster != glyphs[index].Cluster);
    }

    /// <summary>The text of a glyph that has all of its cluster's: composed where it is one character in parts, as that is what people search for.</summary>
    private static string Whole(ReadOnlySpan<char> text)
    {
        var shown = string.Concat(Units(text, glyphCount: 1));
        if (shown.Length == 0)
            return Nothing;
        var composed = 0;
        foreach (var rune in shown.EnumerateRunes())
        {
            composed = composed == 0 ? rune.Value : CharacterFallback.Compose(composed, rune.Value);
            if (composed == 0)
                return shown;
        }
        return char.ConvertFromUtf32(composed);
    }

    /// <summary>
    /// The share of one of several glyphs, dealt out in order. Those at the ends that show their characters plainly have these. Each of the
    /// others has one, and where there are more characters than glyphs, letters go with letters and marks with marks: pdf.js takes a glyph
    /// with a mark in its text for a mark.
    /// </summary>
    private static string Part(GlyphRun run, int index, ReadOnlySpan<char> text)
    {
        var glyphs = GlyphsOf(run, index, out var place);
        if (!text.Contains(Tatweel))
        {
            // A stroke that only fills its line stands for nothing.
            var stroke = run.Font.Face.GlyphFor(Tatweel);
            if (glyphs[place] == stroke)
                return Nothing;
            place -= glyphs.Take(place).Count(glyph => glyph == stroke);
            glyphs.RemoveAll(glyph => glyph == stroke);
            if (glyphs.Count == 1)
                return Whole(text);
        }
        var units = Units(text, glyphs.Count);
        var shares = new string[glyphs.Count];
        var (first, last) = (0, glyphs.Count - 1);
        var (start, end) = (0, units.Count);
        while (first < last && start < end && Shows(run.Font, glyphs[first], units[start]))
            shares[first++] = units[start++];
        while (first < last && start < end - 1 && Shows(run.Font, glyphs[last], units[end - 1]))
            shares[last--] = units[--end];
        for (var glyph = first; glyph <= last; glyph++)
        {
            shares[glyph] = start < end ? units[start++] : Nothing;
            while (start < end && (glyph == last || (end - start > last - glyph && IsMark(units[start - 1]) == IsMark(units[start]))))
                shares[glyph] += units[start++];
        }
        return shares[place];
    }

    /// <summary>The glyphs of a cluster in the order of reading, and the place of one among them.</summary>
    private static List<int> GlyphsOf(GlyphRun run, int index, out int place)
    {
        var (from, to) = (index, index);
        while (from > 0 && run.Glyphs[from - 1].Cluster == run.Glyphs[index].Cluster)
            from--;
        while (to + 1 < run.Glyphs.Length && run.Glyphs[to + 1].Cluster == run.Glyphs[index].Cluster)
            to++;
        var glyphs = new List<int>(to - from + 1);
        for (var i = from; i <= to; i++)
            glyphs.Add(run.Glyphs[i].Id);
        if (run.IsRightToLeft)
            glyphs.Reverse();
        place = run.IsRightToLeft ? to - index : index - from;
        return glyphs;
    }

    /// <summary>
    /// The characters of a cluster, taken apart where there are more glyphs. What has no look of its own goes before the character that it
    /// stands before, and is lost at the end: pdf.js passes over glyphs whose text ends so.
    /// </summary>
    private static List<string> Units(ReadOnlySpan<char> text, int glyphCount)
    {
        var units = new List<string>();
        var unseen = "";
        foreach (var rune in text.EnumerateRunes())
        {
            if (CharacterFallback.IsDefaultIgnorable(rune.Value))
            {
                unseen += rune.Value is SoftHyphen or ByteOrderMark ? "" : rune.ToString();
                continue;
            }
            units.Add(unseen + rune);
            unseen = "";
        }
        for (var i = 0; i < units.Count && units.Count < glyphCount;)
        {
            if (!IsOneCharacter(units[i]) || PartsOf(char.ConvertToUtf32(units[i], 0)) is not (var before, not 0 and var after))
            {
                i++;
                continue;
            }
            units[i] = char.ConvertFromUtf32(before);
            units.Insert(i + 1, char.ConvertFromUtf32(after));
        }
        return units;
    }

    /// <summary>
    /// Canonical parts, and those of Thai and Lao AM, which HarfBuzz takes apart as Unicode does for compatibility. Poppler and pdf.js find
    /// the parts for the whole, and neither finds a word with something in it that stands for no letter.
    /// </summary>
    private static (int First, int Second) PartsOf(int codePoint) => codePoint switch
    {
        0x0E33 => (0x0E4D, 0x0E32),
        0x0EB3 => (0x0ECD, 0x0EB2),
        _ => CharacterFallback.Decompose(codePoint),
    };

    private static bool Shows(FontInstance font, int glyph, string unit) =>
        IsOneCharacter(unit) && font.Face.GlyphFor(char.ConvertToUtf32(unit, 0)) == glyph;

    private static bool IsMark(string unit) => Rune.GetUnicodeCategory(Rune.GetRuneAt(unit, 0)) == UnicodeCategory.NonSpacingMark;

    private static bool IsOneCharacter(string unit) => unit.Length == (char.IsSurrogate(unit[0]) ? 2 : 1);
}
