using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>What holds items of the outline: the outline itself, or an item (ISO 32000-2 §12.3.3).</summary>
public abstract class OutlineNode : IIndirectObject
{
    private readonly List<OutlineItem> items = [];

    private protected OutlineNode()
    {
    }

    public IReadOnlyList<OutlineItem> Items => items;

    public OutlineItem Add(string title, PdfDestination destination)
    {
        var item = new OutlineItem(this, items.Count, title, destination);
        items.Add(item);
        return item;
    }

    /// <summary>The lines that the items take where this node is open.</summary>
    private protected int CountVisible()
    {
        var lines = 0;
        foreach (var item in items)
            lines += item.VisibleLines;
        return lines;
    }

    PdfObject IIndirectObject.Build(PdfFile file) => Build(file);

    private protected abstract PdfObject Build(PdfFile file);
}
