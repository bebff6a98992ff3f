using System.Collections;

namespace HerDocs.Pdf.Syntax;

/// <summary>ISO 32000-2 §7.3.6.</summary>
internal sealed class PdfArray : PdfObject, IEnumerable<PdfObject>
{
    private readonly List<PdfObject> items = [];

    public PdfArray()
    {
    }

    public PdfArray(IEnumerable<PdfObject> items) => this.items.AddRange(items);

    public int Count => items.Count;

    public PdfObject this[int index] => items[index];

    public void Add(PdfObject item) => items.Add(item);

    /// <summary>The only item alone: many entries allow either a value or an array of values.</summary>
    public PdfObject OrOnlyItem() => items.Count == 1 ? items[0] : this;

    public override void Write(SyntaxWriter writer)
    {
        writer.OpenArray();
        foreach (var item in items)
            writer.Item(item);
        writer.CloseArray();
    }

    public IEnumerator<PdfObject> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
