using System.Globalization;
using System.Text;
using HerDocs.Pdf.Fonts;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Tests.Pdf;

/// <summary>The tables of a font that the cases are too small for.</summary>
public class FontTests
{
    [Theory]
    [InlineData("600 600 600", "600 -")]
    [InlineData("600 600 250", "600 [2 [250]]")]
    [InlineData("500 250 600 600 600 300 250", "600 [0 [500 250] 5 [300 250]]")]
    [InlineData("1 1 1 1 1 2 2 2 2 3 4", "1 [5 8 2 9 [3 4]]")]
    [InlineData("1 1 1 3 2 2 2 4", "1 [3 [3 2 2 2 4]]")]
    [InlineData("533.203 533.203 250.5", "1000 [0 [533.203 533.203 250.5]]")]
    public void Widths_are_written_once(string widths, string expected)
    {
        var numbers = widths.Split(' ').Select(width => double.Parse(width, CultureInfo.InvariantCulture));
        var compact = GlyphWidths.Compact([.. numbers.Select((width, code) => ((ushort)code, width))]);
        Assert.Equal(expected, $"{compact.Default:0.###} {(compact.Array is null ? "-" : Written(compact.Array))}");
    }

    [Fact]
    public void Widths_of_codes_with_gaps_are_separate_lists()
    {
        var compact = GlyphWidths.Compact([(0, 500), (20, 500), (21, 500), (30, 250), (31, 300), (40, 300)]);
        Assert.Equal("[30 [250 300] 40 [300]]", Written(compact.Array!));
    }

    [Fact]
    public void Texts_that_count_up_are_ranges_within_one_high_byte()
    {
        var map = Map(
            (0x00FE, "A"),
            (0x00FF, "B"),
            (0x0100, "C"),
            (0x0101, "\u00FF"),
            (0x0102, "\u0100"),
            (0x0103, "fi"),
            (0x0104, null),
            (0x0105, "\U0001F600"));
        Assert.Contains(
            """
            5 beginbfchar
            <0100> <0043>
            <0101> <00FF>
            <0102> <0100>
            <0103> <00660069>
            <0105> <D83DDE00>
            endbfchar
            1 beginbfrange
            <00FE> <00FF> <0041>
            endbfrange
            endcmap
            """,
            map,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_have_a_hundred_entries_at_most()
    {
        var map = Map([.. Enumerable.Range(0, 201).Select(i => ((ushort)i, (string?)$"{(char)(0x4E00 + (i * 3))}"))]);
        Assert.Contains("100 beginbfchar\n<0000> <4E00>\n", map, StringComparison.Ordinal);
        Assert.Contains("100 beginbfchar\n<0064> <4F2C>\n", map, StringComparison.Ordinal);
        Assert.Contains("1 beginbfchar\n<00C8> <5058>\n", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00 0007 0009 0008", new ushort[] { 0, 7, 9, 8 })]
    [InlineData("01 0007 01 0020 00", new ushort[] { 0, 7, 8, 32 })]
    [InlineData("02 0100 0002", new ushort[] { 0, 256, 257, 258 })]
    public void Charsets_of_every_format_are_read(string charset, ushort[] expected) =>
        Assert.Equal(expected, CompactFontFormat.CharacterIdentifiers(CidFont(charset)));

    [Fact]
    public void Subsets_of_one_font_have_different_tags()
    {
        var program = BoxesFont.Program("boxes.ttf", FontFormat.TrueType);
        var tag = SubsetTag.Of(program);
        Assert.Matches("^[A-Z]{6}$", tag);
        Assert.Equal(tag, SubsetTag.Of(program with { PostScriptName = "Other" }));
        Assert.NotEqual(tag, SubsetTag.Of(BoxesFont.Program("boxes.cff", FontFormat.CompactFont)));
    }

    [Fact]
    public void A_glyph_cannot_stand_for_what_is_no_text()
    {
        var program = BoxesFont.Program("boxes.ttf", FontFormat.TrueType);
        Assert.Throws<ArgumentException>(() => new PdfFont(program with { Texts = [null, " ", "A\uFEFF", "B", "C", "f", "i", "fi", "x"] }));
        Assert.Throws<ArgumentException>(() => new PdfFont(program with { Texts = [null, " "] }));
    }

    [Fact]
    public void A_glyph_without_text_cannot_be_shown()
    {
        var program = BoxesFont.Program("boxes.ttf", FontFormat.TrueType);
        var font = new PdfFont(program with { Texts = [null, " ", "A", null, "C", "f", "i", "fi", "x"] });
        Assert.Equal(2, font.CodeOf(2));
        Assert.Throws<ArgumentException>(() => font.CodeOf(3));
        Assert.Throws<ArgumentException>(() => font.CodeOf(9));
    }

    /// <summary>Header, Name INDEX, Top DICT INDEX with ROS, charset and CharStrings; then the charset and four glyphs.</summary>
    private static byte[] CidFont(string charset)
    {
        var charsetBytes = Convert.FromHexString(charset.Replace(" ", "", StringComparison.Ordinal));
        // ROS 391 392 0; charset at 32; CharStrings after it; operands as three bytes
        byte[] dict = [28, 1, 135, 28, 1, 136, 139, 12, 30, 28, 0, 32, 15, 28, 0, (byte)(32 + charsetBytes.Length), 17];
        byte[] start = [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'F', 0, 1, 1, 1, (byte)(dict.Length + 1), .. dict];
        Assert.Equal(32, start.Length);
        return [.. start, .. charsetBytes, 0, 4, 1, 1, 2, 3, 4, 5, 14, 14, 14, 14];
    }

    private static string Map(params (ushort Code, string? Text)[] texts) => Encoding.ASCII.GetString(ToUnicodeMap.Write([.. texts]));

    private static string Written(PdfObject value)
    {
        var writer = new SyntaxWriter(readable: true);
        value.Write(writer);
        return Encoding.ASCII.GetString(writer.Written);
    }
}
