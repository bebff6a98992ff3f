using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Paths;

/// <summary>Collects the segments of a path; quadratic curves and arcs become cubic ones.</summary>
internal sealed class PathBuilder
{
    /// <summary>How far the control points of a quarter circle lie from its ends, as a part of the radius.</summary>
    private const double Kappa = 0.5522847498;

    private readonly List<PathSegment> segments = [];
    private double startX;
    private double startY;

    public double X { get; private set; }

    public double Y { get; private set; }

    public int Count => segments.Count;

    public VectorPath Finish() => new([.. segments]);

    public void MoveTo(double x, double y)
    {
        // A move right behind another one replaces it.
        if (segments.Count > 0 && segments[^1].Kind == SegmentKind.Move)
            segments.RemoveAt(segments.Count - 1);
        Add(new PathSegment(SegmentKind.Move, x, y));
        (startX, startY) = (x, y);
    }

    public void LineTo(double x, double y) => Add(new PathSegment(SegmentKind.Line, x, y));

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(new PathSegment(SegmentKind.Curve, x, y, x1, y1, x2, y2));

    public void QuadraticTo(double cx, double cy, double x, double y) =>
        CurveTo(X + ((cx - X) * 2 / 3), Y + ((cy - Y) * 2 / 3), x + ((cx - x) * 2 / 3), y + ((cy - y) * 2 / 3), x, y);

    public void Close()
    {
        if (segments.Count == 0 || segments[^1].Kind == SegmentKind.Close)
            return;
        segments.Add(new PathSegment(SegmentKind.Close, startX, startY));
        (X, Y) = (startX, startY);
    }

    /// <summary>Begins anew where a closed subpath began, when no move says otherwise (SVG 2 §9.3.4).</summary>
    public void Reopen()
    {
        if (segments.Count > 0 && segments[^1].Kind == SegmentKind.Close)
            MoveTo(X, Y);
    }

    public void Ellipse(double cx, double cy, double rx, double ry) => RoundedRectangle(cx - rx, cy - ry, rx * 2, ry * 2, rx, ry);

    /// <summary>SVG 2 §10.2: from the upper left corner clockwise.</summary>
    public void RoundedRectangle(double x, double y, double width, double height, double rx, double ry)
    {
        var (right, bottom) = (x + width, y + height);
        if (rx <= 0 || ry <= 0)
        {
            MoveTo(x, y);
            LineTo(right, y);
            LineTo(right, bottom);
            LineTo(x, bottom);
            Close();
            return;
        }
        var (kx, ky) = (rx * (1 - Kappa), ry * (1 - Kappa));
        MoveTo(x + rx, y);
        LineUnlessThere(right - rx, y);
        CurveTo(right - kx, y, right, y + ky, right, y + ry);
        LineUnlessThere(right, bottom - ry);
        CurveTo(right, bottom - ky, right - kx, bottom, right - rx, bottom);
        LineUnlessThere(x + rx, bottom);
        CurveTo(x + kx, bottom, x, bottom - ky, x, bottom - ry);
        LineUnlessThere(x, y + ry);
        CurveTo(x, y + ky, x + kx, y, x + rx, y);
        Close();
    }

    /// <summary>An elliptical arc, by its ends (SVG 2 §B.2.4, §B.2.5), in pieces of a quarter turn at most.</summary>
    public void ArcTo(double rx, double ry, double rotation, bool isLarge, bool isSweep, double x, double y)
    {
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (rx == 0 || ry == 0 || (x == X && y == Y))
        {
            if (x != X || y != Y)
                LineTo(x, y);
            return;
        }
        var (sine, cosine) = Math.SinCos(rotation * Math.PI / 180);
        var (dx, dy) = ((X - x) / 2, (Y - y) / 2);
        var (px, py) = ((cosine * dx) + (sine * dy), (cosine * dy) - (sine * dx));
        var excess = Math.Sqrt((px * px / (rx * rx)) + (py * py / (ry * ry)));
        if (excess > 1)
            (rx, ry) = (rx * excess, ry * excess);
        var (a, b) = (rx * rx * py * py, ry * ry * px * px);
        var factor = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - a - b) / (a + b)));
        if (isLarge == isSweep)
            factor = -factor;
        var (ux, uy) = (factor * rx * py / ry, -factor * ry * px / rx);
        var centre = ((cosine * ux) - (sine * uy) + ((X + x) / 2), (sine * ux) + (cosine * uy) + ((Y + y) / 2));
        var start = Math.Atan2((py - uy) / ry, (px - ux) / rx);
        var turn = Math.Atan2((-py - uy) / ry, (-px - ux) / rx) - start;
        if (isSweep && turn < 0)
            turn += 2 * Math.PI;
        else if (!isSweep && turn > 0)
            turn -= 2 * Math.PI;
        AddArc(new Matrix(rx * cosine, rx * sine, -ry * sine, ry * cosine, centre.Item1, centre.Item2), start, turn, x, y);
    }

    /// <param name="ellipse">From the unit circle.</param>
    private void AddArc(Matrix ellipse, double start, double turn, double x, double y)
    {
        var pieces = Math.Max(1, (int)Math.Ceiling((Math.Abs(turn) / (Math.PI / 2)) - 1e-9));
        var step = turn / pieces;
        var reach = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < pieces; i++)
        {
            var (s1, c1) = Math.SinCos(start + (i * step));
            var (s2, c2) = Math.SinCos(start + ((i + 1) * step));
            var (x1, y1) = ellipse.Apply(c1 - (reach * s1), s1 + (reach * c1));
            var (x2, y2) = ellipse.Apply(c2 + (reach * s2), s2 - (reach * c2));
            var (endX, endY) = i + 1 == pieces ? (x, y) : ellipse.Apply(c2, s2);
            CurveTo(x1, y1, x2, y2, endX, endY);
        }
    }

    private void LineUnlessThere(double x, double y)
    {
        if (Math.Abs(x - X) > 1e-9 || Math.Abs(y - Y) > 1e-9)
            LineTo(x, y);
    }

    private void Add(PathSegment segment)
    {
        segments.Add(segment);
        (X, Y) = (segment.X, segment.Y);
    }
}
