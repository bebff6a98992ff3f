using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>Turns text into glyphs with HarfBuzz. What was shaped of late is remembered by its font.</summary>
internal static class Shaper
{
    /// <summary>How much of the text around a run HarfBuzz looks at to join letters, marks between them included.</summary>
    private const int Context = 5;

    /// <summary>Shapes a text of one font, script, language and direction.</summary>
    public static GlyphRun Shape(FontInstance font, ReadOnlySpan<char> text, ShapingOptions options)
    {
        if (font.Shaped.Find(text, options) is { } known)
            return known;
        var run = ShapeItem(font, text.ToString(), 0, text.Length, options);
        font.Shaped.Add(run);
        return run;
    }

    /// <summary>Shapes a stretch of a text whose letters may join what stands before and after it (CSS Text 3 §7.3).</summary>
    public static GlyphRun ShapeJoined(FontInstance font, ReadOnlySpan<char> text, int start, int length, ShapingOptions options)
    {
        if (!options.Script.IsCursive || !(IsLetterAt(text, start - 1) || IsLetterAt(text, start + length)))
            return Shape(font, text.Slice(start, length), options);
        var from = Math.Max(0, start - Context);
        var to = Math.Min(text.Length, start + length + Context);
        return ShapeItem(font, text[from..to].ToString(), start - from, length, options);
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetter(text[index]) || char.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    /// <summary>
    /// A stretch of a shaped run by itself, such as what stands on one line: cut out where that is safe, shaped anew where it is
    /// not. Joined letters keep the forms they had in the whole.
    /// </summary>
    public static GlyphRun Cut(GlyphRun run, int start, int length)
    {
        if (length == run.Text.Length)
            return run;
        return run.IsSpaced || (run.IsSafeToBreak(start) && run.IsSafeToBreak(start + length))
            ? run.Slice(start, length)
            : ShapeItem(run.Font, run.Text, start, length, run.Options);
    }

    /// <summary>Shapes a text that is hardly ever met again.</summary>
    public static GlyphRun ShapeAlone(FontInstance font, string text, ShapingOptions options) => ShapeItem(font, text, 0, text.Length, options);

    private static unsafe GlyphRun ShapeItem(FontInstance font, string text, int start, int length, ShapingOptions options)
    {
        var buffer = HarfBuzzBuffer.OfThisThread;
        HarfBuzz.hb_buffer_clear_contents(buffer);
        HarfBuzz.hb_buffer_set_flags(buffer, HarfBuzz.BufferFlags.RemoveDefaultIgnorables);
        var shown = CharacterFallback.Replace(font.Face, text);
        fixed (char* first = shown)
            HarfBuzz.hb_buffer_add_utf16(buffer, first, shown.Length, (uint)start, length);
        var isRightToLeft = options.Direction == Direction.RightToLeft;
        HarfBuzz.hb_buffer_set_direction(
            buffer, isRightToLeft ? HarfBuzz.BufferDirection.RightToLeft : HarfBuzz.BufferDirection.LeftToRight);
        HarfBuzz.hb_buffer_set_script(buffer, options.Script.Tag.Value);
        HarfBuzz.hb_buffer_set_language(buffer, options.HarfBuzzLanguage);
        fixed (HarfBuzz.Feature* features = options.HarfBuzzFeatures)
            HarfBuzz.hb_shape(font.Handle, buffer, features, (uint)options.HarfBuzzFeatures.Length);
        return new GlyphRun(font, text.Substring(start, length), options, ReadGlyphs(buffer, start));
    }

    private static unsafe ImmutableArray<ShapedGlyph> ReadGlyphs(HarfBuzzBuffer buffer, int start)
    {
        var infos = HarfBuzz.hb_buffer_get_glyph_infos(buffer, out var count);
        var positions = HarfBuzz.hb_buffer_get_glyph_positions(buffer, out _);
        var glyphs = new ShapedGlyph[count];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new ShapedGlyph(
                (ushort)infos[i].CodePoint,
                (infos[i].Mask & HarfBuzz.GlyphInfo.UnsafeToBreak) != 0,
                (int)infos[i].Cluster - start,
                positions[i].XAdvance,
                short.CreateSaturating(positions[i].XOffset),
                short.CreateSaturating(positions[i].YOffset));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }
}
