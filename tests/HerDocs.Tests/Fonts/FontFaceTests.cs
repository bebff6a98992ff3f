using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

public class FontFaceTests
{
    public static TheoryData<string, int> Faces => new()
    {
        { "Alegreya-Regular.ttf", 0 },
        { "AlegreyaSans-Regular.ttf", 0 },
        { "Literata-variable.ttf", 0 },
        { "Recursive-slant.ttf", 0 },
        { "EBGaramond12-cff.otf", 0 },
        { "NotoSansCJK-collection.ttc", 1 },
    };

    /// <summary>The promise of Covers: shaping gives no .notdef. Every character of the basic plane and of the plane of tags.</summary>
    [Theory]
    [MemberData(nameof(Faces))]
    public void A_face_covers_exactly_what_it_can_be_shaped_with(string name, int index)
    {
        var face = TestFonts.Face(name, index);
        var options = new ShapingOptions(Script.Latin, "en", Direction.LeftToRight, OpenTypeFeatures.Default);
        var wrong = new List<string>();
        var codePoints = Enumerable.Range(0x20, 0xD7E0).Concat(Enumerable.Range(0xE000, 0x2000)).Concat(Enumerable.Range(0xE0000, 0x200));
        foreach (var codePoint in codePoints)
        {
            var run = Shaper.Shape(face.Default, char.ConvertFromUtf32(codePoint), options);
            if (face.Covers(codePoint) == run.Glyphs.Any(glyph => glyph.Id == 0))
                wrong.Add($"U+{codePoint:X4} {face.Covers(codePoint)}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_code_point_out_of_range_has_no_glyph()
    {
        Assert.Equal(0, TestFonts.Alegreya.GlyphFor(-1));
        Assert.Equal(0, TestFonts.Alegreya.GlyphFor(0x110000));
        Assert.False(TestFonts.Alegreya.Covers(0x110000));
    }

    [Fact]
    public void Features_of_any_script_are_known()
    {
        Assert.True(TestFonts.Alegreya.HasFeature("smcp"));
        Assert.True(TestFonts.Alegreya.HasFeature("kern"));
        Assert.False(TestFonts.Alegreya.HasFeature("pcap"));
        Assert.False(TestFonts.Literata.HasFeature("smcp"));
    }

    [Fact]
    public void Equal_settings_are_one_instance()
    {
        var face = TestFonts.Literata;
        var bold = face.Instance([new("wght", 700)]);
        Assert.Same(bold, face.Instance([new("wght", 700), new("opsz", 12), new("GRAD", 1)]));
        Assert.Same(face.Default, face.Instance([]));
        Assert.Same(face.Instance([new("wght", 900)]), face.Instance([new("wght", 5000)]));
        Assert.NotSame(bold, face.Default);
        Assert.NotSame(face.Default, face.Instance([], syntheticBold: true));
        Assert.Equal(700, bold.Weight);
        Assert.Equal("Literata-Regular[opsz=12,wght=700]", bold.ToString());
    }

    /// <summary>The numbers are those of static instances made with fontTools.</summary>
    [Theory]
    [InlineData(7, 597, 700, 519, 311)]
    [InlineData(12, 539, 700, 507, 304)]
    [InlineData(72, 529, 730, 513, 308)]
    public void Metrics_move_along_the_axes(double opticalSize, int advanceOfA, int capHeight, int xHeight, int strikeout)
    {
        var instance = TestFonts.Literata.Instance([new("opsz", opticalSize)]);
        Assert.Equal(advanceOfA, instance.AdvanceOf(instance.Face.GlyphFor('a')));
        var metrics = instance.Metrics;
        Assert.Equal((capHeight, xHeight, strikeout), (metrics.CapHeight, metrics.XHeight, metrics.StrikeoutPosition));
    }

    [Fact]
    public void Lines_grow_with_the_weight_and_the_slant_is_the_angle()
    {
        var upright = TestFonts.Recursive.Instance([new("wght", 900)]);
        var metrics = upright.Metrics;
        Assert.Equal((-155, 137), (metrics.UnderlinePosition, metrics.UnderlineThickness));
        Assert.Equal((317, 90), (metrics.StrikeoutPosition, metrics.StrikeoutThickness));
        Assert.Equal(0, upright.ItalicAngle);
        Assert.False(upright.DescriptorFlags.HasFlag(FontDescriptorFlags.Italic));
        var slanted = TestFonts.Recursive.Instance([new("slnt", -14)]);
        Assert.Equal(-14, slanted.ItalicAngle);
        Assert.True(slanted.DescriptorFlags.HasFlag(FontDescriptorFlags.Italic));
    }

    [Fact]
    public void Line_metrics_come_from_the_first_table_that_has_any()
    {
        Assert.Equal((1016, -345, 0), LineMetrics(_ => { }));
        Assert.Equal((1016, -345, 0), LineMetrics(data => FontBytes.SetUInt16(data, "hhea", 6, 345)));
        void EmptyHhea(byte[] data)
        {
            FontBytes.SetUInt16(data, "OS/2", 62, 0x40);
            FontBytes.SetUInt16(data, "hhea", 4, 0);
            FontBytes.SetUInt16(data, "hhea", 6, 0);
            FontBytes.SetUInt16(data, "OS/2", 68, 700);
        }
        Assert.Equal((700, -345, 0), LineMetrics(EmptyHhea));
        void EmptyTypo(byte[] data)
        {
            EmptyHhea(data);
            FontBytes.SetUInt16(data, "OS/2", 68, 0);
            FontBytes.SetUInt16(data, "OS/2", 70, 0);
            FontBytes.SetUInt16(data, "OS/2", 74, 900);
            FontBytes.SetUInt16(data, "OS/2", 76, 300);
        }
        Assert.Equal((900, -300, 0), LineMetrics(EmptyTypo));
        Assert.Equal((800, -200, 0), LineMetrics(data =>
        {
            EmptyTypo(data);
            FontBytes.SetUInt16(data, "OS/2", 74, 0);
            FontBytes.SetUInt16(data, "OS/2", 76, 0);
        }));
    }

    /// <summary>OpenType, OS/2 fsType: the widest permission of those set, and none for outlines where only bitmaps may be embedded.</summary>
    [Theory]
    [InlineData(0x000, EmbeddingPermission.Installable)]
    [InlineData(0x002, EmbeddingPermission.Restricted)]
    [InlineData(0x004, EmbeddingPermission.PreviewAndPrint)]
    [InlineData(0x008, EmbeddingPermission.Editable)]
    [InlineData(0x00C, EmbeddingPermission.Editable)]
    [InlineData(0x200, EmbeddingPermission.Restricted)]
    [InlineData(0x208, EmbeddingPermission.Restricted)]
    public void The_maker_says_what_may_be_embedded(int type, EmbeddingPermission permission)
    {
        var data = TestFonts.Bytes("Alegreya-Regular.ttf");
        FontBytes.SetUInt16(data, "OS/2", 8, (ushort)type);
        var diagnostics = new DiagnosticBag();
        Assert.Equal(permission, FontFace.Read("font.ttf", data, diagnostics)!.Embedding);
        Assert.Equal(permission == EmbeddingPermission.Restricted, diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.EmbeddingForbidden));
    }

    [Fact]
    public void Every_shipped_face_reads_and_covers_what_film_pages_need()
    {
        Assert.Equal(12, TestFonts.Shipped.Count);
        foreach (var face in TestFonts.Shipped.Select(name => TestFonts.Face(name)))
        {
            var needed = Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA0, 0xE0)).Where(c => c is not (0x149 or 0x17F))
                .Concat("ΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω".Select(c => (int)c))
                .Concat(Enumerable.Range(0x401, 0x5C).Where(c => c is not (0x40D or 0x450 or 0x45D)))
                .Concat("ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặƠơƯưĐđ–—‘’“”„‚…•†‡‹›€№™−×≈→←↑↓′″½⅓".Select(c => (int)c));
            Assert.Empty(needed.Where(c => !face.Covers(c)).Select(c => $"{face} U+{c:X4}"));
            Assert.True(face.HasFeature("smcp") && face.HasFeature("c2sc") && face.HasFeature("onum") && face.HasFeature("tnum"));
            Assert.Equal(EmbeddingPermission.Installable, face.Embedding);
            Assert.Contains("SIL Open Font License", face.License, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_face_whose_maker_forbids_embedding_is_a_warning()
    {
        var data = TestFonts.Bytes("Alegreya-Regular.ttf");
        FontBytes.SetUInt16(data, "OS/2", 8, 2);
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(FontFace.Read("fonts/a.ttf", data, diagnostics));
        Assert.Equal(
            "warning HD5006: `fonts/a.ttf` says that Alegreya may not be embedded in documents\n"
            + "  hint: use another font, or make sure that your licence allows it",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Threads_may_share_a_face()
    {
        var face = TestFonts.ReadAnew("Alegreya-Regular.ttf");
        var options = new ShapingOptions(Script.Latin, "en", Direction.LeftToRight, OpenTypeFeatures.Default);
        var expected = Shaper.Shape(TestFonts.Alegreya.Default, "Her Office — Ἥρα", options).Glyphs.ToArray();
        Parallel.For(0, 64, _ =>
        {
            Assert.True(face.Covers('\u2011'));
            Assert.Equal(expected, Shaper.Shape(face.Default, "Her Office — Ἥρα", options).Glyphs.AsSpan());
            Assert.NotNull(FontSubset.Create(face.Default, [5, 6, 7], []));
        });
    }

    private static (int Ascent, int Descent, int LineGap) LineMetrics(Action<byte[]> change)
    {
        var data = TestFonts.Bytes("Alegreya-Regular.ttf");
        change(data);
        var metrics = FontFace.Read("a.ttf", data, [])!.Metrics;
        return (metrics.Ascent, metrics.Descent, metrics.LineGap);
    }
}
