using System.Globalization;
using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>
/// The fonts of one style in the order in which a character looks for its glyph: the matched faces of the families asked for, then
/// every other face of the library. Immutable and safe for use by several threads.
/// </summary>
public sealed class FontStack
{
    private readonly List<Entry> chosen = [];
    private readonly Lazy<IReadOnlyList<Entry>> fallback;

    internal FontStack(FontLibrary library, IReadOnlyList<FontFamily> families, FontRequest request)
    {
        foreach (var family in families)
            AddMatches(chosen, family, request);
        fallback = new Lazy<IReadOnlyList<Entry>>(() => Fallback(library, families, request));
        // CSS Fonts 4 §5.1, first available font: the first that would show a space.
        Primary = FaceFor(' ') ?? chosen.Concat(fallback.Value).FirstOrDefault().Font;
    }

    /// <summary>The font whose metrics make a line's strut and the units ex and ch; null only when the library is empty.</summary>
    public FontInstance? Primary { get; }

    /// <summary>The font for a character, or null when no face of the library has it.</summary>
    public FontInstance? FaceFor(int codePoint)
    {
        foreach (var entry in chosen)
        {
            if (entry.Shows(codePoint))
                return entry.Font;
        }
        foreach (var entry in fallback.Value)
        {
            if (entry.Shows(codePoint))
                return entry.Font;
        }
        return null;
    }

    /// <summary>The font that has all of a text, or null when no face of the library does.</summary>
    public FontInstance? FaceFor(ReadOnlySpan<char> text)
    {
        foreach (var entry in chosen)
        {
            if (entry.Shows(text))
                return entry.Font;
        }
        foreach (var entry in fallback.Value)
        {
            if (entry.Shows(text))
                return entry.Font;
        }
        return null;
    }

    /// <summary>What a unit of CSS takes from these fonts, in em (CSS Values 4 §6.1.1).</summary>
    public double Measure(FontMeasure measure)
    {
        var usual = MediaContext.WithoutFont(measure);
        return measure switch
        {
            FontMeasure.Zero => Advance('0') ?? usual,
            FontMeasure.Ideograph => Advance('水') ?? usual,
            _ when Primary is not { } => usual,
            FontMeasure.XHeight => (double)Primary.Metrics.XHeight / Primary.UnitsPerEm,
            FontMeasure.CapHeight => (double)Primary.Metrics.CapHeight / Primary.UnitsPerEm,
            _ => (double)(Primary.Metrics.Ascent - Primary.Metrics.Descent + Primary.Metrics.LineGap) / Primary.UnitsPerEm,
        };
    }

    /// <summary>Of a character in the font that shows it.</summary>
    private double? Advance(char character) =>
        FaceFor(character) is { } font ? (double)font.AdvanceOf(font.Face.GlyphFor(character)) / font.UnitsPerEm : null;

    /// <summary>
    /// Cuts a text where its font changes. A base character and its marks stay in one font when any has them all (CSS Fonts 4 §5.3,
    /// cluster matching). A character without a font is a run by itself; so are tabs and line feeds, which have
    /// no glyphs and are for the layout to take out.
    /// </summary>
    public IReadOnlyList<FontRun> Runs(ReadOnlySpan<char> text)
    {
        var runs = new List<FontRun>();
        var start = 0;
        while (start < text.Length)
        {
            var length = LengthInFirst(text[start..]);
            if (length > 0)
            {
                Append(runs, start, length, chosen[0].Font);
            }
            else
            {
                length = StringInfo.GetNextTextElementLength(text[start..]);
                AppendCluster(runs, start, text.Slice(start, length));
            }
            start += length;
        }
        JoinAtSpaces(runs, text);
        return runs;
    }

