namespace HerDocs.Pdf.Structure;

/// <summary>
/// Whether a table is one that readers can find their way in: its parts are where they may be (ISO 32000-1 Table 337), its rows have
/// equally many columns, no cell lies over another or ends outside, and header cells say what they head.
/// </summary>
internal static class TableShape
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? FaultOf(StructureElement table)
    {
        var parts = Elements(table).ToList();
        return FaultOfParts([.. parts.Select(part => part.Type.Standard)])
            ?? FaultOfGrid([.. parts.SelectMany(RowsOf).Select(row => Elements(row).ToList())])
            ?? (HeadersAreKnown(table) ? null : "a table has header cells without scope that no cell names");
    }

    private static string? FaultOfParts(List<StructureType> types)
    {
        var captions = types.Count(type => type == StructureType.Caption);
        if (captions > 1)
            return "a table has several captions";
        if (captions == 1 && types[0] != StructureType.Caption && types[^1] != StructureType.Caption)
            return "the caption of a table comes neither first nor last";
        types.Remove(StructureType.Caption);
        var bodies = types.Count(type => type == StructureType.TableBodyRows);
        if (types.Contains(StructureType.TableRow) && types.Exists(type => type != StructureType.TableRow))
            return "a table has rows beside its groups of rows";
        if (types.LastIndexOf(StructureType.TableHeaderRows) > 0)
            return "a table has several headers, or one that does not come first";
        if (types.IndexOf(StructureType.TableFooterRows) is >= 0 and var footer && footer != types.Count - 1)
            return "a table has several footers, or one that does not come last";
        return bodies == 0 && types.Count > 0 && types[0] != StructureType.TableRow ? "a table has a header or a footer and no body" : null;
    }

    private static string? FaultOfGrid(List<List<StructureElement>> rows)
    {
        // Of each column, the first row that no cell from above reaches.
        var free = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                while (column < free.Count && free[column] > row)
                    column++;
                for (var end = column + cell.ColumnSpan; column < end; column++)
                {
                    if (column == free.Count)
                        free.Add(0);
                    else if (free[column] > row)
                        return "a cell of a table lies over another";
                    free[column] = row + cell.RowSpan;
                }
            }
            if (free.Exists(reach => reach <= row) || free.Count > rows[0].Sum(cell => cell.ColumnSpan))
                return "the rows of a table have different numbers of columns";
        }
        return free.Exists(reach => reach > rows.Count) ? "a cell of a table spans rows that are not there" : null;
    }

    private static bool HeadersAreKnown(StructureElement table)
    {
        var cells = Elements(table).SelectMany(RowsOf).SelectMany(Elements).ToList();
        return cells.All(cell => cell.Type.Standard != StructureType.TableHeaderCell || cell.Scope is not null)
            || cells.Any(cell => cell.Headers.Count > 0);
    }

    private static IEnumerable<StructureElement> RowsOf(StructureElement part) =>
        part.Type.Standard == StructureType.TableRow ? [part]
        : part.Type.Standard == StructureType.Caption ? []
        : Elements(part);

    private static IEnumerable<StructureElement> Elements(StructureElement element) => element.Kids.OfType<StructureElement>();
}
