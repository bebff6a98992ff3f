using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>A box around a stretch of a flow: what it draws behind its contents, and what is placed relative to it.</summary>
/// <param name="X">Of the border box's left edge, from the flow's left edge.</param>
/// <param name="Width">Of the border box.</param>
internal sealed record FlowContainer(Element? Element, ComputedStyle Style, Length X, Length Width, Edges Border, Edges Padding)
{
    /// <summary>Header or footer rows that take more of a page or column than this are not repeated in it: they would leave no room for others.</summary>
    private const double MostRepeated = 0.5;

    /// <summary>Of the border box where it does not follow from the content; what is taller hangs out below.</summary>
    public Length? FixedHeight { get; init; }

    /// <summary>Of the area of the page that it begins on, where it is wider or narrower on pages that are.</summary>
    public Length? PageWidth { get; init; }

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

    /// <summary>Each part of the box has all of its edges (CSS Fragmentation 3 §6.1).</summary>
    public bool IsCloned => Style.BoxDecorationBreak == BoxDecorationBreak.Clone;

    /// <summary>What is repeated of its edges above content that follows a cut.</summary>
    public Length ClonedTop => IsCloned ? Border.Top + Padding.Top : Length.Zero;

    /// <summary>What is repeated of its edges below content that a cut follows.</summary>
    public Length ClonedBottom => IsCloned ? Border.Bottom + Padding.Bottom : Length.Zero;

    /// <param name="room">The height of a page or column.</param>
    public bool RepeatsHeader(Length room) => RepeatedHeader is { } header && header.Height.FitsIn(room * MostRepeated);

    /// <param name="room">The height of a page or column.</param>
    public bool RepeatsFooter(Length room) => RepeatedFooter is { } footer && footer.Height.FitsIn(room * MostRepeated);
}
