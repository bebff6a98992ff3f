using HerDocs.Css;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>A box around a stretch of a flow: what it draws behind its contents, and what is placed relative to it.</summary>
/// <param name="X">Of the border box's left edge, from the flow's left edge.</param>
/// <param name="Width">Of the border box.</param>
internal sealed record FlowContainer(Element? Element, ComputedStyle Style, Length X, Length Width, Edges Border, Edges Padding)
{
    /// <summary>The box began in an earlier part of the flow: it has no top edge here.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Of the border box where it does not follow from the content; what is taller hangs out below.</summary>
    public Length? FixedHeight { get; init; }

    /// <summary>Of the border box where it is cut; what fits in it is drawn as far as this.</summary>
    public Length? CutHeight { get; init; }

    /// <summary>The sides that have a border of their own: none where cells share theirs.</summary>
    public BoxSides Sides { get; init; } = BoxSides.All;

    /// <summary>Its background and borders are not drawn.</summary>
    public bool IsUnpainted { get; init; }

    /// <summary>Its margins, where the box is noted for whoever inspects the pages; null where it is not.</summary>
    public Edges? NotedMargin { get; init; }

    /// <summary>How far position: relative moves everything in it.</summary>
    public Point Shift { get; init; } = Point.Origin;

    /// <summary>Drawn again at the top of each page on which the box goes on: a table's header rows.</summary>
    public FlowUnit? RepeatedHeader { get; init; }

    /// <summary>Drawn again at the foot of each page on which the box is cut: a table's footer rows.</summary>
    public FlowUnit? RepeatedFooter { get; init; }
}
