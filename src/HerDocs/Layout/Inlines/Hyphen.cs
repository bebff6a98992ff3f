using System.Text;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>The hyphen that a line ends with when it ends inside a word.</summary>
internal readonly record struct Hyphen(GlyphRun Run, Length Width)
{
    private static readonly string[] Usual = ["\u2010", "-"];

    /// <summary>What the style asks for, else U+2010 or what resembles it (CSS Text 4 §6.3.2, hyphenate-character: auto); empty where no font has it.</summary>
    public static Hyphen Of(TextSpan span, LayoutContext context)
    {
        string[] possible = span.Style.HyphenateCharacter is { } own ? [own] : Usual;
        var (font, characters) = Choose(span.Run.Font, possible, context.FontsFor(span.Style));
        var run = Shaper.Shape(font, characters, span.Run.Options);
        return new Hyphen(run, Length.FromFontUnits(run.Advance, font.UnitsPerEm, span.FontSize));
    }

    /// <summary>A hyphen that should stand there, but that no font has.</summary>
    public static void ReportMissing(TextSpan span, LayoutContext context)
    {
        var characters = span.Style.HyphenateCharacter ?? Usual[0];
        if (characters.Length > 0)
            context.MissingGlyphs.Report(Rune.GetRuneAt(characters, 0), span.Source?.Parent, default);
    }

    /// <summary>The font of the word comes first, so that the hyphen looks like its letters.</summary>
    private static (FontInstance Font, string Characters) Choose(FontInstance ofWord, string[] possible, FontStack fonts)
    {
        foreach (var characters in possible)
        {
            if (characters.EnumerateRunes().All(rune => ofWord.Face.Covers(rune.Value)))
                return (ofWord, characters);
        }
        foreach (var characters in possible)
        {
            if (fonts.FaceFor(characters) is { } other)
                return (other, characters);
        }
        return (ofWord, "");
    }
}
