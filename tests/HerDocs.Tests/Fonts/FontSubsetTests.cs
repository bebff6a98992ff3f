using System.Collections.Immutable;
using CsCheck;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

public class FontSubsetTests
{
    private const string Sample = "Her Office, 2013. AVATAR fly";

    private static readonly ShapingOptions Options = new(Script.Latin, "en", Direction.LeftToRight, OpenTypeFeatures.Default);

    private static readonly string[] Names =
        ["Alegreya-Regular.ttf", "AlegreyaSans-ExtraBold.ttf", "EBGaramond12-cff.otf", "NotoSansCJK-collection.ttc"];

    public static TheoryData<string> Fonts => [.. Names];

    [Theory]
    [MemberData(nameof(Fonts))]
    public void A_file_for_a_text_sets_that_text_as_the_whole_font_does(string name)
    {
        var whole = TestFonts.Face(name);
        var cut = Reread(ForText(whole.Default, Sample, "smcp"));
        foreach (var features in (OpenTypeFeatures[])[OpenTypeFeatures.Default, new([new FontFeature("smcp", 1)])])
        {
            var expected = Shaper.Shape(whole.Default, Sample, Options with { Features = features });
            var actual = Shaper.Shape(cut.Default, Sample, Options with { Features = features });
            Assert.Equal(Placed(expected), Placed(actual));
            Assert.Equal(Outlines(expected), Outlines(actual));
        }
    }

    [Theory]
    [InlineData(200, 7)]
    [InlineData(650, 12)]
    [InlineData(800, 72)]
    public void A_file_of_a_variable_font_is_fixed_at_its_place(double weight, double opticalSize)
    {
        var instance = TestFonts.Literata.Instance([new("wght", weight), new("opsz", opticalSize)]);
        var cut = Reread(ForText(instance, "AVTHa pen"));
        Assert.Empty(cut.Axes);
        var expected = Shaper.Shape(instance, "AVTHa pen", Options);
        var actual = Shaper.Shape(cut.Default, "AVTHa pen", Options);
        // Instances are rounded once for each delta, shaping once for the sum.
        Assert.All(Placed(expected).Zip(Placed(actual)), pair => Assert.InRange(pair.First.Advance - pair.Second.Advance, -1, 1));
        Assert.InRange(cut.Metrics.XHeight - instance.Metrics.XHeight, -1, 1);
    }

    [Fact]
    public void A_file_keeps_names_licence_and_embedding_permission()
    {
        var whole = TestFonts.Alegreya;
        var cut = Reread(ForText(whole.Default, Sample));
        Assert.Equal((whole.Family, whole.Subfamily, whole.PostScriptName), (cut.Family, cut.Subfamily, cut.PostScriptName));
        Assert.Equal((whole.License, whole.LicenseUrl, whole.Copyright), (cut.License, cut.LicenseUrl, cut.Copyright));
        Assert.Equal((whole.Weight, whole.Style, whole.Embedding), (cut.Weight, cut.Style, cut.Embedding));
        Assert.Equal(whole.Metrics, cut.Metrics);
    }

    [Fact]
    public void A_file_holds_what_stands_in_for_characters_that_the_font_lacks()
    {
        var cut = Reread(ForText(TestFonts.Alegreya.Default, "\u2011\u202F"));
        Assert.True(cut.Covers('\u2011'));
        Assert.True(cut.Covers('\u202F'));
        Assert.False(cut.Covers('a'));
    }

    [Theory]
    [MemberData(nameof(Fonts))]
    public void A_program_for_PDF_has_the_same_outlines_and_widths(string name)
    {
        var whole = TestFonts.Face(name);
        var glyphs = Sample.Select(c => whole.GlyphFor(c)).Where(glyph => glyph != 0).Distinct().ToList();
        var program = Create(whole.Default, glyphs);
        Assert.Equal(whole.IsCff, program.IsCff);
        Assert.Equal(whole.IsCff ? [1, 0, 4] : [0, 1, 0], program.Data[..3].ToArray());
        Assert.True(program.Data.Length < whole.Sfnt.Data.Length / 2);
        Assert.All(glyphs, glyph => Assert.Equal(whole.Default.AdvanceOf(glyph), program.Widths[program.NewGlyph(glyph)]));
        Assert.Equal(glyphs.Count, glyphs.Select(program.NewGlyph).Distinct().Count());
        if (!whole.IsCff)
            Assert.All(glyphs, glyph => Assert.Equal(Outline(whole.Default, glyph), ProgramOutline(program, program.NewGlyph(glyph))));
    }

    [Fact]
    public void The_CIDs_of_a_program_are_its_glyph_numbers()
    {
        var whole = TestFonts.NotoSansJapanese;
        var program = Create(whole.Default, [.. "映画館彼女".Select(c => whole.GlyphFor(c))]);
        Assert.True(program.Widths.Count >= 6);
        Assert.Equal(Enumerable.Range(0, program.Widths.Count), CidsOf(program.Data.Span, program.Widths.Count));
    }

