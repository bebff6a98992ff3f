using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>Columns, or parts of a row, all of one height, as many as it takes.</summary>
/// <param name="areColumns">They are filled in turn, so that a last one with almost nothing in it is a fault.</param>
internal sealed class EqualHeights(Length height, bool areColumns = true) : IFragmentainers
{
    public bool AvoidsStubs => areColumns;

    public Length Height(int index, string? pageName) => height;

    public bool AreAlike(int index, int other) => true;

    public int Next(int index, ForcedBreak? forced) => index;
}
