using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>The hyphen that a line ends with when it ends inside a word.</summary>
internal readonly record struct Hyphen(GlyphRun Run, Length Width)
{
    /// <summary>What the style asks for, else U+2010 where the font has it (CSS Text 4 §6.3.2, hyphenate-character: auto).</summary>
    public static Hyphen Of(TextSpan span, LayoutContext context)
    {
        var font = span.Run.Font;
        var characters = span.Style.HyphenateCharacter ?? (font.Face.Covers(0x2010) ? "\u2010" : "-");
        var run = context.Shaper.Shape(font, characters, span.Run.Options);
        return new Hyphen(run, span.Scale(run.Advance));
    }
}