    /// <summary>A space between two runs of one font is that font's too: it goes with the letters on its sides, and they stay one run.</summary>
    private void JoinAtSpaces(List<FontRun> runs, ReadOnlySpan<char> text)
    {
        for (var i = runs.Count - 2; i > 0; i--)
        {
            if (runs[i] is { Length: 1 } space && text[space.Start] is ' ' or '\u00A0' && runs[i - 1].Font is { } font && runs[i + 1].Font == font
                && font != chosen.FirstOrDefault().Font && font.Face.Covers(text[space.Start]))
            {
                runs[i - 1] = runs[i - 1] with { Length = runs[i + 1].End - runs[i - 1].Start };
                runs.RemoveRange(i, 2);
                i--;
            }
        }
    }

    private static void AddMatches(List<Entry> entries, FontFamily family, FontRequest request)
    {
        foreach (var member in family.Match(request))
            entries.Add(new Entry(member, member.Instance(request)));
    }

    /// <summary>The best face of every other family, then whatever faces are left: they may have characters that those lack.</summary>
    private static List<Entry> Fallback(FontLibrary library, IReadOnlyList<FontFamily> families, FontRequest request)
    {
        var entries = new List<Entry>();
        foreach (var family in library.AllFamilies)
        {
            if (!families.Contains(family))
                AddMatches(entries, family, request);
        }
        foreach (var member in library.AllFamilies.SelectMany(family => family.Members))
            entries.Add(new Entry(member, member.Instance(request)));
        return entries;
    }

    private static void Append(List<FontRun> runs, int start, int length, FontInstance? font)
    {
        if (font is not null && runs.Count > 0 && runs[^1].Font == font)
            runs[^1] = runs[^1] with { Length = runs[^1].Length + length };
        else
            runs.Add(new FontRun(start, length, font));
    }

    /// <summary>
    /// How much at the start of a text needs no thought: characters of the first font that are clusters by themselves. The last
    /// one before anything else is left out, because a mark may follow it.
    /// </summary>
    private int LengthInFirst(ReadOnlySpan<char> text)
    {
        if (chosen.Count == 0)
            return 0;
        var length = 0;
        while (length < text.Length && IsPlain(text[length]) && chosen[0].Shows(text[length]))
            length++;
        return length == text.Length ? length : Math.Max(0, length - 1);
    }

    /// <summary>Below U+0300 nothing joins the character before it but the line feed; U+00AD is left to the cluster rules.</summary>
    private static bool IsPlain(char c) => c is >= ' ' and < '\u0300' and not '\u00AD';

    private void AppendCluster(List<FontRun> runs, int start, ReadOnlySpan<char> cluster)
    {
        if (runs.Count > 0 && IsIgnorable(cluster))
        {
            runs[^1] = runs[^1] with { Length = runs[^1].Length + cluster.Length };
            return;
        }
        if (FaceFor(cluster) is { } font)
        {
            Append(runs, start, cluster.Length, font);
            return;
        }
        // No font has base and marks together: each character finds its own.
        foreach (var rune in cluster.EnumerateRunes())
        {
            Append(runs, start, rune.Utf16SequenceLength, FaceFor(rune.Value));
            start += rune.Utf16SequenceLength;
        }
    }

    private static bool IsIgnorable(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!CharacterFallback.IsDefaultIgnorable(rune.Value))
                return false;
        }
        return true;
    }

    private readonly record struct Entry(FamilyMember Member, FontInstance Font)
    {
        public bool Shows(int codePoint) => Member.IsFor(codePoint) && Member.Face.Covers(codePoint);

        /// <summary>Marks count as shown when the font has the composition of base and mark, which HarfBuzz will use.</summary>
        public bool Shows(ReadOnlySpan<char> cluster)
        {
            var last = 0;
            foreach (var rune in cluster.EnumerateRunes())
            {
                var composed = last == 0 ? 0 : CharacterFallback.Compose(last, rune.Value);
                if (composed != 0 && Shows(composed))
                {
                    last = composed;
                    continue;
                }
                if (last != 0 && !Shows(last))
                    return false;
                last = rune.Value;
            }
            return last == 0 || Shows(last);
        }
    }
}
