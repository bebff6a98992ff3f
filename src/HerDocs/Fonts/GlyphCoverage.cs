namespace HerDocs.Fonts;

/// <summary>
/// Which glyph a face has for a code point, as HarfBuzz finds it. Filled by pages of 256 when first asked: a document touches few.
/// </summary>
internal sealed class GlyphCoverage(HarfBuzzFont font)
{
    private const int PageSize = 256;

    // Threads that fill the same page at once write the same numbers; either page may stay.
    private readonly ushort[]?[] pages = new ushort[]?[0x110000 / PageSize];

    /// <summary>0 when the face has no glyph for it.</summary>
    public int GlyphFor(int codePoint)
    {
        var number = (uint)codePoint / PageSize;
        if (number >= (uint)pages.Length)
            return 0;
        var page = Volatile.Read(ref pages[number]) ?? Fill(number);
        return page[codePoint % PageSize];
    }

    private ushort[] Fill(uint number)
    {
        var page = new ushort[PageSize];
        for (var i = 0u; i < PageSize; i++)
        {
            if (HarfBuzz.hb_font_get_nominal_glyph(font, (number * PageSize) + i, out var glyph) != 0)
                page[i] = (ushort)glyph;
        }
        Volatile.Write(ref pages[number], page);
        return page;
    }
}
