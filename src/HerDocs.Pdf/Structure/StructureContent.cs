using HerDocs.Pdf.Content;

namespace HerDocs.Pdf.Structure;

/// <summary>
/// A place for marked content among the kids of a structure element. It may be painted in several pieces and on several pages; they are
/// read in the order of the pages and, on a page, in the order they were painted in, whichever page was painted first.
/// </summary>
public sealed class StructureContent : StructureKid
{
    private readonly List<MarkedPiece> pieces = [];

    internal StructureContent(StructureElement element) => Element = element;

    public StructureElement Element { get; }

    /// <summary>In reading order.</summary>
    internal IEnumerable<MarkedPiece> Pieces => pieces.OrderBy(piece => piece.Page.Index);

    internal void Add(MarkedPiece piece) => pieces.Add(piece);
}

/// <summary>A piece of marked content.</summary>
/// <param name="Part">The form that it is in; null for the content of the page itself.</param>
/// <param name="Identifier">The MCID.</param>
internal readonly record struct MarkedPiece(PdfPage Page, PdfForm? Part, int Identifier);
