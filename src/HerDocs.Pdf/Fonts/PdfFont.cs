using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Fonts;

/// <summary>
/// A composite font that shows the glyphs of an embedded font program by number (ISO 32000-2 §9.7). It belongs to no document and can be
/// used in several.
/// </summary>
public sealed class PdfFont : IIndirectObject
{
    private readonly FontProgram program;
    private readonly ushort[]? identifiers;
    private readonly string baseFont;

    public PdfFont(FontProgram program)
    {
        if (program.Texts.Count != program.Widths.Count)
            throw new ArgumentException($"{program.Widths.Count} glyphs have widths and {program.Texts.Count} have texts");
        if (program.Texts.Any(text => text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')))
            throw new ArgumentException("a glyph stands for U+0000, U+FEFF or U+FFFE, which are no text (ISO 14289-1 §7.21.7)");
        this.program = program;
        identifiers = program.Format == FontFormat.CompactFont ? CompactFontFormat.CharacterIdentifiers(program.Data) : null;
        baseFont = $"{SubsetTag.Of(program)}+{program.PostScriptName}";
    }

    /// <summary>The advance by which readers move on after a glyph, in thousandths of the font size.</summary>
    public double Width(ushort glyph) => program.Widths[glyph];

    /// <summary>The code that shows a glyph: its number, or its CID where the font program goes by these.</summary>
    internal ushort CodeOf(ushort glyph)
    {
        // ISO 14289-1 §7.21.8
        if (glyph == 0)
            throw new ArgumentException($"{program.PostScriptName}: glyph 0 (.notdef) stands for a character that the font lacks");
        if (glyph >= program.Texts.Count)
            throw new ArgumentException($"{program.PostScriptName} has {program.Texts.Count} glyphs, so none of number {glyph}");
        if (string.IsNullOrEmpty(program.Texts[glyph]))
            throw new ArgumentException($"{program.PostScriptName}: glyph {glyph} stands for no text (ISO 14289-1 §7.21.7)");
        return Identifier(glyph);
    }

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("Font"),
        ["Subtype"] = new PdfName("Type0"),
        ["BaseFont"] = new PdfName(baseFont),
        ["Encoding"] = new PdfName("Identity-H"),
        ["DescendantFonts"] = new PdfArray { file.Add(DescendantFont(file)) },
        ["ToUnicode"] = file.Add(new PdfStream([], ToUnicodeMap.Write(Coded(program.Texts)), StreamEncoding.Text)),
    };

    /// <summary>ISO 32000-2 §9.7.4</summary>
    private PdfDictionary DescendantFont(PdfFile file)
    {
        var isTrueType = program.Format == FontFormat.TrueType;
        var widths = GlyphWidths.Compact(Coded(program.Widths));
        return new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName(isTrueType ? "CIDFontType2" : "CIDFontType0"),
            ["BaseFont"] = new PdfName(baseFont),
            ["CIDSystemInfo"] = new PdfDictionary
            {
                ["Registry"] = PdfString.Ascii("Adobe"),
                ["Ordering"] = PdfString.Ascii("Identity"),
                ["Supplement"] = 0,
            },
            ["FontDescriptor"] = file.Add(FontDescriptor.Build(program, baseFont, file)),
            ["DW"] = widths.Default,
            ["W"] = widths.Array,
            ["CIDToGIDMap"] = isTrueType ? new PdfName("Identity") : null,
        };
    }

    /// <summary>A property of the glyphs in the order of their codes.</summary>
    private List<(ushort Code, T Value)> Coded<T>(IReadOnlyList<T> values)
    {
        var coded = new List<(ushort Code, T Value)>(values.Count);
        for (var glyph = 0; glyph < values.Count; glyph++)
            coded.Add((Identifier(glyph), values[glyph]));
        if (identifiers is not null)
            coded.Sort((a, b) => a.Code.CompareTo(b.Code));
        return coded;
    }

    private ushort Identifier(int glyph) => identifiers is null ? (ushort)glyph : identifiers[glyph];
}
