using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Grid;

/// <summary>One item of a grid: the area that it has, and its box there.</summary>
internal sealed class GridItem(Box box)
{
    public Box Box { get; } = box;

    public ComputedStyle Style => Box.Style;

    /// <summary>In the grid's tracks, those before the explicit grid counted once all items are placed.</summary>
    public GridSpan Columns { get; set; }

    public GridSpan Rows { get; set; }

    /// <summary>Of the box in its area, once columns are known.</summary>
    public BoxEdges Edges { get; set; }

    public Length AreaWidth { get; set; }

    /// <summary>Of the content; null for a picture.</summary>
    public Length? Width { get; set; }

    /// <summary>The border box, in the end at its final size.</summary>
    public Fragment Fragment { get; set; } = Fragment.Empty;

    /// <summary>Of the border box as high as its content asks for, where that is more than it got.</summary>
    public Length Natural { get; set; }

    /// <summary>It is as high as its area.</summary>
    public bool IsStretched { get; set; }

    /// <summary>How far down it is moved so that its baseline meets those of its row (CSS Box Alignment 3 §9.3).</summary>
    public Length BaselineShim { get; set; }

    /// <summary>Of the border box, from the upper left corner of the container's content box.</summary>
    public Point At { get; set; }

    public Length OuterHeight => Fragment.Size.Height + Edges.Margin.Vertical;

    /// <summary>From the top of the margin box; the foot of the border box stands in where there is no line.</summary>
    public Length Baseline => Edges.Margin.Top + (Fragment.FirstBaseline ?? Fragment.Size.Height);

    public ItemAlignment AlignmentIn(ComputedStyle container) =>
        Style.AlignSelf == ItemAlignment.Auto ? container.AlignItems : Style.AlignSelf;

    public ItemAlignment JustificationIn(ComputedStyle container) =>
        Style.JustifySelf == ItemAlignment.Auto ? container.JustifyItems : Style.JustifySelf;

    public bool IsOnBaselineIn(ComputedStyle container) =>
        AlignmentIn(container) == ItemAlignment.Baseline && Style is { MarginTop: not null, MarginBottom: not null };
}

/// <summary>Tracks side by side.</summary>
internal readonly record struct GridSpan(int Start, int Count)
{
    public int End => Start + Count;
}
