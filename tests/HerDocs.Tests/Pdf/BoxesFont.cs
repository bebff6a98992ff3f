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

    public static PdfFont Named(string name) => name switch
    {
        "truetype" => TrueType,
        "cff" => ByName,
        "cid" => ByCid,
        _ => throw new ArgumentException($"no font '{name}'"),
    };

    /// <summary>Each character by its own glyph; what the font lacks is .notdef.</summary>
    public static ushort[] Glyphs(string text) =>
        [.. text.EnumerateRunes().Select(rune => (ushort)Math.Max(0, Array.IndexOf(Texts, rune.ToString())))];

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
