using HerDocs.Pdf.Content;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Structure;

/// <summary>
/// The marked content of a page and of the forms that are parts of it. Identifiers count through all of them, and each stream finds its
/// elements in one list for all: pdf.js knows of identifiers only which page they are on.
/// </summary>
internal sealed class MarkedContents(PdfPage page) : IIndirectObject
{
    private readonly List<StructureContent> contents = [];

    /// <summary>The page itself, where it has content of its own, and its parts.</summary>
    private readonly List<(PdfForm? Part, int Key)> streams = [];

    /// <summary>The key of the page or of a part in the parent tree; null for one that belongs to no element.</summary>
    public int? KeyOf(PdfForm? part)
    {
        var index = streams.FindIndex(stream => stream.Part == part);
        return index < 0 ? null : streams[index].Key;
    }

    /// <summary>The identifier (MCID) of the next marked content.</summary>
    public int Add(StructureContent content, PdfForm? part)
    {
        // The page's own key is there even if all is in parts: pdf.js looks nowhere else.
        foreach (var stream in part is null ? (ReadOnlySpan<PdfForm?>)[null] : [null, part])
        {
            if (KeyOf(stream) is null)
                streams.Add((stream, page.Structure!.Register(new Stream(this))));
        }
        content.Add(new MarkedPiece(page, part, contents.Count));
        contents.Add(content);
        return contents.Count - 1;
    }

    PdfObject IIndirectObject.Build(PdfFile file) => Array(file);

    private PdfArray Array(PdfFile file) => new(contents.Select(content => file.Refer(content.Element)));

    /// <summary>One of the streams; several share an array.</summary>
    private sealed class Stream(MarkedContents owner) : IParentTreeOwner
    {
        public PdfObject ParentTreeValue(PdfFile file) => owner.streams.Count == 1 ? owner.Array(file) : file.Refer(owner);
    }
}
