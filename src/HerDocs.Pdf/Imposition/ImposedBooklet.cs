namespace HerDocs.Pdf.Imposition;

/// <summary>A file of sheets that are printed on both sides, folded and stapled, and what became of the pages.</summary>
/// <param name="File">The bytes of the file.</param>
/// <param name="Pages">Pages of the original.</param>
/// <param name="BlankPages">Those put in before the last page, to fill the last sheet.</param>
/// <param name="Sheet">The paper, without the margin that marks stand in.</param>
public sealed record ImposedBooklet(byte[] File, int Pages, int BlankPages, SheetSize Sheet)
{
    public int Sheets => (Pages + BlankPages) / SaddleStitch.PagesPerSheet;

    /// <summary>The edge about which the printer must turn the sheets, for both sides to be upright.</summary>
    public Navigation.DuplexFlip Flip => Sheet.Width >= Sheet.Height ? Navigation.DuplexFlip.ShortEdge : Navigation.DuplexFlip.LongEdge;

    /// <summary>Whether the original has pages of several sizes; the sheet then fits the largest.</summary>
    public bool HasSeveralSizes { get; init; }

    /// <summary>How many annotations are not on the sheets that should be printed: nothing says what they look like.</summary>
    public int LostAnnotations { get; init; }

    /// <summary>What the original has and the sheets have not: links, an outline, a structure tree.</summary>
    public LeftOut LeftOut { get; init; }
}

/// <summary>What sheets of paper have no use for.</summary>
[Flags]
public enum LeftOut
{
    None = 0,
    Links = 1,
    Outline = 2,
    Structure = 4,
}
