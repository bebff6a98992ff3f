namespace HerDocs.Pdf.Structure;

/// <summary>
/// A place for marked content among the kids of a structure element. It may be painted in several pieces and on several pages; they are
/// read in the order of the pages and, on a page, in the order they were painted in, whichever page was painted first.
/// </summary>
public sealed class StructureContent : StructureKid
{
    private readonly List<(PdfPage Page, int Identifier)> pieces = [];

    internal StructureContent(StructureElement element) => Element = element;

    public StructureElement Element { get; }

    /// <summary>In reading order.</summary>
    internal IEnumerable<(PdfPage Page, int Identifier)> Pieces => pieces.OrderBy(piece => piece.Page.Index);

    internal void Add(PdfPage page, int identifier) => pieces.Add((page, identifier));
}
