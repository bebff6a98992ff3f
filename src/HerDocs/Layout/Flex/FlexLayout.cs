using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flex;

/// <summary>Flex containers (CSS Flexbox 1).</summary>
internal sealed class FlexLayout(BlockLayout blocks)
{
    public static WidthRange IntrinsicWidth(FlexBox box, IntrinsicWidths intrinsic) => throw new NotImplementedException();

    /// <summary>The container's content box.</summary>
    /// <param name="height">Where the container's height does not follow from its content.</param>
    public Fragment Place(FlexBox box, Length width, Length? height) => throw new NotImplementedException(blocks.ToString());
}
