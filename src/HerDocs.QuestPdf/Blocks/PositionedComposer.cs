using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Boxes at a place in a box around (CSS Positioned Layout 3 §4), each in a layer of that box.</summary>
internal sealed class PositionedComposer(BlockComposer composer)
{
    /// <param name="around">The padding box of the containing block; its height is the least that it has.</param>
    public void Compose(IContainer layer, Box box, Size around, Room room)
    {
        var style = box.Style;
        var edges = BoxEdges.Of(box, around.Width);
        var (left, right) = (style.Left?.Resolve(around.Width), style.Right?.Resolve(around.Width));
        var (top, bottom) = (style.Top?.Resolve(around.Height), style.Bottom?.Resolve(around.Height));
        var hangs = top is null && bottom is not null;
        layer = hangs ? layer.AlignBottom() : layer.AlignTop();
        layer = layer
            .PaddingTop(((top ?? Length.Zero) + edges.Margin.Top).InPoints())
            .PaddingBottom((hangs ? bottom!.Value + edges.Margin.Bottom : Length.Zero).InPoints())
            .PaddingLeft(((left ?? Length.Zero) + edges.Margin.Left).InPoints())
            .PaddingRight(((right ?? Length.Zero) + edges.Margin.Right).InPoints());
        if (left is null || right is null)
            layer = left is null && right is not null ? layer.AlignRight() : layer.AlignLeft();
        // A layer whose content finds no room is not shown at all: rather small than lost.
        layer = layer.ScaleToFit();
        var available = around.Width - (left ?? Length.Zero) - (right ?? Length.Zero) - edges.Horizontal;
        if (box is not ReplacedBox && !style.Width.IsAuto)
            available = composer.Context.Layout.Intrinsic.Used(box, style.Width, around.Width, available);
        if (box is not ReplacedBox && !style.Width.IsAuto)
            layer = layer.Width((available + edges.Inner.Horizontal).InPoints());
        var inside = room with { Width = around.Width, Height = around.Height, Positioned = null };
        composer.ComposeBorderBox(layer, box, new BlockWidth(edges.Inner.Left, available, edges), inside);
    }
}
