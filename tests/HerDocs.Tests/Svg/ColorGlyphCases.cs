using System.Text;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Svg.Glyphs;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Svg;

/// <summary>
/// Cases of kind color-glyph: a character as the fonts with signs in colours (written-pdf/fonts) show it in green text. In: <c>font</c> and
/// <c>character</c>; out: <c>glyph</c>, what is painted, y growing upwards.
/// </summary>
public class ColorGlyphCases
{
    [Theory, Cases("color-glyph")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var path = Path.Combine(CaseFile.Root, "written-pdf", "fonts", testCase.Input("font").Trim());
        var font = FontFace.Read(path, File.ReadAllBytes(path), [])!.Default;
        var glyph = font.Face.GlyphFor(Rune.GetRuneAt(testCase.Input("character"), 0).Value);
        Assert.NotEqual(0, glyph);
        testCase.Check([], ("glyph", Dump(ColorGlyph.Of(font, glyph, new Color(0, 128, 0)))));
    }

    private static string Dump(ColorGlyph? glyph) => glyph is null
        ? "the outline"
        : FormattableString.Invariant($"{(glyph.IsExact ? "exact" : "not exact")}, {glyph.Bounds.X:0.###} {glyph.Bounds.Y:0.###} {glyph.Bounds.Width:0.###} {glyph.Bounds.Height:0.###}\n{DrawingDump.Of(glyph.Items)}");
}