    [Fact]
    public void A_program_of_a_variable_font_has_no_variations()
    {
        var instance = TestFonts.Literata.Instance([new("wght", 700)]);
        var program = Create(instance, [instance.Face.GlyphFor('a')]);
        var tables = TableTags(program.Data.Span);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], tables);
        Assert.Equal(instance.AdvanceOf(instance.Face.GlyphFor('a')), program.Widths[1]);
    }

    [Fact]
    public void Same_input_same_bytes()
    {
        var first = TestFonts.ReadAnew("Alegreya-Regular.ttf");
        var second = TestFonts.ReadAnew("Alegreya-Regular.ttf");
        Assert.Equal(ForText(first.Default, Sample, "smcp"), ForText(second.Default, Sample, "smcp"));
        Assert.Equal(Create(first.Default, [5, 9, 300]).Data.ToArray(), Create(second.Default, [300, 5, 9]).Data.ToArray());
        Assert.Equal(Woff2Writer.Write(ForText(first.Default, Sample)), Woff2Writer.Write(ForText(second.Default, Sample)));
    }

    [Fact]
    public void Any_glyphs_of_any_face_make_a_program() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 3000].HashSet[0, 40])
            .Always(
                (which, wanted) =>
                {
                    var face = TestFonts.Face(Names[which]);
                    var glyphs = wanted.Where(glyph => glyph < face.GlyphCount).ToList();
                    var program = Create(face.Default, glyphs);
                    Assert.All(glyphs, glyph => Assert.Equal(face.Default.AdvanceOf(glyph), program.Widths[program.NewGlyph(glyph)]));
                },
                iter: 60);

    [Fact]
    public void A_font_that_may_not_be_cut_is_embedded_whole()
    {
        var data = TestFonts.Bytes("AlegreyaSans-Regular.ttf");
        FontBytes.SetUInt16(data, "OS/2", 8, 0x0100);
        var face = FontFace.Read("whole.ttf", data, [])!;
        Assert.False(face.MayBeSubset);
        Assert.Equal(face.GlyphCount, Create(face.Default, [5]).Widths.Count);
        Assert.True(Reread(ForText(face.Default, "a")).Covers('b'));
    }

    private static byte[] ForText(FontInstance font, string text, params string[] features)
    {
        var diagnostics = new DiagnosticBag();
        var file = FontSubset.ForText(font, text.Select(c => (int)c), features, diagnostics);
        Assert.Empty(diagnostics);
        return file!;
    }

    private static FontProgram Create(FontInstance font, IReadOnlyCollection<int> glyphs)
    {
        var diagnostics = new DiagnosticBag();
        var program = FontSubset.Create(font, glyphs, diagnostics);
        Assert.Empty(diagnostics);
        return program!;
    }

    private static FontFace Reread(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var face = FontFace.Read("subset.ttf", file, diagnostics);
        Assert.Empty(diagnostics);
        return face!;
    }

    private static IEnumerable<(int Cluster, int Advance, short X, short Y)> Placed(GlyphRun run) =>
        run.Glyphs.Select(glyph => (glyph.Cluster, glyph.Advance, glyph.XOffset, glyph.YOffset));

    private static ImmutableArray<string> Outlines(GlyphRun run) => [.. run.Glyphs.Select(glyph => Outline(run.Font, glyph.Id))];

    private static string Outline(FontInstance font, int glyph) => GlyphOutlines.Of(font.Handle, glyph);

    private static string ProgramOutline(FontProgram program, int glyph)
    {
        using var face = new HarfBuzzFace(program.Data.ToArray(), 0);
        using var font = new HarfBuzzFont(face, []);
        return GlyphOutlines.Of(font, glyph);
    }

    private static IEnumerable<string> TableTags(ReadOnlySpan<byte> file)
    {
        var table = new SfntTable(file.ToArray());
        return [.. Enumerable.Range(0, table.UInt16(4)).Select(i => table.Tag(12 + (16 * i)).ToString())];
    }

    /// <summary>
    /// The CIDs of a CID-keyed CFF table, read in another way than the library reads them: the charset of format 0, 1 or 2 is looked
    /// for behind the operator 15 of the Top DICT, whose operand HarfBuzz always writes in five bytes.
    /// </summary>
    private static List<int> CidsOf(ReadOnlySpan<byte> cff, int count)
    {
        var table = new SfntTable(cff.ToArray());
        var at = Enumerable.Range(0, 200).First(i => table.UInt8(i) == 29 && table.UInt8(i + 5) == 15);
        var charset = (int)table.UInt32(at + 1);
        var cids = new List<int> { 0 };
        if (table.UInt8(charset) == 0)
        {
            for (var i = 1; i < count; i++)
                cids.Add(table.UInt16(charset + (2 * i) - 1));
            return cids;
        }
        var size = table.UInt8(charset) == 1 ? 3 : 4;
        for (var range = charset + 1; cids.Count < count; range += size)
        {
            var left = size == 3 ? table.UInt8(range + 2) : table.UInt16(range + 2);
            cids.AddRange(Enumerable.Range(table.UInt16(range), left + 1));
        }
        return cids;
    }
}
