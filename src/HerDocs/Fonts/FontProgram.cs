namespace HerDocs.Fonts;

/// <summary>
/// A font cut down to some glyphs, for embedding in a PDF (ISO 32000-2 §9.9). Its glyphs have new numbers, which are also their
/// CIDs: an Identity CIDToGIDMap, or a CFF charset that maps each CID to the glyph of the same number.
/// </summary>
internal sealed class FontProgram
{
    private readonly Dictionary<int, int> newGlyphs;

    internal FontProgram(FontInstance font, byte[] data, Dictionary<int, int> newGlyphs, int[] widths)
    {
        Font = font;
        Data = data;
        this.newGlyphs = newGlyphs;
        Widths = widths;
    }

    public FontInstance Font { get; }

    /// <summary>A bare CFF table for a CFF font (FontFile3, CIDFontType0C), else a TrueType file of outlines only (FontFile2).</summary>
    public ReadOnlyMemory<byte> Data { get; }

    public bool IsCff => Font.Face.IsCff;

    /// <summary>The width of each new glyph in design units; composites and variants may have come along unasked.</summary>
    public IReadOnlyList<int> Widths { get; }

    /// <summary>The new number of a glyph that the program was made for.</summary>
    public int NewGlyph(int glyph) => newGlyphs[glyph];
}
