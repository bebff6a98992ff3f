using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>The boundaries of a page (ISO 32000-2 §14.11.2).</summary>
public sealed record PageBoxes
{
    /// <summary>ISO 19005-2 §6.1.13, in points.</summary>
    private const double Shortest = 3;
    private const double Longest = 14400;

    public PageBoxes(PdfRectangle media)
    {
        if (!IsPossible(media.Width, media.Height))
            throw new ArgumentException($"the sides of a page are {Shortest} to {Longest} points (ISO 19005-2 §6.1.13)");
        Media = media;
    }

    /// <summary>Whether a sheet can be so large.</summary>
    private static bool IsPossible(double width, double height) => width is >= Shortest and <= Longest && height is >= Shortest and <= Longest;

    /// <summary>The sheet.</summary>
    public PdfRectangle Media { get; }

    /// <summary>What readers show; the sheet unless said.</summary>
    public PdfRectangle? Crop { get; init; }

    /// <summary>What is printed on and later cut away reaches up to here.</summary>
    public PdfRectangle? Bleed { get; init; }

    /// <summary>The page as it is in the end.</summary>
    public PdfRectangle? Trim { get; init; }

    internal void AddTo(PdfDictionary page)
    {
        page["MediaBox"] = Media.ToArray();
        page["CropBox"] = WithinMedia(Crop)?.ToArray();
        page["BleedBox"] = WithinMedia(Bleed)?.ToArray();
        page["TrimBox"] = WithinMedia(Trim)?.ToArray();
    }

    private PdfRectangle? WithinMedia(PdfRectangle? box) => box is not { } known || Media.Contains(known)
        ? box
        : throw new InvalidOperationException("a page's boundaries lie within its media box (ISO 32000-2 §14.11.2)");
}
