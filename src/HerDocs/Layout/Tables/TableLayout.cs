using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

/// <summary>Tables (CSS 2.2 §17).</summary>
internal sealed class TableLayout(BlockLayout blocks)
{
    /// <summary>Puts a table's captions and rows into the flow of its content box.</summary>
    public void Place(TableBox table, BlockFrame frame) => throw new NotImplementedException(blocks.ToString());
}
