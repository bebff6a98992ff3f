using HerDocs.Geometry;

namespace HerDocs.Layout.Tables;

/// <summary>What the cells of a column and its col ask of its width (CSS Tables 3 §3.8).</summary>
/// <param name="Least">The widest of the cells' least widths.</param>
/// <param name="Preferred">The widest of their preferred or specified widths.</param>
/// <param name="Percent">Of the table's width, where one is asked for.</param>
/// <param name="IsConstrained">A length was specified: room to spare goes to other columns first.</param>
internal readonly record struct ColumnMeasure(Length Least, Length Preferred, double? Percent, bool IsConstrained)
{
    public ColumnMeasure Or(ColumnMeasure other) => new(
        Length.Max(Least, other.Least),
        Length.Max(Preferred, other.Preferred),
        Percent is { } own && other.Percent is { } more ? Math.Max(own, more) : Percent ?? other.Percent,
        IsConstrained || other.IsConstrained);

    public ColumnMeasure AtLeast(Length least) => this with { Least = Length.Max(Least, least), Preferred = Length.Max(Preferred, least) };

    public ColumnMeasure Preferring(Length width) => this with { Preferred = Length.Max(Preferred, width) };
}
