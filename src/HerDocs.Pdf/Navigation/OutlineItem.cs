using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>An entry of the outline that readers show beside the pages (ISO 32000-2 §12.3.3).</summary>
public sealed class OutlineItem : OutlineNode
{
    private readonly OutlineNode parent;
    private readonly int index;

    internal OutlineItem(OutlineNode parent, int index, string title, PdfDestination destination)
    {
        this.parent = parent;
        this.index = index;
        Title = title;
        Destination = destination;
    }

    public string Title { get; }

    public PdfDestination Destination { get; }

    /// <summary>The element that the item stands for.</summary>
    public StructureElement? Element { get; set; }

    /// <summary>Whether the items below show before the reader opens this one.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>How many lines the item and what shows below it take.</summary>
    internal int VisibleLines => 1 + (IsOpen ? CountVisible() : 0);

    private protected override PdfObject Build(PdfFile file)
    {
        var visible = CountVisible();
        return new PdfDictionary
        {
            ["Title"] = PdfString.Text(Title),
            ["Parent"] = file.Refer(parent),
            ["Prev"] = index > 0 ? file.Refer(parent.Items[index - 1]) : null,
            ["Next"] = index < parent.Items.Count - 1 ? file.Refer(parent.Items[index + 1]) : null,
            ["First"] = Items.Count > 0 ? file.Refer(Items[0]) : null,
            ["Last"] = Items.Count > 0 ? file.Refer(Items[^1]) : null,
            ["Count"] = visible == 0 ? null : IsOpen ? visible : -visible,
            ["Dest"] = Destination.ToArray(file),
            ["SE"] = Element is null ? null : file.Refer(Element),
        };
    }
}
