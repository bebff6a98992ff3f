using System.Buffers.Binary;
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
    private readonly PdfStream fontFile;
    private readonly PdfStream toUnicode;

    /// <summary>The code of the first other text of a glyph: above those that are CIDs.</summary>
    private readonly int firstOther;

    public PdfFont(FontProgram program)
    {
        if (program.Texts.Count != program.Widths.Count)
            throw new ArgumentException($"{program.Widths.Count} glyphs have widths and {program.Texts.Count} have texts");
        if (program.OtherTexts.Any(other => other.Glyph >= program.Texts.Count || other.Text.Length == 0))
            throw new ArgumentException("another text is empty, or of a glyph that is not there");
        if (program.Texts.Concat(program.OtherTexts.Select(other => other.Text)).Any(text => text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')))
            throw new ArgumentException("a glyph stands for U+0000, U+FEFF or U+FFFE, which are no text (ISO 14289-1 §7.21.7)");
        this.program = program;
        identifiers = program.Format == FontFormat.CompactFont ? CompactFontFormat.CharacterIdentifiers(program.Data) : null;
        firstOther = (identifiers?.Max() ?? (program.Widths.Count - 1)) + 1;
        if (firstOther + program.OtherTexts.Count > ushort.MaxValue + 1)
            throw new ArgumentException("a font has 65536 codes at most (ISO 32000-2 §9.7.6.2)");
        baseFont = $"{SubsetTag.Of(program)}+{program.PostScriptName}";
        fontFile = FontFile(program);
        toUnicode = new PdfStream([], ToUnicodeMap.Write(CodedTexts()), StreamEncoding.Text);
    }

    /// <summary>The advance by which readers move on after a glyph, in thousandths of the font size.</summary>
    public double Width(ushort glyph) =>
        program.Widths[glyph < program.Widths.Count ? glyph : program.OtherTexts[glyph - program.Widths.Count].Glyph];

    /// <summary>The code that shows a glyph: its number, or its CID where the font program goes by these.</summary>
    /// <param name="glyph">Or the number that stands for another of its texts.</param>
    internal ushort CodeOf(ushort glyph)
    {
        var other = glyph - program.Texts.Count;
        if (other >= 0 && other < program.OtherTexts.Count)
            return (ushort)(firstOther + other);
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
        ["Encoding"] = program.OtherTexts.Count > 0 && program.Format == FontFormat.CompactFont
            ? file.Add(EncodingMap.Build((ushort)firstOther, program.OtherTexts.Select(other => Identifier(other.Glyph))))
            : new PdfName("Identity-H"),
        ["DescendantFonts"] = new PdfArray { file.Add(DescendantFont(file)) },
        ["ToUnicode"] = file.Add(toUnicode),
    };

    /// <summary>ISO 32000-2 §9.9</summary>
    private static PdfStream FontFile(FontProgram program)
    {
        var dictionary = program.Format == FontFormat.TrueType
            ? new PdfDictionary { ["Length1"] = program.Data.Length }
            : new PdfDictionary { ["Subtype"] = new PdfName("CIDFontType0C") };
        return new PdfStream(dictionary, program.Data, StreamEncoding.Binary);
    }

    /// <summary>ISO 32000-2 §9.7.4</summary>
    private PdfDictionary DescendantFont(PdfFile file)
    {
        var isTrueType = program.Format == FontFormat.TrueType;
        var widths = GlyphWidths.Compact(WidthsByIdentifier(isTrueType));
        return new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName(isTrueType ? "CIDFontType2" : "CIDFontType0"),
            ["BaseFont"] = new PdfName(baseFont),
            ["CIDSystemInfo"] = EncodingMap.SystemInfo(),
            ["FontDescriptor"] = file.Add(FontDescriptor.Build(program, baseFont, file.Add(fontFile))),
            ["DW"] = widths.Default,
            ["W"] = widths.Array,
            ["CIDToGIDMap"] = !isTrueType ? null : program.OtherTexts.Count == 0 ? new PdfName("Identity") : file.Add(GlyphMap()),
        };
    }

    /// <summary>CIDs that stand for further texts of glyphs have the widths of these.</summary>
    private List<(ushort Code, double Width)> WidthsByIdentifier(bool isTrueType)
    {
        var widths = Coded(program.Widths);
        for (var i = 0; isTrueType && i < program.OtherTexts.Count; i++)
            widths.Add(((ushort)(firstOther + i), program.Widths[program.OtherTexts[i].Glyph]));
        return widths;
    }

    /// <summary>The glyph of every CID, two bytes each (ISO 32000-2 §9.7.4.2). A CFF font program has one CID for a glyph, so that there the codes are mapped.</summary>
    private PdfStream GlyphMap()
    {
        var map = new byte[(firstOther + program.OtherTexts.Count) * 2];
        for (var cid = 0; cid * 2 < map.Length; cid++)
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(cid * 2), cid < firstOther ? (ushort)cid : program.OtherTexts[cid - firstOther].Glyph);
        return new PdfStream([], map, StreamEncoding.Binary);
    }

    private List<(ushort Code, string? Text)> CodedTexts()
    {
        var texts = Coded(program.Texts);
        for (var i = 0; i < program.OtherTexts.Count; i++)
            texts.Add(((ushort)(firstOther + i), program.OtherTexts[i].Text));
        return texts;
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
