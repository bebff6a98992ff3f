namespace HerDocs.Pdf.Reading;

/// <summary>How much work one file may make, so that a small one made for it cannot take all memory or all time.</summary>
internal sealed class ReadingLimits
{
    /// <summary>Arrays and dictionaries in one another.</summary>
    public const int DeepestNesting = 100;

    /// <summary>Pages, and nodes of the tree that they hang in.</summary>
    public const int MostPageNodes = 200_000;

    /// <summary>Bytes that all streams together may unfold to; pictures and fonts are never unfolded.</summary>
    private const long MostDecodedBytes = 512L << 20;

    private const long MostTokens = 50_000_000;

    private long decodedBytes;
    private long tokens;

    public void CountDecoded(int bytes)
    {
        if ((decodedBytes += bytes) > MostDecodedBytes)
            throw new PdfReadException(PdfReadFault.TooLarge, "its streams unfold to more than 512 MiB");
    }

    public void CountToken()
    {
        if (++tokens > MostTokens)
            throw new PdfReadException(PdfReadFault.TooLarge, "it has more than 50 million values");
    }
}
