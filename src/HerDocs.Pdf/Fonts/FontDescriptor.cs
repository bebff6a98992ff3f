using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Fonts;

/// <summary>ISO 32000-2 §9.8.</summary>
internal static class FontDescriptor
{
    public static PdfDictionary Build(FontProgram program, string fontName, PdfReference fontFile)
    {
        var metrics = program.Metrics;
        return new PdfDictionary
        {
            ["Type"] = new PdfName("FontDescriptor"),
            ["FontName"] = new PdfName(fontName),
            ["Flags"] = (int)Flags(metrics),
            ["FontBBox"] = metrics.BoundingBox.ToArray(),
            ["ItalicAngle"] = metrics.ItalicAngle,
            ["Ascent"] = metrics.Ascent,
            ["Descent"] = metrics.Descent,
            ["CapHeight"] = metrics.CapHeight,
            ["XHeight"] = metrics.XHeight is { } xHeight ? xHeight : null,
            ["StemV"] = metrics.StemV,
            [program.Format == FontFormat.TrueType ? "FontFile2" : "FontFile3"] = fontFile,
        };
    }

    /// <summary>Symbolic, as glyphs are shown by number and not through a Latin encoding.</summary>
    private static FontFlags Flags(FontMetrics metrics) =>
        FontFlags.Symbolic
        | (metrics.IsFixedPitch ? FontFlags.FixedPitch : 0)
        | (metrics.HasSerifs ? FontFlags.Serif : 0)
        | (metrics.IsItalic ? FontFlags.Italic : 0);

    /// <summary>ISO 32000-2 §9.8.2</summary>
    [Flags]
    private enum FontFlags
    {
        FixedPitch = 1,
        Serif = 2,
        Symbolic = 4,
        Italic = 64,
    }
}
