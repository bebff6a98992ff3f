using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Svg.Drawing;

namespace HerDocs.Layout.Drawing;

/// <summary>
/// One thing to draw or to note, relative to a point that its <see cref="Fragment"/> gives it.
/// </summary>
/// <param name="Source">The node whose content this is; null for what only decorates, such as a background or a rule.</param>
public abstract record DrawItem(Node? Source);

/// <summary>A run of glyphs in one font; the point is its start on the baseline.</summary>
/// <param name="WordSpacing">Added after each space, beyond the glyph's own advance.</param>
/// <param name="LetterSpacing">Added after each cluster.</param>
/// <param name="EndsWithHyphen">The last character is a hyphen that only the line break put there.</param>
/// <param name="HorizontalScale">Of the glyphs and their advances; not of the spacing.</param>
public sealed record TextItem(
    Node? Node,
    GlyphRun Run,
    Length FontSize,
    Color Color,
    Length WordSpacing,
    Length LetterSpacing,
    bool EndsWithHyphen,
    double HorizontalScale = 1) : DrawItem(Node)
{
    /// <summary>What follows a glyph beyond its advance: only the last glyph of a cluster parts it from the next.</summary>
    internal Length SpacingAfter(int glyph)
    {
        var glyphs = Run.Glyphs;
        if (glyph + 1 < glyphs.Length && glyphs[glyph + 1].Cluster == glyphs[glyph].Cluster)
            return Length.Zero;
        return LetterSpacing + (Run.Text[glyphs[glyph].Cluster] is ' ' or '\u00A0' ? WordSpacing : Length.Zero);
    }

    /// <summary>From its first to its last sign.</summary>
    /// <param name="isLast">Nothing follows on its line, so that spaces at its end do not count.</param>
    internal (Length Left, Length Right) Extent(bool isLast)
    {
        var end = isLast ? Run.Text.AsSpan().TrimEnd().Length : Run.Text.Length;
        var (pen, left, right) = (Length.Zero, Length.Unlimited, Length.Zero);
        for (var i = 0; i < Run.Glyphs.Length; i++)
        {
            var glyph = Run.Glyphs[i];
            var isShown = glyph.Cluster < end;
            if (isShown)
                left = Length.Min(left, pen);
            pen += (Length.FromFontUnits(glyph.Advance, Run.Font.UnitsPerEm, FontSize) * HorizontalScale) + SpacingAfter(i);
            if (isShown)
                right = pen;
        }
        return (left, right);
    }
}

/// <summary>A filled rectangle.</summary>
public sealed record FillItem(Node? Source, Size Size, Corners Corners, Color Color) : DrawItem(Source);

/// <summary>A picture behind a box; the point is the upper left corner of the rectangle that shows of it.</summary>
/// <param name="Area">The background positioning area (CSS Backgrounds 3 §2.8), from that point.</param>
public sealed record BackgroundItem(
    Size Size,
    Corners Corners,
    BackgroundImage Image,
    Rect Area,
    BackgroundSize ImageSize,
    BackgroundPosition Position,
    BackgroundRepeat Repeat) : DrawItem((Node?)null);

/// <summary>A shadow; the point is the upper left corner of the box that casts it, or into which it falls.</summary>
public sealed record ShadowItem(Size Size, Corners Corners, Shadow Shadow, Color Color) : DrawItem((Node?)null);

/// <summary>The four borders of a box; the point is the upper left corner of its border box.</summary>
public sealed record BorderItem(Size Size, Corners Corners, BorderLine Top, BorderLine Right, BorderLine Bottom, BorderLine Left) : DrawItem((Node?)null)
{
    internal BorderLine On(BoxSides side) => side switch
    {
        BoxSides.Top => Top,
        BoxSides.Right => Right,
        BoxSides.Bottom => Bottom,
        _ => Left,
    };

    public Edges Widths => new(Top.Width, Right.Width, Bottom.Width, Left.Width);
}

/// <summary>A straight rule, such as an underline: a filled rectangle with a pattern along its length.</summary>
public sealed record RuleItem(Length Width, Length Thickness, TextDecorationStyle Style, Color Color) : DrawItem((Node?)null);

/// <summary>A picture scaled to <paramref name="Size"/> of which only <paramref name="Window"/> shows.</summary>
public sealed record PictureItem(Element Element, Picture Picture, Size Size, Rect Window) : DrawItem(Element);

/// <summary>A drawing in a viewport of <paramref name="Size"/> of which only <paramref name="Window"/> shows.</summary>
public sealed record DrawingItem(Element Element, SvgDrawing Drawing, Size Size, Rect Window) : DrawItem(Element);

/// <summary>An area that leads to where the href of <paramref name="Element"/> says.</summary>
public sealed record LinkItem(Element Element, Size Size) : DrawItem(Element);

/// <summary>Draws nothing: where an element begins that something refers to.</summary>
public sealed record MarkItem(Element Element) : DrawItem(Element);

/// <summary>
/// Draws nothing: the border box of an element, or the part of it that stands here, for whoever inspects the page. The edges are those
/// that this part has.
/// </summary>
public sealed record BoxItem(Element Element, Size Size, Edges Margin, Edges Border, Edges Padding) : DrawItem((Node?)null);

/// <summary>Draws nothing: the border box of a margin box, for whoever inspects the page.</summary>
public sealed record MarginBoxItem(MarginBox Box, Size Size, Edges Margin, Edges Border, Edges Padding) : DrawItem((Node?)null);

/// <summary>Draws nothing: the content of an element's box reaches below it by so much.</summary>
public sealed record OverflowItem(Element Element, Length By) : DrawItem((Node?)null)
{
    /// <summary>Of the font size: the room around letters that a line may lack without anybody seeing it.</summary>
    internal const double Slack = 0.3;
}

/// <summary>What shows of a group.</summary>
/// <param name="Area">In the coordinates of the inner fragment.</param>
public sealed record GroupClip(Rect Area, Corners Corners);

/// <summary>A fragment within a fragment.</summary>
/// <param name="Clip">What of it shows; null for all.</param>
public sealed record GroupItem(Fragment Fragment, double Opacity = 1, GroupClip? Clip = null) : DrawItem((Node?)null)
{
    /// <summary>How its content takes part in the painting order around it.</summary>
    internal Stacking Stacking { get; init; }

    /// <summary>What the fragment is painted through, in its own coordinates and in points; null for as it is.</summary>
    public PageTransform? Transform { get; init; }

    /// <summary>The same in the coordinates of a fragment that this one stands in, and with what that is painted through.</summary>
    public Matrix? TransformAt(Point at, Matrix? outer)
    {
        if (Transform is not { Matrix: var own })
            return outer;
        var moved = Matrix.Translation(-at.X.Points, -at.Y.Points).Then(own).Then(Matrix.Translation(at.X.Points, at.Y.Points));
        return outer is { } then ? moved.Then(then) : moved;
    }
}
