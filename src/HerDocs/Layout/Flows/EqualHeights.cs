using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>Columns, or parts of a row, all of one height but perhaps the first, as many as it takes.</summary>
/// <param name="areColumns">They are filled in turn, so that a last one with almost nothing in it is a fault.</param>
internal sealed class EqualHeights(Length first, Length others, bool areColumns) : IFragmentainers
{
    public static EqualHeights Columns(Length height) => new(height, height, areColumns: true);

    public bool AvoidsStubs => areColumns;

    public Length Height(int index, string? pageName) => index == 0 ? first : others;

    public bool AreAlike(int index, int other) => index == 0 == (other == 0);

    public int Next(int index, ForcedBreak? forced) => index;
}
