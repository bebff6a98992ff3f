using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>Columns, or parts of a row, all of one height, as many as it takes.</summary>
internal sealed class EqualHeights(Length height) : IFragmentainers
{
    public Length Height(int index, string? pageName) => height;

    public int Next(int index, ForcedBreak? forced) => index;
}
