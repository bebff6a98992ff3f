using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flex;

/// <summary>One item of a flex container while its place is being found (CSS Flexbox 1 §9).</summary>
internal sealed class FlexItem(Box box, BoxEdges edges, bool isRow)
{
    public Box Box { get; } = box;

    public ComputedStyle Style => Box.Style;

    public BoxEdges Edges { get; } = edges;

    /// <summary>The main size of the content before anything grows or shrinks (§9.2).</summary>
    public Length Base { get; init; }

    public Length Least { get; init; }

    public Length Most { get; init; }

    /// <summary>The content width of an item in a column, known before its height.</summary>
    public Length? Width { get; init; }

    public Length Hypothetical => Length.Max(Least, Length.Min(Most, Base));

    /// <summary>The main size of the content; what it is in the end once flexible lengths are resolved.</summary>
    public Length Target { get; set; }

    public bool IsFrozen { get; set; }

    /// <summary>The border box, in the end at its final size.</summary>
    public Fragment Fragment { get; set; } = Fragment.Empty;

    /// <summary>Of the border box as high as its content asks for, where that is more than it got.</summary>
    public Length Natural { get; set; }

    /// <summary>It is higher than its content asks for: as its line, or as it grew along a column.</summary>
    public bool IsStretched { get; set; }

    /// <summary>Of the border box, from the upper left corner of its line.</summary>
    public Point At { get; set; }

    /// <summary>A picture is as large as its own properties make it.</summary>
    public double Grow => Box is ReplacedBox ? 0 : Style.FlexGrow;

    public double Shrink => Box is ReplacedBox ? 0 : Style.FlexShrink;

    public Length MainEdges => isRow ? Edges.Horizontal : Edges.Margin.Vertical + Edges.Inner.Vertical;

    public Length OuterTarget => Target + MainEdges;

    public LengthPercentage? MarginBefore => isRow ? Style.MarginLeft : Style.MarginTop;

    public LengthPercentage? MarginAfter => isRow ? Style.MarginRight : Style.MarginBottom;

    public LengthPercentage? CrossMarginBefore => isRow ? Style.MarginTop : Style.MarginLeft;

    public LengthPercentage? CrossMarginAfter => isRow ? Style.MarginBottom : Style.MarginRight;

    public Length MainMarginBefore => isRow ? Edges.Margin.Left : Edges.Margin.Top;

    public Length MainMarginAfter => isRow ? Edges.Margin.Right : Edges.Margin.Bottom;

    public Length Cross => isRow ? Fragment.Size.Height : Fragment.Size.Width;

    public Length CrossMargins => isRow ? Edges.Margin.Vertical : Edges.Margin.Horizontal;

    public Length OuterCross => Cross + CrossMargins;

    /// <summary>From the top of the margin box; the foot of the border box stands in where there is no line (§8.5).</summary>
    public Length Baseline => Edges.Margin.Top + (Fragment.FirstBaseline ?? Fragment.Size.Height);
}
