using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Word;

/// <summary>What the boxes around a paragraph leave to it: Word's paragraphs do not nest.</summary>
/// <param name="Left">From the text area's edge.</param>
/// <param name="Right">From the text area's edge.</param>
/// <param name="Width">Of the containing block.</param>
internal sealed record BlockContext(Element Element, Length Left, Length Right, Length Width)
{
    public ParagraphEdge? LeftEdge { get; init; }

    public ParagraphEdge? RightEdge { get; init; }

    public string? Fill { get; init; }

    /// <summary>Each paragraph in it but the last stays with the next.</summary>
    public bool KeepTogether { get; init; }

    public FrameProperties? Frame { get; init; }

    public string? PageName { get; init; }

    /// <summary>The context of what is in a box.</summary>
    public BlockContext Inside(Box box, BoxEdges edges)
    {
        var style = box.Style;
        var place = edges.Margin + edges.Inner;
        var left = Edge(style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor, style, edges.Padding.Left);
        var right = Edge(style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor, style, edges.Padding.Right);
        return this with
        {
            Element = box.Element ?? Element,
            Left = Left + place.Left,
            Right = Right + place.Right,
            Width = Width - place.Horizontal,
            LeftEdge = left ?? LeftEdge,
            RightEdge = right ?? RightEdge,
            Fill = style.BackgroundColor.IsTransparent ? Fill : RunFormat.Opaque(style.BackgroundColor).Hex,
            KeepTogether = KeepTogether || style.BreakInside != Css.Values.BreakInside.Auto,
            PageName = PageNames.UsedBy(box, PageName),
        };
    }

    public static ParagraphEdge? Edge(
        Length width, Css.Values.BorderStyle lineStyle, Css.Values.Color? color, ComputedStyle style, Length distance)
    {
        var line = BoxPainter.Line(width, lineStyle, color, style);
        return line.IsVisible ? new ParagraphEdge(line, distance) : null;
    }
}
