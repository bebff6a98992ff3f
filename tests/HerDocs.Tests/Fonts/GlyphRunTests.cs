using CsCheck;
using HerDocs.Css.Values;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

public class GlyphRunTests
{
    private const string Sample = "In “Her” (2013), AVATAR, office waffles: e\u0301q\u0301 fly\u00ADing To. Yo, — Việt Ἥρα";

    private static readonly string[] Names = ["Alegreya-Regular.ttf", "Alegreya-Italic.ttf", "EBGaramond12-cff.otf"];

    private static readonly ShapingOptions LeftToRight = new(Script.Latin, "en", Direction.LeftToRight, OpenTypeFeatures.Default);
    private static readonly ShapingOptions RightToLeft = LeftToRight with { Direction = Direction.RightToLeft };

    /// <summary>HarfBuzz's promise for safe places, and ours for all: a part looks as if it had been shaped by itself.</summary>
    [Fact]
    public void A_part_cut_from_a_run_is_what_shaping_that_part_gives() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Bool, Gen.Int[0, Sample.Length], Gen.Int[0, Sample.Length])
            .Always(
                (which, rightToLeft, one, other) =>
                {
                    var (start, end) = (Math.Min(one, other), Math.Max(one, other));
                    var options = rightToLeft ? RightToLeft : LeftToRight;
                    var font = TestFonts.Face(Names[which]).Default;
                    var part = Shaper.Cut(Shaper.Shape(font, Sample, options), start, end - start);
                    var expected = Shaper.Shape(font, Sample.AsSpan(start..end), options);
                    Assert.Equal(Sample[start..end], part.Text);
                    Assert.Equal(expected.Advance, part.Advance);
                    Assert.Equal(Drawn(expected), Drawn(part));
                },
                iter: 500);

    [Fact]
    public void A_ligature_is_no_place_to_break()
    {
        var run = Shaper.Shape(TestFonts.Alegreya.Default, "office", LeftToRight);
        Assert.Equal([true, true, false, false, true, false, true], Enumerable.Range(0, 7).Select(run.IsSafeToBreak));
    }

    [Fact]
    public void A_cluster_ends_where_the_next_begins_in_reading_order()
    {
        var run = Shaper.Shape(TestFonts.Alegreya.Default, "office", LeftToRight);
        Assert.Equal([1, 2, 4, 5, 6], Enumerable.Range(0, run.Glyphs.Length).Select(run.EndOfCluster));
        var reversed = Shaper.Shape(TestFonts.Alegreya.Default, "abc", RightToLeft);
        Assert.True(reversed.IsRightToLeft);
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(reversed.EndOfCluster));
    }

    [Fact]
    public void A_run_is_remembered_by_font_options_and_text()
    {
        var run = Shaper.Shape(TestFonts.Alegreya.Default, "her", LeftToRight);
        Assert.Same(run, Shaper.Shape(TestFonts.Alegreya.Default, "her", LeftToRight with { Language = "EN" }));
        Assert.NotSame(run, Shaper.Shape(TestFonts.Alegreya.Default, "her", LeftToRight with { Features = new([new("smcp", 1)]) }));
        Assert.NotSame(run, Shaper.Shape(TestFonts.AlegreyaSans.Default, "her", LeftToRight));
        Assert.NotSame(run, Shaper.Shape(TestFonts.Alegreya.Default, "he", LeftToRight));
    }

    [Fact]
    public void Words_shaped_alone_lose_the_kerning_with_their_spaces()
    {
        // Why paragraphs are shaped whole: Alegreya draws the space nearer to the full stop.
        var whole = Shaper.Shape(TestFonts.Alegreya.Default, "so. It", LeftToRight).Advance;
        var parts = new[] { "so.", " ", "It" }.Sum(part => Shaper.Shape(TestFonts.Alegreya.Default, part, LeftToRight).Advance);
        Assert.Equal(-20, whole - parts);
    }

    [Fact]
    public void An_empty_text_has_no_glyphs()
    {
        var run = Shaper.Shape(TestFonts.Alegreya.Default, "", LeftToRight);
        Assert.Empty(run.Glyphs);
        Assert.Equal(0, run.Advance);
        Assert.True(run.IsSafeToBreak(0));
    }

    /// <summary>Glyphs without the flag: it looks at neighbours that a part no longer has.</summary>
    private static IEnumerable<ShapedGlyph> Drawn(GlyphRun run) => run.Glyphs.Select(glyph => glyph with { UnsafeToBreak = false });
}
