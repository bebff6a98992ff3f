using HerDocs.Geometry;

namespace HerDocs.Layout.Tables;

/// <summary>Where the columns of a table stand, from the left edge of the table's content.</summary>
internal sealed class ColumnTracks
{
    private readonly Length[] starts;
    private readonly Length[] widths;
    private readonly Length spacing;
    private readonly bool isRightToLeft;

    public ColumnTracks(Length[] widths, Length spacing, bool isRightToLeft)
    {
        this.widths = widths;
        this.spacing = spacing;
        this.isRightToLeft = isRightToLeft;
        starts = new Length[widths.Length + 1];
        starts[0] = spacing;
        for (var i = 0; i < widths.Length; i++)
            starts[i + 1] = starts[i] + widths[i] + spacing;
    }

    public int Count => widths.Length;

    /// <summary>Of all columns and the spaces around them.</summary>
    public Length Width => Count == 0 ? Length.Zero : starts[^1];

    public Length WidthOf(GridCell cell) => Length.Max(Length.Zero, starts[cell.EndColumn] - starts[cell.Column] - spacing);

    public Length LeftOf(GridCell cell) => isRightToLeft ? Width - starts[cell.EndColumn] + spacing : starts[cell.Column];

    /// <summary>The line of the grid before a column, or after the last; only where no space parts the columns.</summary>
    public Length Line(int line) => isRightToLeft ? Width - starts[line] : starts[line];
}
