using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>The widths of a table's columns, from what styles say and what cells hold (CSS 2.2 §17.5.2.2).</summary>
internal sealed class TableColumns(TableGrid grid, RunFormats runs)
{
    /// <summary>Of the width that cells want, so that another program's idea of a text's width breaks no line.</summary>
    private const double Slack = 1.04;

    public IEnumerable<Length> Widths(ComputedStyle table, Length room)
    {
        var isFixed = table.Width.Kind == SizingKind.Fixed;
        var whole = isFixed ? Length.Min(table.Width.Value.Resolve(room), room) : room;
        var (least, most, asked) = Measure(whole);
        var wanted = Sum(most);
        if (!isFixed)
            whole = Length.Min(wanted * Slack, room);
        var left = whole;
        double floor = 0, stretch = 0;
        for (var i = 0; i < least.Length; i++)
        {
            left -= asked[i] ?? Length.Zero;
            floor += asked[i] is null ? least[i].Points : 0;
            stretch += asked[i] is null ? (most[i] - least[i]).Points : 0;
        }
        var spare = left.Points - floor;
        for (var i = 0; i < least.Length; i++)
        {
            if (asked[i] is { } width)
                yield return width;
            else if (spare >= 0)
                yield return Length.FromPoints(least[i].Points + (stretch > 0 ? spare * (most[i] - least[i]).Points / stretch : spare / Unasked(asked)));
            else
                yield return Length.FromPoints(Math.Max(1, left.Points * least[i].Points / floor));
        }
    }

    private static int Unasked(Length?[] asked) => asked.Count(width => width is null);

    private static Length Sum(Length[] lengths)
    {
        var sum = Length.Zero;
        foreach (var length in lengths)
            sum += length;
        return sum;
    }

    private (Length[] Least, Length[] Most, Length?[] Asked) Measure(Length whole)
    {
        var (least, most, asked) = (new Length[grid.ColumnCount], new Length[grid.ColumnCount], new Length?[grid.ColumnCount]);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            foreach (var slot in grid.SlotsOf(row))
            {
                if (slot is not { Cell: { } cell, Span: 1 })
                    continue;
                var padding = cell.Style.PaddingLeft.Resolve(whole) + cell.Style.PaddingRight.Resolve(whole);
                var content = ContentWidth.Of(cell, runs);
                least[slot.Column] = Length.Max(least[slot.Column], content.Least + padding);
                most[slot.Column] = Length.Max(most[slot.Column], content.Most + padding);
                if (cell.Style.Width is { Kind: SizingKind.Fixed } sizing)
                    asked[slot.Column] = Length.Max(asked[slot.Column] ?? Length.Zero, sizing.Value.Resolve(whole));
            }
        }
        return (least, most, asked);
    }
}
