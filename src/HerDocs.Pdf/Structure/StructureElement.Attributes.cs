using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Structure;

/// <content>The attributes that assistive software reads (ISO 32000-2 §14.8.5), each under its owner.</content>
public sealed partial class StructureElement
{
    private IReadOnlyList<StructureElement> headers = [];

    /// <summary>ISO 32000-2 §14.8.5.7: what a header cell is the header of.</summary>
    public TableScope? Scope { get; set; }

    /// <summary>ISO 32000-2 §14.8.5.7</summary>
    public int RowSpan { get; set => field = AtLeastOne(value); } = 1;

    /// <summary>ISO 32000-2 §14.8.5.7</summary>
    public int ColumnSpan { get; set => field = AtLeastOne(value); } = 1;

    /// <summary>ISO 32000-2 §14.8.5.7: the header cells of a cell, where their scopes do not say it.</summary>
    public IReadOnlyList<StructureElement> Headers
    {
        get => headers;
        set
        {
            if (value.Any(header => header.Tree != Tree))
                throw new ArgumentException("a header cell belongs to another document");
            foreach (var header in value)
                header.EnsureId();
            headers = value;
        }
    }

    /// <summary>ISO 32000-2 §14.8.5.5: what the labels of a list are.</summary>
    public ListNumbering? ListNumbering { get; set; }

    /// <summary>ISO 32000-2 §14.8.5.4.2</summary>
    public Placement? Placement { get; set; }

    /// <summary>ISO 32000-2 §14.8.5.4.3: where a figure, formula or table is on its page.</summary>
    public PdfRectangle? BoundingBox { get; set; }

    private static int AtLeastOne(int span) => span >= 1 ? span : throw new ArgumentException($"a cell spans one row or column at least, not {span}");

    private PdfObject? Attributes()
    {
        var all = new PdfArray();
        AddIfAny(all, new PdfDictionary
        {
            ["O"] = new PdfName("Layout"),
            ["Placement"] = Placement is { } placement ? new PdfName(placement.ToString()) : null,
            ["BBox"] = BoundingBox?.ToArray(),
        });
        AddIfAny(all, new PdfDictionary
        {
            ["O"] = new PdfName("List"),
            ["ListNumbering"] = ListNumbering is { } numbering ? new PdfName(numbering.ToString()) : null,
        });
        AddIfAny(all, new PdfDictionary
        {
            ["O"] = new PdfName("Table"),
            ["Scope"] = Scope is { } scope ? new PdfName(scope.ToString()) : null,
            ["RowSpan"] = RowSpan == 1 ? null : RowSpan,
            ["ColSpan"] = ColumnSpan == 1 ? null : ColumnSpan,
            ["Headers"] = headers.Count == 0 ? null : new PdfArray(headers.Select(header => StructureTree.IdString(header.EnsureId()))),
        });
        return all.Count == 0 ? null : all.OrOnlyItem();
    }

    /// <summary>An attribute object has something to say beyond its owner.</summary>
    private static void AddIfAny(PdfArray all, PdfDictionary attributes)
    {
        if (attributes.Count > 1)
            all.Add(attributes);
    }
}
