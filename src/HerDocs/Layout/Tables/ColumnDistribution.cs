using HerDocs.Geometry;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Shares a table's width among its columns (CSS Tables 3 §4.4.2): from the least that all can have towards what shares, fixed
/// widths and content ask for, in this order; what is left over goes to columns that nothing fixes.
/// </summary>
internal static class ColumnDistribution
{
    public static Length[] Of(IReadOnlyList<ColumnWidth> columns, Length width, bool isFixedLayout)
    {
        if (isFixedLayout)
            return Fixed(columns, width);
        var guesses = new[]
        {
            Guess(columns, column => column.Least),
            Guess(columns, column => column.Percent is { } percent ? Share(column, percent, width) : column.Least),
            Guess(columns, column => column.Percent is { } percent ? Share(column, percent, width) : column.IsFixed ? column.Preferred : column.Least),
            Guess(columns, column => column.Percent is { } percent ? Share(column, percent, width) : column.Preferred),
        };
        for (var i = 0; i < guesses.Length; i++)
        {
            var sum = Sum(guesses[i]);
            if (sum < width)
                continue;
            return i == 0 ? guesses[0] : Between(guesses[i - 1], guesses[i], width);
        }
        return Grow(columns, guesses[^1], width);
    }

    /// <summary>Columns without a width share equally what the others leave (CSS 2.2 §17.5.2.1).</summary>
    private static Length[] Fixed(IReadOnlyList<ColumnWidth> columns, Length width)
    {
        var widths = Guess(columns, column => column.Percent is { } percent ? width * (percent / 100) : column.IsFixed ? column.Preferred : Length.Zero);
        var open = columns.Count(column => column.Percent is null && !column.IsFixed);
        var left = width - Sum(widths);
        if (left <= Length.Zero)
            return widths;
        for (var i = 0; i < widths.Length; i++)
        {
            if (open == 0)
                widths[i] += left / widths.Length;
            else if (columns[i].Percent is null && !columns[i].IsFixed)
                widths[i] = left / open;
        }
        return widths;
    }

    private static Length Share(ColumnWidth column, double percent, Length width) => Length.Max(column.Least, width * (percent / 100));

    private static Length[] Guess(IReadOnlyList<ColumnWidth> columns, Func<ColumnWidth, Length> width) => [.. columns.Select(width)];

    private static Length Sum(Length[] widths) => widths.Aggregate(Length.Zero, (sum, width) => sum + width);

    private static Length[] Between(Length[] lower, Length[] upper, Length width)
    {
        var (least, most) = (Sum(lower), Sum(upper));
        var ratio = most > least ? (width - least) / (most - least) : 0;
        return [.. lower.Zip(upper, (low, high) => low + ((high - low) * ratio))];
    }

    private static Length[] Grow(IReadOnlyList<ColumnWidth> columns, Length[] widths, Length width)
    {
        var left = width - Sum(widths);
        var takers = Indices(columns, column => column is { Percent: null, IsFixed: false } && column.Preferred > Length.Zero);
        if (takers.Count == 0)
            takers = Indices(columns, column => column is { Percent: null, IsFixed: false });
        if (takers.Count == 0)
            takers = Indices(columns, column => column.Percent is null);
        if (takers.Count == 0)
            takers = Indices(columns, _ => true);
        var weight = takers.Aggregate(Length.Zero, (sum, i) => sum + widths[i]);
        foreach (var i in takers)
            widths[i] += left * (weight.IsZero ? 1.0 / takers.Count : widths[i] / weight);
        return widths;
    }

    private static List<int> Indices(IReadOnlyList<ColumnWidth> columns, Func<ColumnWidth, bool> takes) =>
        [.. Enumerable.Range(0, columns.Count).Where(i => takes(columns[i]))];
}
