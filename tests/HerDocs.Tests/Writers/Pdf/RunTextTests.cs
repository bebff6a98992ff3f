using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Tests.Cases;
using HerDocs.Writers.Pdf;

namespace HerDocs.Tests.Writers.Pdf;

/// <summary>What each glyph of a run is said to stand for, in the order of drawing and with a bar between two.</summary>
public class RunTextTests
{
    private const string Alegreya = "templates/shared/fonts/alegreya/Alegreya-Regular.ttf";
    private const string Arabic = "tests/profiles/fonts/NotoNaskhArabic-Regular.ttf";
    private const string Hebrew = "tests/profiles/fonts/NotoSerifHebrew-Regular.ttf";

    [Theory]
    [InlineData("plain", "p|l|a|i|n")]
    // A ligature says all its letters.
    [InlineData("fi", "fi")]
    // One character in parts is one character, as people search for it.
    [InlineData("e\u0301", "\u00E9")]
    // A mark that stays a glyph says itself, in the order of the text and not of the glyphs.
    [InlineData("q\u0301", "q|\u0301")]
    [InlineData("x\u0302\u0323", "x|\u0302|\u0323")]
    // What has no look of its own is kept before what follows it, and else left out.
    [InlineData("a\u00ADb", "a|b")]
    [InlineData("a\u200Bb\uFEFF", "a|b")]
    [InlineData("a\u00A0b", "a|\u00A0|b")]
    public void Each_glyph_has_its_share(string text, string expected) => Assert.Equal(expected, TextsOf(Alegreya, text, Direction.LeftToRight));

    [Theory]
    // Drawn from left to right: readers turn it round letter by letter.
    [InlineData(Arabic, "\u0628\u0644", "\u0644|\u0628")]
    [InlineData(Hebrew, "\u05E9\u05B8\u05DC", "\u05DC|\u05B8|\u05E9")]
    public void Text_from_right_to_left_is_drawn_from_left_to_right(string font, string text, string expected) =>
        Assert.Equal(expected, TextsOf(font, text, Direction.RightToLeft));

    [Fact]
    public void A_ligature_from_right_to_left_is_turned_too()
    {
        var run = new GlyphRun(
            Face(Arabic).Default, "\u0644\u0627", Options(Direction.RightToLeft), [new ShapedGlyph(5, false, 0, 500, 0, 0)]);
        Assert.Equal("\u0627\u0644", RunText.Of(run, 0));
    }

    [Fact]
    public void Letters_go_with_letters_and_marks_with_marks()
    {
        // A base, then two marks in one glyph; then two letters and a mark.
        Assert.Equal("a|\u0301\u0323", Shared("a\u0301\u0323", 2));
        Assert.Equal("ab|\u0301", Shared("ab\u0301", 2));
    }

    [Fact]
    public void What_has_more_glyphs_than_characters_is_taken_apart_where_it_can_be()
    {
        Assert.Equal("e|\u0301", Shared("\u00E9", 2));
        Assert.Equal("\u0E4D|\u0E32", Shared("\u0E33", 2));
        Assert.Equal("a|\u200B", Shared("a", 2));
    }

    [Fact]
    public void A_hyphen_of_a_line_end_says_what_readers_look_for()
    {
        var run = new GlyphRun(Face(Alegreya).Default, "\u2010", Options(Direction.LeftToRight), [new ShapedGlyph(5, false, 0, 300, 0, 0)]);
        Assert.Equal("-", RunText.OfHyphen(run, 0));
    }

    private static string TextsOf(string font, string text, Direction direction) =>
        Joined(Shaper.Shape(Face(font).Default, text, Options(direction) with { Script = Script.Of(text[0]) }));

    /// <summary>A text that is one cluster of so many glyphs, none of which is the usual one of a character.</summary>
    private static string Shared(string text, int glyphs) => Joined(new GlyphRun(
        Face(Alegreya).Default,
        text,
        Options(Direction.LeftToRight),
        [.. Enumerable.Range(0, glyphs).Select(i => new ShapedGlyph((ushort)(1000 + i), false, 0, 500, 0, 0))]));

    private static string Joined(GlyphRun run) => string.Join('|', Enumerable.Range(0, run.Glyphs.Length).Select(i => RunText.Of(run, i).ToString()));

    private static ShapingOptions Options(Direction direction) => new(Script.Latin, "", direction, OpenTypeFeatures.Default);

    private static FontFace Face(string path) =>
        FontFace.Read(path, File.ReadAllBytes(Path.Combine(CaseFile.RepositoryRoot(), path)), new DiagnosticBag())!;
}
