using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// A table style (ECMA-376 Part 1 §17.7.6): what most cells of the tables of one name have in common, and what those of the first and
/// last row and column and of bands have otherwise.
/// </summary>
internal sealed record TableLook(string Name, string Id)
{
    public CellLook Whole { get; init; }

    public CellLook? FirstRow { get; init; }

    public CellLook? LastRow { get; init; }

    public CellLook? FirstColumn { get; init; }

    /// <summary>Of tables of two columns whose first heads no rows: there Word can set the second apart.</summary>
    public CellLook? LastColumn { get; init; }

    /// <summary>Where the header meets the first column.</summary>
    public CellLook? FirstCell { get; init; }

    /// <summary>Where the header meets the last column.</summary>
    public CellLook? LastCell { get; init; }

    public TableBands? Bands { get; init; }

    public BoxBorders Outside { get; init; }

    public BorderEdge? InsideHorizontal { get; init; }

    public BorderEdge? InsideVertical { get; init; }

    /// <summary>Below the header rows.</summary>
    public BorderEdge? HeaderBottom { get; init; }

    /// <summary>Above the footer row.</summary>
    public BorderEdge? FooterTop { get; init; }

    public static TableLook Of(string name, string id, IReadOnlyList<StoryTable> tables)
    {
        var cells = tables.SelectMany(table => TablePlace.Of(table)).ToList();
        var body = cells.FindAll(place => place.IsInBody);
        var bands = TableBands.Of(tables);
        var isPair = tables.All(table => table is { HasFirstColumn: false, Columns.Count: 2 });
        var inner = body.FindAll(place => isPair ? !place.IsLast : !place.IsFirst || !place.Table.HasFirstColumn);
        var whole = CellLook.Of(Single(inner)) ?? CellLook.Of(Single(body)) ?? CellLook.Of(Single(cells)) ?? default;
        var second = isPair ? CellLook.Of(Single(body.FindAll(place => place.IsLast && !place.IsFirst))) : null;
        isPair = second is not null && second != whole;
        return new TableLook(name, id)
        {
            Whole = bands is null ? whole : whole with { Shading = Color.Transparent },
            FirstRow = CellLook.Of(Single(cells.FindAll(place => place.IsHeader && (isPair ? !place.IsLast : !place.IsFirst)))),
            LastRow = CellLook.Of(Single(cells.FindAll(place => place.IsFooter && (isPair ? !place.IsLast : !place.IsFirst)))),
            FirstColumn = CellLook.Of(Single(body.FindAll(place => place.IsFirst && place.Table.HasFirstColumn))),
            LastColumn = isPair ? second : null,
            FirstCell = CellLook.Of(Single(cells.FindAll(place => place is { IsHeader: true, IsFirst: true, Table.HasFirstColumn: true }))),
            LastCell = isPair ? CellLook.Of(Single(cells.FindAll(place => place is { IsHeader: true, IsLast: true, IsFirst: false }))) : null,
            Bands = bands,
            Outside = new BoxBorders(
                Most(cells.Where(place => place.IsInFirstRow), place => place.Cell.Borders.Top),
                Most(cells.Where(place => place.IsFirst), place => place.Cell.Borders.Left),
                Most(cells.Where(place => place.IsInLastRow), place => place.Cell.Borders.Bottom),
                Most(cells.Where(place => place.IsLast), place => place.Cell.Borders.Right)),
            InsideHorizontal = Most(cells.Where(place => place is { IsInLastRow: false, IsHeader: false }), place => place.Cell.Borders.Bottom),
            InsideVertical = Most(cells.Where(place => !place.IsLast), place => place.Cell.Borders.Right),
            HeaderBottom = Most(cells.Where(place => place.IsHeader), place => place.Cell.Borders.Bottom),
            FooterTop = Most(cells.Where(place => place.IsFooter), place => place.Cell.Borders.Top),
        };
    }

    /// <summary>What a cell looks like where it says nothing (§17.7.6.6: corners hold over columns, columns over rows, rows over bands).</summary>
    public CellLook Expected(TablePlace place)
    {
        if (place is { IsHeader: true, IsFirst: true, Table.HasFirstColumn: true } && FirstCell is { } firstCell)
            return firstCell;
        if (place is { IsHeader: true, IsLast: true } && LastCell is { } lastCell)
            return lastCell;
        var look = Whole;
        if (Bands is { } bands && place.IsInBody)
            look = look with { Shading = bands.Of(place.BandIndex) };
        if (place.IsHeader && FirstRow is { } first)
            look = first;
        if (place.IsFooter && LastRow is { } last)
            look = last;
        if (place is { IsFirst: true, Table.HasFirstColumn: true } && FirstColumn is { } firstColumn)
            look = Over(look, firstColumn);
        if (place.IsLast && LastColumn is { } lastColumn)
            look = Over(look, lastColumn);
        return look;
    }

    /// <summary>A column says only what it has otherwise than the whole.</summary>
    private CellLook Over(CellLook look, CellLook column) => new(
        new Edges(
            column.Padding.Top == Whole.Padding.Top ? look.Padding.Top : column.Padding.Top,
            column.Padding.Right == Whole.Padding.Right ? look.Padding.Right : column.Padding.Right,
            column.Padding.Bottom == Whole.Padding.Bottom ? look.Padding.Bottom : column.Padding.Bottom,
            column.Padding.Left == Whole.Padding.Left ? look.Padding.Left : column.Padding.Left),
        column.Shading == Whole.Shading ? look.Shading : column.Shading,
        column.VerticalAlign == Whole.VerticalAlign ? look.VerticalAlign : column.VerticalAlign);

    /// <summary>Cells over several columns say for themselves what they look like.</summary>
    private static List<StoryCell> Single(IEnumerable<TablePlace> places)
    {
        var all = places.Select(place => place.Cell).ToList();
        var single = all.FindAll(cell => cell.Span == 1);
        return single.Count > 0 ? single : all;
    }

    private static T? Most<T>(IEnumerable<TablePlace> places, Func<TablePlace, T> value) =>
        places.GroupBy(value).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
}
