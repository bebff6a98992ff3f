using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Writers.Painting;

namespace HerDocs.Writers.Svg;

/// <summary>Draws borders (CSS Backgrounds 3 §4): one ring where all sides are alike, else each side as far as the corners' mitres.</summary>
internal sealed class BorderPainter(SvgBuffer target, Definitions definitions)
{
    public void Paint(Point at, BorderItem border)
    {
        var ring = new BorderRing(Shapes.Area(at, border.Size), border.Corners, border.Widths);
        var isRound = !border.Corners.AreSquare;
        if (isRound && border.Top == border.Right && border.Right == border.Bottom && border.Bottom == border.Left && !BorderBands.AreShaded(border.Top.Style))
        {
            Fill(ring, border.Top, isTopOrLeft: true);
            return;
        }
        foreach (var side in (ReadOnlySpan<BoxSides>)[BoxSides.Top, BoxSides.Right, BoxSides.Bottom, BoxSides.Left])
        {
            var line = border.On(side);
            if (!line.IsVisible)
                continue;
            if (isRound)
                Clipped(ring, line, side);
            else
                Straight(line, ring.Side(side), side is BoxSides.Top or BoxSides.Left);
        }
    }

    private void Clipped(BorderRing ring, BorderLine line, BoxSides side)
    {
        var clip = definitions.BeginClip();
        target.Raw("<path d=\""u8);
        Shapes.Polygon(target, ring.Mitre(side));
        target.Raw("\"/>"u8);
        definitions.EndClip();
        target.Raw("<g"u8);
        definitions.Refer(" clip-path"u8, clip);
        target.Raw(">"u8);
        Fill(ring, line, side is BoxSides.Top or BoxSides.Left);
        target.Raw("</g>"u8);
    }

    /// <summary>All the way round, in the style of one side.</summary>
    private void Fill(BorderRing ring, BorderLine line, bool isTopOrLeft)
    {
        if (!line.IsVisible)
            return;
        if (line.Style is BorderStyle.Dotted or BorderStyle.Dashed)
        {
            target.Raw("<path"u8);
            RulePainter.Dashes(target, line.Width.Points, line.Color, line.Style == BorderStyle.Dotted);
            target.Raw(" d=\""u8);
            Trace(ring, 0.5);
            target.Raw("\"/>"u8);
            return;
        }
        foreach (var (from, to, color) in BorderBands.Of(line, isTopOrLeft))
        {
            target.Raw("<path fill-rule=\"evenodd\""u8).Fill(color).Raw(" d=\""u8);
            Trace(ring, from);
            Trace(ring, to);
            target.Raw("\"/>"u8);
        }
    }

    private void Trace(BorderRing ring, double depth)
    {
        var (area, corners) = ring.At(depth);
        Shapes.Rounded(target, area, corners);
    }

    /// <param name="corners">Two outer points, then the two inner ones the other way round.</param>
    private void Straight(BorderLine line, double[] corners, bool isTopOrLeft)
    {
        if (line.Style is BorderStyle.Dotted or BorderStyle.Dashed)
        {
            RulePainter.DashedLine(
                target,
                (corners[0] + corners[6]) / 2,
                (corners[1] + corners[7]) / 2,
                (corners[2] + corners[4]) / 2,
                (corners[3] + corners[5]) / 2,
                line.Width.Points,
                line.Color,
                line.Style == BorderStyle.Dotted);
            return;
        }
        foreach (var (from, to, color) in BorderBands.Of(line, isTopOrLeft))
        {
            target.Raw("<path"u8).Fill(color).Raw(" d=\""u8);
            Shapes.Polygon(target, BorderRing.Between(corners, from, to));
            target.Raw("\"/>"u8);
        }
    }
}
