using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Formats;

/// <summary>A border on one side (ECMA-376 Part 1 §17.3.4).</summary>
/// <param name="Width">In eighths of a point.</param>
/// <param name="Space">To the text, in points; cells have none, they have margins.</param>
internal readonly record struct BorderEdge(W.BorderValues Style, uint Width, uint Space, Color Color)
{
    /// <summary>The most that Word takes.</summary>
    private const uint LargestSpace = 31;

    public static BorderEdge? Of(Length width, BorderStyle style, Color? color, Color text, Length padding)
    {
        if (width.IsZero || style is BorderStyle.None or BorderStyle.Hidden || (color ?? text).IsTransparent)
            return null;
        var space = (uint)Math.Clamp(Math.Round(padding.Points), 0, LargestSpace);
        return new BorderEdge(ValueOf(style), (uint)Math.Clamp(width.EighthPoints, 2, 96), space, (color ?? text).Over(Color.White));
    }

    /// <summary>
    /// An edge in the colour of a ground, for the ground to reach as far as the padding: Word paints it behind lines of text and as far as
    /// their borders. Null where there is none, or more than Word takes.
    /// </summary>
    public static BorderEdge? OfGround(Color ground, Length padding)
    {
        var space = Math.Round(padding.Points);
        return ground.IsTransparent || space is < 1 or > LargestSpace ? null : new BorderEdge(W.BorderValues.Single, 2, (uint)space, ground.Over(Color.White));
    }

    private static W.BorderValues ValueOf(BorderStyle style) => style switch
    {
        BorderStyle.Dotted => W.BorderValues.Dotted,
        BorderStyle.Dashed => W.BorderValues.Dashed,
        BorderStyle.Double => W.BorderValues.Double,
        BorderStyle.Groove => W.BorderValues.ThreeDEngrave,
        BorderStyle.Ridge => W.BorderValues.ThreeDEmboss,
        BorderStyle.Inset => W.BorderValues.Inset,
        BorderStyle.Outset => W.BorderValues.Outset,
        _ => W.BorderValues.Single,
    };
}

/// <summary>The borders of a box; null for none.</summary>
internal readonly record struct BoxBorders(BorderEdge? Top, BorderEdge? Left, BorderEdge? Bottom, BorderEdge? Right)
{
    public bool IsNone => Top is null && Left is null && Bottom is null && Right is null;

    public static BoxBorders Of(ComputedStyle style, bool isCell = false) => new(
        BorderEdge.Of(style.BorderTopWidth, style.BorderTopStyle, style.BorderTopColor, style.Color, Padding(style.PaddingTop, isCell)),
        BorderEdge.Of(style.BorderLeftWidth, style.BorderLeftStyle, style.BorderLeftColor, style.Color, Padding(style.PaddingLeft, isCell)),
        BorderEdge.Of(style.BorderBottomWidth, style.BorderBottomStyle, style.BorderBottomColor, style.Color, Padding(style.PaddingBottom, isCell)),
        BorderEdge.Of(style.BorderRightWidth, style.BorderRightStyle, style.BorderRightColor, style.Color, Padding(style.PaddingRight, isCell)));

    /// <summary>The same, the padding of a box that has a ground of its own seen around its text.</summary>
    public static BoxBorders OfBox(ComputedStyle style)
    {
        var own = Of(style);
        var ground = style.BackgroundColor;
        return new BoxBorders(
            own.Top ?? BorderEdge.OfGround(ground, style.PaddingTop.Fixed),
            own.Left ?? BorderEdge.OfGround(ground, style.PaddingLeft.Fixed),
            own.Bottom ?? BorderEdge.OfGround(ground, style.PaddingBottom.Fixed),
            own.Right ?? BorderEdge.OfGround(ground, style.PaddingRight.Fixed));
    }

    private static Length Padding(LengthPercentage padding, bool isCell) => isCell ? Length.Zero : padding.Fixed;
}
