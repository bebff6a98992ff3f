using CsCheck;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

/// <summary>Whatever a file holds, reading it ends in a face or in a diagnostic, and a face can be used without bringing us down.</summary>
public class DamagedFontTests
{
    private static readonly string[] Names =
        ["AlegreyaSans-Regular.ttf", "EBGaramond12-cff.otf", "Literata-variable.ttf", "NotoSansCJK-collection.ttc"];

    [Fact]
    public void What_is_no_font_is_named()
    {
        Assert.Equal(
            "error HD5002: `a.ttf` is no font: it begins neither as TrueType nor as OpenType\n  hint: fonts are TTF, OTF or TTC files",
            Fault("a.ttf", "<!doctype html>"u8.ToArray()));
        CheckStart("error HD5002: `a.ttf` is no font", Fault("a.ttf", []));
        CheckStart("error HD5005: `a.pfb` is a PostScript Type 1 font", Fault("a.pfb", "%!PS-AdobeFont-1.0"u8.ToArray()));
        CheckStart("error HD5002: `a.ttc` has no face of number 2", Fault("a.ttc", TestFonts.Bytes("NotoSansCJK-collection.ttc"), 2));
    }

    [Fact]
    public void Fonts_packed_for_browsers_are_named_with_the_mend()
    {
        var packed = Woff2Writer.Write(TestFonts.Bytes("Alegreya-Regular.ttf"));
        Assert.Equal(
            "error HD5003: `a.woff2` is a WOFF2 file, a form packed for browsers\n"
            + "  hint: use the TTF or OTF file of the same font; `fonttools ttLib.woff2 decompress` or `woff2_decompress` unpacks one",
            Fault("a.woff2", packed));
        CheckStart("error HD5003: `a.woff` is a WOFF file", Fault("a.woff", "wOFF........"u8.ToArray()));
    }

    [Fact]
    public void A_file_that_was_cut_off_is_named_with_the_table_that_is_missing()
    {
        var whole = TestFonts.Bytes("Alegreya-Regular.ttf");
        CheckStart("error HD5004: `a.ttf` is cut off: its table `", Fault("a.ttf", whole[..200_000]));
        CheckStart("error HD5004: `a.ttf` ends before or within its table directory", Fault("a.ttf", whole[..100]));
    }

    [Fact]
    public void Kinds_of_outlines_that_cannot_be_embedded_are_named()
    {
        var data = TestFonts.Bytes("EBGaramond12-cff.otf");
        FontBytes.Rename(data, "CFF ", "CFF2");
        CheckStart("error HD5005: `a.otf` has CFF2 outlines", Fault("a.otf", data));
        FontBytes.Rename(data, "CFF2", "EBDT");
        CheckStart("error HD5005: `a.otf` has pictures for glyphs and no outlines", Fault("a.otf", data));
    }

    [Fact]
    public void A_missing_or_impossible_table_is_named()
    {
        CheckFault("has no table `cmap`", data => FontBytes.Rename(data, "cmap", "cmaq"));
        CheckFault("has its tables out of order", data => FontBytes.Rename(data, "cmap", "zzzz"));
        CheckFault("is cut off: its table `glyf` ends at byte", data => FontBytes.SetOffset(data, "glyf", uint.MaxValue));
        CheckFault("has 0 units per em", data => FontBytes.SetUInt16(data, "head", 18, 0));
        CheckFault("has no glyphs", data => FontBytes.SetUInt16(data, "maxp", 4, 0));
        CheckFault("has too few glyph widths", data => FontBytes.SetUInt16(data, "maxp", 4, 60_000));
        CheckFault("has outlines for too few glyphs", data => FontBytes.SetLength(data, "loca", 100));
    }

    [Fact]
    public void A_wrong_checksum_does_no_harm()
    {
        var data = TestFonts.Bytes("Alegreya-Regular.ttf");
        FontBytes.SetChecksum(data, "glyf", 1);
        Assert.Equal(TestFonts.Alegreya.Metrics, FontFace.Read("a.ttf", data, [])!.Metrics);
    }

    [Fact]
    public void A_font_without_the_optional_tables_gets_usual_values()
    {
        var data = TestFonts.Bytes("Alegreya-Regular.ttf");
        FontBytes.Rename(data, "OS/2", "OS/1");
        FontBytes.Rename(data, "name", "namd");
        FontBytes.Rename(data, "post", "posu");
        var face = FontFace.Read("fonts/My Font.ttf", data, [])!;
        Assert.Equal(("My Font", "Regular", "MyFont-Regular"), (face.Family, face.Subfamily, face.PostScriptName));
        Assert.Equal(new FontRange(400), face.Weight);
        // Cap height and x-height are measured on H and x, serifs included.
        Assert.Equal(new FontMetrics(1016, -345, 0, 646, 456, -100, 50, 253, 50), face.Metrics);
    }

    [Fact]
    public void No_damage_to_a_file_brings_the_process_down() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 4], Gen.Select(Gen.UInt, Gen.Byte).Array[1, 40])
            .Always(
                (which, kind, changes) =>
                {
                    var data = TestFonts.Bytes(Names[which]);
                    if (kind == 0)
                        data = data[..(int)(changes[0].Item1 % (uint)data.Length)];
                    // Half of the kinds hit the directory and the small tables, where a byte matters most.
                    foreach (var (place, value) in changes.Where(_ => data.Length > 0 && kind != 0))
                        data[(int)(place % (uint)(kind % 2 == 1 ? Math.Min(data.Length, 4096) : data.Length))] = value;
                    Use(data);
                },
                iter: 1500);

    private static void Use(byte[] data)
    {
        var diagnostics = new DiagnosticBag();
        if (FontFace.Read("damaged", data, diagnostics) is not { } face)
        {
            Assert.NotEmpty(diagnostics);
            return;
        }
        var instance = face.Instance([new("wght", 700)]);
        _ = instance.Metrics;
        var run = Shaper.Shape(instance, "Her fi é 映", new(Script.Latin, "en", Direction.LeftToRight, OpenTypeFeatures.Default));
        var glyphs = run.Glyphs.Select(glyph => (int)glyph.Id).ToHashSet();
        if (FontSubset.Create(instance, glyphs, diagnostics) is { } program)
            Assert.All(glyphs, glyph => Assert.InRange(program.NewGlyph(glyph), 0, program.Widths.Count - 1));
        else
            Assert.NotEmpty(diagnostics);
        if (FontSubset.ForText(instance, "Her fi é 映".Select(c => (int)c), ["smcp"], diagnostics) is { } file)
            _ = Woff2Writer.Write(file);
    }

    private static void CheckStart(string expected, string actual) => Assert.StartsWith(expected, actual, StringComparison.Ordinal);

    private static string Fault(string path, byte[] data, int index = 0)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(FontFace.Read(path, data, diagnostics, index));
        return Assert.Single(diagnostics).ToString();
    }

    private static void CheckFault(string expected, Action<byte[]> damage)
    {
        var data = TestFonts.Bytes("Alegreya-Regular.ttf");
        damage(data);
        CheckStart($"error HD5004: `a.ttf` {expected}", Fault("a.ttf", data));
    }
}
