using HerDocs.Geometry;

namespace HerDocs.Layout.Tables;

/// <summary>What the cells of a column ask of its width.</summary>
internal sealed class ColumnWidth
{
    public Length Least { get; set; }

    public Length Preferred { get; set; }

    /// <summary>Some cell or the column itself gives a width: it does not take from what is left over.</summary>
    public bool IsFixed { get; set; }

    /// <summary>Of the table's width, in hundredths; null when nothing asks for a share.</summary>
    public double? Percent { get; set; }

    public void Ask(Length least, Length preferred)
    {
        Least = Length.Max(Least, least);
        Preferred = Length.Max(Preferred, Length.Max(least, preferred));
    }

    public void AskPercent(double percent) => Percent = Math.Max(Percent ?? 0, percent);
}
