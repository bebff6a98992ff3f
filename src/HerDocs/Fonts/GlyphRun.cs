using System.Collections.Immutable;
using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>
/// A text shaped in one font: glyphs in the order in which they are drawn, from left to right, whatever the text's direction. So
/// clusters rise in left-to-right runs and fall in right-to-left ones. Immutable; measures in design units.
/// </summary>
public sealed class GlyphRun
{
    internal GlyphRun(FontInstance font, string text, ShapingOptions options, ImmutableArray<ShapedGlyph> glyphs)
    {
        Font = font;
        Text = text;
        Options = options;
        Glyphs = glyphs;
        foreach (var glyph in glyphs)
            Advance += glyph.Advance;
    }

    public FontInstance Font { get; }

    public string Text { get; }

    public ShapingOptions Options { get; }

    public ImmutableArray<ShapedGlyph> Glyphs { get; }

    /// <summary>The width of the whole run.</summary>
    public int Advance { get; }

    public bool IsRightToLeft => Options.Direction == Direction.RightToLeft;

    /// <summary>Whether the run can be cut before an offset of its text with both parts looking as they do now.</summary>
    public bool IsSafeToBreak(int offset)
    {
        if (offset == 0 || offset == Text.Length)
            return true;
        var index = IndexOfFirst(offset);
        return index >= 0 && index < Glyphs.Length && Glyphs[index] is { UnsafeToBreak: false } glyph && glyph.Cluster == offset;
    }

    /// <summary>The end of the text that a glyph's cluster stands for.</summary>
    public int EndOfCluster(int glyphIndex)
    {
        var cluster = Glyphs[glyphIndex].Cluster;
        var step = IsRightToLeft ? -1 : 1;
        for (var i = glyphIndex + step; i >= 0 && i < Glyphs.Length; i += step)
        {
            if (Glyphs[i].Cluster != cluster)
                return Glyphs[i].Cluster;
        }
        return Text.Length;
    }

    /// <summary>Its glyphs were moved after they had been shaped: shaped anew, a part of it would look otherwise.</summary>
    public bool IsSpaced { get; private init; }

    /// <summary>The same text with its glyphs at other distances.</summary>
    internal GlyphRun With(ImmutableArray<ShapedGlyph> glyphs) => new(Font, Text, Options, glyphs) { IsSpaced = true };

    /// <summary>The glyphs of a stretch of the text. Both its ends must be safe to break at.</summary>
    internal GlyphRun Slice(int start, int length)
    {
        var first = IndexOfFirst(start);
        var end = IndexOfFirst(start + length);
        if (IsRightToLeft)
            (first, end) = (end + 1, first + 1);
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(end - first);
        for (var i = first; i < end; i++)
            glyphs.Add(Glyphs[i] with { Cluster = Glyphs[i].Cluster - start });
        return new GlyphRun(Font, Text.Substring(start, length), Options, glyphs.MoveToImmutable()) { IsSpaced = IsSpaced };
    }

    /// <summary>
    /// The first glyph in reading order of a cluster at or after an offset; one beyond the last in reading order when there is none.
    /// </summary>
    private int IndexOfFirst(int offset)
    {
        var low = 0;
        var high = Glyphs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = IsRightToLeft ? Glyphs[middle].Cluster >= offset : Glyphs[middle].Cluster < offset;
            if (isBefore)
                low = middle + 1;
            else
                high = middle;
        }
        return IsRightToLeft ? low - 1 : low;
    }
}
