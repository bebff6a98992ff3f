using static HerDocs.Pdf.Structure.StructureType;

namespace HerDocs.Pdf.Structure;

/// <summary>Which elements may hold which (ISO 32000-1 Tables 333, 336 and 337; ISO 32005).</summary>
internal static class StructureNesting
{
    private static readonly StructureType[] Rows = [TableRow];

    /// <summary>Elements that hold nothing but these, and no content of their own.</summary>
    private static readonly Dictionary<StructureType, StructureType[]> AllowedKids = new()
    {
        [List] = [ListItem, List, Caption],
        [ListItem] = [Label, ListBody],
        [Table] = [TableRow, TableHeaderRows, TableBodyRows, TableFooterRows, Caption],
        [TableHeaderRows] = Rows,
        [TableBodyRows] = Rows,
        [TableFooterRows] = Rows,
        [TableRow] = [TableHeaderCell, TableDataCell],
        [TableOfContents] = [TableOfContentsItem, TableOfContents, Caption],
        [TableOfContentsItem] = [Label, Reference, NonStructural, Paragraph, TableOfContents],
    };

    /// <summary>Elements that only these hold.</summary>
    private static readonly Dictionary<StructureType, StructureType[]> AllowedParents = new()
    {
        [ListItem] = [List],
        [ListBody] = [ListItem],
        [TableHeaderRows] = [Table],
        [TableBodyRows] = [Table],
        [TableFooterRows] = [Table],
        [TableRow] = [Table, TableHeaderRows, TableBodyRows, TableFooterRows],
        [TableHeaderCell] = Rows,
        [TableDataCell] = Rows,
        [TableOfContentsItem] = [TableOfContents],
        [StructureType.Document] = [],
    };

    public static bool Allows(StructureType parent, StructureType kid) =>
        (!AllowedKids.TryGetValue(parent.Standard, out var kids) || kids.Contains(kid.Standard))
        && (!AllowedParents.TryGetValue(kid.Standard, out var parents) || parents.Contains(parent.Standard));

    public static bool AllowsContent(StructureType parent) => !AllowedKids.ContainsKey(parent.Standard);
}
