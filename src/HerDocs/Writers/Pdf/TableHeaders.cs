using HerDocs.Documents;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Says of each data cell which cells head it (ISO 32000-2 §14.8.5.7, Headers), in tables where rows and columns alone do not: those
/// with headers of row groups, and those that name headers themselves (HTML §4.9.12.2).
/// </summary>
internal sealed class TableHeaders
{
    private readonly Document document;
    private readonly StructureTags tags;
    private readonly List<Cell> cells = [];

    private TableHeaders(Document document, StructureTags tags)
    {
        this.document = document;
        this.tags = tags;
    }

    public static void Add(Element table, Document document, StructureTags tags)
    {
        var headers = new TableHeaders(document, tags);
        headers.Collect(table);
        if (headers.cells.Any(cell => cell.Element.Attribute("headers") is not null || cell.Scope is "rowgroup" or "colgroup"))
            headers.Assign();
    }

    /// <summary>Gives each cell its place in the grid (HTML §4.9.12.1).</summary>
    private void Collect(Element table)
    {
        var row = 0;
        // Of each column, the first row that no cell from above reaches.
        var free = new List<int>();
        foreach (var group in table.Elements.Where(child => child.Name is "thead" or "tbody" or "tfoot"))
        {
            foreach (var tr in group.Elements.Where(child => child.Name == "tr"))
            {
                var column = 0;
                foreach (var element in tr.Elements.Where(child => child.Name is "td" or "th"))
                {
                    while (column < free.Count && free[column] > row)
                        column++;
                    var cell = new Cell(element, group, row, column, StructureRoles.Span(element, "colspan"));
                    cells.Add(cell);
                    for (; column < cell.Column + cell.Columns; column++)
                    {
                        if (column == free.Count)
                            free.Add(0);
                        free[column] = row + StructureRoles.Span(element, "rowspan");
                    }
                }
                row++;
            }
        }
    }

    private void Assign()
    {
        foreach (var cell in cells.Where(cell => cell.Element.Name == "td"))
        {
            var headers = cell.Element.Attribute("headers") is { } named
                ? named.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => document.ElementsById.GetValueOrDefault(id))
                : cells.Where(other => other.Element.Name == "th" && Heads(other, cell)).Select(other => other.Element);
            var tagged = headers.OfType<Element>().Select(header => tags.Elements.GetValueOrDefault(header));
            if (tags.Elements.TryGetValue(cell.Element, out var made))
                made.Headers = [.. tagged.OfType<StructureElement>()];
        }
    }

    private bool Heads(Cell header, Cell cell) => header.Scope switch
    {
        "rowgroup" => header.Group == cell.Group && header.Row <= cell.Row && !cells.Any(other =>
            other.Group == cell.Group && other.Scope == "rowgroup" && other.Row > header.Row && other.Row <= cell.Row),
        "row" => IsLeftOf(header, cell),
        "col" or "colgroup" => IsAbove(header, cell),
        _ => header.Group.Name == "tbody" ? IsLeftOf(header, cell) : IsAbove(header, cell),
    };

    private static bool IsLeftOf(Cell header, Cell cell) => header.Row == cell.Row && header.Column < cell.Column;

    private static bool IsAbove(Cell header, Cell cell) =>
        header.Row < cell.Row && header.Column < cell.Column + cell.Columns && cell.Column < header.Column + header.Columns;

    /// <summary>A cell at its place.</summary>
    private sealed record Cell(Element Element, Element Group, int Row, int Column, int Columns)
    {
        public string? Scope => Element.Attribute("scope");
    }
}
