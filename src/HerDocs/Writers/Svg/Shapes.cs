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
        var (tl, tr, br, bl) = (corners.TopLeft, corners.TopRight, corners.BottomRight, corners.BottomLeft);
        target.Raw("M"u8).Number(area.X + tl.Width.Points).Raw(" "u8).Number(area.Y).Raw("H"u8).Number(area.Right - tr.Width.Points);
        Arc(target, tr, area.Right, area.Y + tr.Height.Points);
        target.Raw("V"u8).Number(area.Bottom - br.Height.Points);
        Arc(target, br, area.Right - br.Width.Points, area.Bottom);
        target.Raw("H"u8).Number(area.X + bl.Width.Points);
        Arc(target, bl, area.X, area.Bottom - bl.Height.Points);
        target.Raw("V"u8).Number(area.Y + tl.Height.Points);
        Arc(target, tl, area.X + tl.Width.Points, area.Y);
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

    /// <summary>Begins what shows only within a rectangle with round corners.</summary>
    public static void BeginRound(SvgBuffer target, Definitions definitions, Area area, Corners corners)
    {
        var clip = definitions.BeginClip();
        target.Raw("<path d=\""u8);
        Rounded(target, area, corners);
        target.Raw("\"/>"u8);
        definitions.EndClip();
        target.Raw("<g"u8);
        definitions.Refer(" clip-path"u8, clip);
        target.Raw(">"u8);
    }

    public static void EndRound(SvgBuffer target) => target.Raw("</g>"u8);

    private static void Arc(SvgBuffer target, Size radius, double x, double y)
    {
        if (radius != Size.Zero)
            target.Raw("A"u8).Number(radius.Width.Points).Raw(" "u8).Number(radius.Height.Points).Raw(" 0 0 1 "u8).Number(x).Raw(" "u8).Number(y);
    }
}
