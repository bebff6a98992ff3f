using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Svg;

/// <summary>Rectangles, as path data and as windows that cut off what is painted in them.</summary>
internal static class Shapes
{
    public static Area Area(Point at, Size size) => new(at.X.Points, at.Y.Points, size.Width.Points, size.Height.Points);

    /// <summary>Path data of a rectangle, its corners rounded.</summary>
    public static void Rounded(SvgBuffer target, Area area, Corners corners)
    {
        if (corners.AreSquare)
        {
            target.Raw("M"u8).Number(area.X).Raw(" "u8).Number(area.Y).Raw("H"u8).Number(area.Right).Raw("V"u8).Number(area.Bottom)
                .Raw("H"u8).Number(area.X).Raw("z"u8);
            return;
        }
        var (tl, tr, br, bl) = (corners.TopLeft.Points, corners.TopRight.Points, corners.BottomRight.Points, corners.BottomLeft.Points);
        target.Raw("M"u8).Number(area.X + tl).Raw(" "u8).Number(area.Y).Raw("H"u8).Number(area.Right - tr);
        Arc(target, tr, area.Right, area.Y + tr);
        target.Raw("V"u8).Number(area.Bottom - br);
        Arc(target, br, area.Right - br, area.Bottom);
        target.Raw("H"u8).Number(area.X + bl);
        Arc(target, bl, area.X, area.Bottom - bl);
        target.Raw("V"u8).Number(area.Y + tl);
        Arc(target, tl, area.X + tl, area.Y);
        target.Raw("z"u8);
    }

    /// <summary>Points joined by straight lines: x and y in turn.</summary>
    public static void Polygon(SvgBuffer target, ReadOnlySpan<double> corners)
    {
        for (var i = 0; i < corners.Length; i += 2)
            target.Raw(i == 0 ? "M"u8 : "L"u8).Number(corners[i]).Raw(" "u8).Number(corners[i + 1]);
        target.Raw("z"u8);
    }

    /// <summary>Begins what shows only within a rectangle: an svg element cuts off at its edges, and needs no id.</summary>
    public static void BeginWindow(SvgBuffer target, Rect window)
    {
        var (x, y, width, height) = (window.X.Points, window.Y.Points, Math.Max(0, window.Width.Points), Math.Max(0, window.Height.Points));
        target.Raw("<svg"u8).Place(x, y, width, height).Raw(" viewBox=\""u8)
            .Number(x).Raw(" "u8).Number(y).Raw(" "u8).Number(width).Raw(" "u8).Number(height).Raw("\">"u8);
    }

    public static void EndWindow(SvgBuffer target) => target.Raw("</svg>"u8);

    private static void Arc(SvgBuffer target, double radius, double x, double y)
    {
        if (radius > 0)
            target.Raw("A"u8).Number(radius).Raw(" "u8).Number(radius).Raw(" 0 0 1 "u8).Number(x).Raw(" "u8).Number(y);
    }
}
