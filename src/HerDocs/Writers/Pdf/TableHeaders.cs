using HerDocs.Documents;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>Says what header cells head (HTML §4.9.12.2).</summary>
internal sealed class TableHeaders(TableModel table, Document document, StructureTags tags)
{
    /// <summary>What a header cell says, else its column if it stands among headers, else its row if nothing above or below is data.</summary>
    public TableScope ScopeOf(TableModelCell header) => header.Element?.Attribute("scope") switch
    {
        "row" or "rowgroup" => TableScope.Row,
        "col" or "colgroup" => TableScope.Column,
        _ when header.Row.Group == table.Header => TableScope.Column,
        _ when !HasData(cell => IsBeside(cell, header)) => TableScope.Column,
        _ when !HasData(cell => IsAboveOrBelow(cell, header)) => TableScope.Row,
        // Where it stands among data on both sides, it heads what follows it in its row, if anything does.
        _ => HasData(cell => IsBeside(cell, header) && cell.Column > header.Column) ? TableScope.Row : TableScope.Column,
    };

    /// <summary>
    /// Names the headers of each data cell (ISO 32000-2 §14.8.5.7, Headers) in tables where rows and columns alone do not tell them: those
    /// with headers of row groups, and those that name headers themselves.
    /// </summary>
    public void Assign()
    {
        if (!table.Cells.Any(cell => cell.Element!.Attribute("headers") is not null || WrittenScope(cell) is "rowgroup" or "colgroup"))
            return;
        foreach (var cell in table.Cells.Where(cell => !cell.IsHeader))
        {
            var headers = cell.Element!.Attribute("headers") is { } named
                ? named.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => document.ElementsById.GetValueOrDefault(id)).Where(IsHeaderHere)
                : table.Cells.Where(other => other.IsHeader && Heads(other, cell)).Select(other => other.Element);
            var tagged = headers.OfType<Element>().Distinct().Select(header => tags.Elements.GetValueOrDefault(header));
            if (tags.Elements.TryGetValue(cell.Element, out var made))
                made.Headers = [.. tagged.OfType<StructureElement>()];
        }
    }

    private bool IsHeaderHere(Element? named) => table.Cells.Any(cell => cell.IsHeader && cell.Element == named);

    private bool Heads(TableModelCell header, TableModelCell cell) => WrittenScope(header) switch
    {
        "rowgroup" => header.Row.Group == cell.Row.Group && header.Row.Index <= cell.Row.Index && !table.Cells.Any(other =>
            other.Row.Group == cell.Row.Group && WrittenScope(other) == "rowgroup" && other.Row.Index > header.Row.Index && other.Row.Index <= cell.Row.Index),
        _ when ScopeOf(header) == TableScope.Row => IsBeside(header, cell) && header.Column < cell.Column,
        _ => IsAboveOrBelow(header, cell) && header.Row.Index < cell.Row.Index,
    };

    private static string? WrittenScope(TableModelCell cell) => cell.Element!.Attribute("scope");

    /// <summary>An empty cell, such as that in the corner between headers, is no data.</summary>
    private bool HasData(Func<TableModelCell, bool> where) => table.Cells.Any(cell => !cell.IsHeader && where(cell) && !IsEmpty(cell.Element!));

    private static bool IsEmpty(Element element) =>
        element.Children.All(child => child is TextNode text ? text.Text.AsSpan().Trim().IsEmpty : child is Element { Name: not ("img" or "svg") } below && IsEmpty(below));

    private static bool IsBeside(TableModelCell a, TableModelCell b) => a.Row.Index < b.EndRow && b.Row.Index < a.EndRow;

    private static bool IsAboveOrBelow(TableModelCell a, TableModelCell b) => a.Column < b.EndColumn && b.Column < a.EndColumn;
}
