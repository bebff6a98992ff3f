using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Tables;

internal sealed class TableColumnWidths(TableBox table, IntrinsicWidths intrinsic)
{
    public WidthRange Range => throw new NotImplementedException((table, intrinsic).ToString());
}
