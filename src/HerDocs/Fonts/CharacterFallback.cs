using System.Buffers;

namespace HerDocs.Fonts;

/// <summary>
/// What a face may show in place of a character that it has no glyph for, without anyone seeing the difference. HarfBuzz itself
/// composes and decomposes, and makes spaces of a given width from the plain space; hyphens and the thin space are ours.
/// </summary>
internal static class CharacterFallback
{
    private static readonly nint UnicodeFunctions = HarfBuzz.hb_unicode_funcs_get_default();

    // The first of the stand-ins that the face has is shown.
    private static readonly (char Character, string StandIns)[] Lookalikes =
    [
        ('\u2010', "-"),
        ('\u2011', "\u2010-"),
        ('\u202F', "\u2009"),
    ];

    private static readonly SearchValues<char> WithLookalikes = SearchValues.Create([.. Lookalikes.Select(entry => entry.Character)]);

    public static bool Covers(FontFace face, int codePoint) =>
        IsDefaultIgnorable(codePoint)
        || (IsSizedSpace(codePoint) && face.GlyphFor(' ') != 0)
        || LookalikeIn(face, codePoint) != 0
        || CoversDecomposed(face, codePoint);

    /// <summary>The text with lookalikes, each as long as what it stands for, where the face needs them.</summary>
    public static string Replace(FontFace face, string text)
    {
        if (!text.AsSpan().ContainsAny(WithLookalikes))
            return text;
        foreach (var (character, _) in Lookalikes)
        {
            if (face.GlyphFor(character) == 0 && LookalikeIn(face, character) is var lookalike and not '\0')
                text = text.Replace(character, lookalike);
        }
        return text;
    }

    /// <summary>The characters of which any one can stand in for a character by itself.</summary>
    public static IEnumerable<int> StandInsFor(int codePoint)
    {
        foreach (var (character, standIns) in Lookalikes)
        {
            if (character != codePoint)
                continue;
            foreach (var standIn in standIns)
                yield return standIn;
        }
        if (IsSizedSpace(codePoint))
            yield return ' ';
    }

    /// <summary>The characters that a character is canonically made of; none when it is not.</summary>
    public static IEnumerable<int> PartsOf(int codePoint)
    {
        while (HarfBuzz.hb_unicode_decompose(UnicodeFunctions, (uint)codePoint, out var first, out var second) != 0)
        {
            codePoint = (int)first;
            yield return codePoint;
            if (second != 0)
                yield return (int)second;
        }
    }

    /// <summary>
    /// Characters with no look of their own, for which HarfBuzz wants no glyph: Default_Ignorable_Code_Point without Hangul fillers
    /// and a few that it leaves to fonts.
    /// </summary>
    public static bool IsDefaultIgnorable(int codePoint) => codePoint switch
    {
        < 0xAD => false,
        0x00AD or 0x034F or 0x061C or 0x17B4 or 0x17B5 or 0xFEFF => true,
        >= 0x180B and <= 0x180E => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFF8 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    /// <summary>The two characters of which a character is canonically made at first; the second is 0 where there is none.</summary>
    public static (int First, int Second) Decompose(int composed) =>
        HarfBuzz.hb_unicode_decompose(UnicodeFunctions, (uint)composed, out var first, out var second) != 0 ? ((int)first, (int)second) : (composed, 0);

    /// <summary>The canonical composition of two characters, or 0.</summary>
    public static int Compose(int first, int second) =>
        HarfBuzz.hb_unicode_compose(UnicodeFunctions, (uint)first, (uint)second, out var composed) != 0 ? (int)composed : 0;

    /// <summary>Spaces whose width follows from the em or from the plain space, so that any font can have them.</summary>
    private static bool IsSizedSpace(int codePoint) =>
        codePoint is 0x00A0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    /// <summary>The first lookalike of a character that the face has, or the null character.</summary>
    private static char LookalikeIn(FontFace face, int codePoint)
    {
        foreach (var (character, standIns) in Lookalikes)
        {
            if (character != codePoint)
                continue;
            foreach (var standIn in standIns)
            {
                if (face.GlyphFor(standIn) != 0)
                    return standIn;
            }
        }
        return '\0';
    }

    private static bool CoversDecomposed(FontFace face, int codePoint)
    {
        if (HarfBuzz.hb_unicode_decompose(UnicodeFunctions, (uint)codePoint, out var first, out var second) == 0)
            return false;
        var coversFirst = face.GlyphFor((int)first) != 0 || CoversDecomposed(face, (int)first);
        return coversFirst && (second == 0 || face.GlyphFor((int)second) != 0);
    }
}
