using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>A table style (ECMA-376 Part 1 §17.7.6): what most cells of the tables of one name have in common.</summary>
internal sealed record TableLook(string Name, string Id)
{
    public bool IsData { get; init; }

    public Edges CellPadding { get; init; }

    public BoxBorders Outside { get; init; }

    public BorderEdge? InsideHorizontal { get; init; }

    public BorderEdge? InsideVertical { get; init; }

    /// <summary>Below the header rows.</summary>
    public BorderEdge? HeaderBottom { get; init; }

    public static TableLook Of(string name, string id, IReadOnlyList<StoryTable> tables)
    {
        var cells = tables.SelectMany(table => table.Rows.SelectMany((row, index) => row.Cells.Select((cell, column) => new Place(
            cell,
            row.IsHeader,
            index == 0,
            index == table.Rows.Count - 1,
            column == 0,
            column == row.Cells.Count - 1)))).ToList();
        return new TableLook(name, id)
        {
            IsData = tables[0].IsData,
            CellPadding = Most(cells.Where(place => !place.IsHeader).DefaultIfEmpty(cells[0]), place => place.Cell.Padding),
            Outside = new BoxBorders(
                Most(cells.Where(place => place.IsInFirstRow), place => place.Cell.Borders.Top),
                Most(cells.Where(place => place.IsFirst), place => place.Cell.Borders.Left),
                Most(cells.Where(place => place.IsInLastRow), place => place.Cell.Borders.Bottom),
                Most(cells.Where(place => place.IsLast), place => place.Cell.Borders.Right)),
            InsideHorizontal = Most(cells.Where(place => place is { IsInLastRow: false, IsHeader: false }), place => place.Cell.Borders.Bottom),
            InsideVertical = Most(cells.Where(place => !place.IsLast), place => place.Cell.Borders.Right),
            HeaderBottom = Most(cells.Where(place => place.IsHeader), place => place.Cell.Borders.Bottom),
        };
    }

    private static T? Most<T>(IEnumerable<Place> places, Func<Place, T> value) =>
        places.GroupBy(value).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    private readonly record struct Place(StoryCell Cell, bool IsHeader, bool IsInFirstRow, bool IsInLastRow, bool IsFirst, bool IsLast);
}
