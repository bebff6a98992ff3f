using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>A node of the page tree (ISO 32000-2 §7.7.3.2), balanced so that a reader finds any page of a long document quickly.</summary>
internal sealed class PageTreeNode : IIndirectObject
{
    private const int MostKids = 32;

    private readonly IReadOnlyList<IIndirectObject> kids;
    private readonly int pageCount;
    private PageTreeNode? parent;

    private PageTreeNode(IReadOnlyList<IIndirectObject> kids, int pageCount)
    {
        this.kids = kids;
        this.pageCount = pageCount;
    }

    public static PageTreeNode Over(IReadOnlyList<PdfPage> pages)
    {
        var level = pages.Chunk(MostKids).Select(chunk => Leaf(chunk)).ToArray();
        while (level.Length > 1)
            level = [.. level.Chunk(MostKids).Select(chunk => Branch(chunk))];
        return level[0];
    }

    private static PageTreeNode Leaf(PdfPage[] pages)
    {
        var node = new PageTreeNode(pages, pages.Length);
        foreach (var page in pages)
            page.Parent = node;
        return node;
    }

    private static PageTreeNode Branch(PageTreeNode[] nodes)
    {
        var branch = new PageTreeNode(nodes, nodes.Sum(node => node.pageCount));
        foreach (var node in nodes)
            node.parent = branch;
        return branch;
    }

    public PdfObject Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("Pages"),
        ["Parent"] = parent is null ? null : file.Refer(parent),
        ["Kids"] = new PdfArray(kids.Select(file.Refer)),
        ["Count"] = pageCount,
    };
}
