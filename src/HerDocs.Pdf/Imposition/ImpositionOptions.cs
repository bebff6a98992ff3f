namespace HerDocs.Pdf.Imposition;

/// <summary>How pages are put on sheets.</summary>
public sealed record ImpositionOptions
{
    private readonly int? signatureLength;
    private readonly double creep;

    /// <summary>
    /// How many pages the sheets that are folded together bear, a multiple of four; null for all, which are then stapled through one fold.
    /// </summary>
    public int? SignatureLength
    {
        get => signatureLength;
        init => signatureLength = value is null or (> 0 and <= 10_000) && (value ?? 0) % 4 == 0
            ? value
            : throw new ArgumentException("a signature has a multiple of four pages");
    }

    /// <summary>
    /// How far each sheet pushes the ones inside it out of the fold, in points: about the thickness of the paper. Pages of inner sheets
    /// move towards the fold by as much, so that all margins are the same once the booklet is cut.
    /// </summary>
    public double Creep
    {
        get => creep;
        init => creep = value is >= 0 and <= 72 ? value : throw new ArgumentException("creep is 0 to 72 points a sheet");
    }

    /// <summary>Crop marks at the corners and marks at the fold, in a margin around the pages that the sheet grows by.</summary>
    public bool HasMarks { get; init; }

    /// <summary>The program that the file is made with, for its information dictionary.</summary>
    public string? Producer { get; init; }

    /// <summary>Nothing compressed that was not: for people and tests.</summary>
    public bool IsReadable { get; init; }
}
