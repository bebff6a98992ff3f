using HerDocs.Pdf;
using HerDocs.Pdf.Fonts;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Pdf;

/// <summary>The font of tests/cases/pdf/fonts, whose nine glyphs are rectangles, in each format it comes in.</summary>
internal static class BoxesFont
{
    private static readonly string?[] Texts = [null, " ", "A", "B", "C", "f", "i", "fi", "\U0001D400"];

    public static PdfFont TrueType { get; } = Load("boxes.ttf", FontFormat.TrueType);

    public static PdfFont ByName { get; } = Load("boxes.cff", FontFormat.CompactFont);

    public static PdfFont ByCid { get; } = Load("boxes-cid.cff", FontFormat.CompactFont);

    /// <summary>Where the glyph of A says Ä too, and the space says a space that does not break.</summary>
    private static readonly GlyphText[] OtherTexts = [new(2, "Ä"), new(1, "\u00A0")];

    public static PdfFont Named(string name) => name switch
    {
        "truetype" => TrueType,
        "cff" => ByName,
        "cid" => ByCid,
        "truetype-texts" => new PdfFont(Program("boxes.ttf", FontFormat.TrueType) with { OtherTexts = OtherTexts }),
        "cff-texts" => new PdfFont(Program("boxes.cff", FontFormat.CompactFont) with { OtherTexts = OtherTexts }),
        "cid-texts" => new PdfFont(Program("boxes-cid.cff", FontFormat.CompactFont) with { OtherTexts = OtherTexts }),
        _ => throw new ArgumentException($"no font '{name}'"),
    };

    /// <summary>Each character by its own number; what the font lacks is .notdef.</summary>
    public static ushort[] Glyphs(string text) => [.. text.EnumerateRunes().Select(rune => NumberOf(rune.ToString()))];

    private static ushort NumberOf(string character)
    {
        var other = Array.FindIndex(OtherTexts, text => text.Text == character);
        return other >= 0 ? (ushort)(Texts.Length + other) : (ushort)Math.Max(0, Array.IndexOf(Texts, character));
    }

    public static FontProgram Program(string file, FontFormat format) => new()
    {
        Format = format,
        Data = File.ReadAllBytes(Path.Combine(CaseFile.Root, "pdf", "fonts", file)),
        PostScriptName = "Boxes-Regular",
        Metrics = new FontMetrics
        {
            BoundingBox = new PdfRectangle(0, 0, 650, 720),
            Ascent = 800,
            Descent = -200,
            CapHeight = 700,
        },
        Widths = [500, 250, 600, 600, 600, 300, 250, 533, 712],
        Texts = Texts,
    };

    private static PdfFont Load(string file, FontFormat format) => new(Program(file, format));
}
