using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>Where the glyphs of a line reach through a rule that is drawn under or over them (CSS Text Decoration 4 §2.8).</summary>
internal sealed class InkCrossings
{
    private readonly Dictionary<(FontInstance Font, ushort Glyph), VectorPath> outlines = [];

    /// <summary>The stretches that are left of a rule, the texts that cross it having been given room.</summary>
    /// <param name="skipsIdeographs">They are one block of ink: the rule would hardly be there.</param>
    public IEnumerable<(Length From, Length To)> Left(IEnumerable<PlacedItem> texts, Length from, Length to, Length top, Length thickness, bool skipsIdeographs)
    {
        var room = Length.Max(thickness, Length.FromPoints(0.5));
        var crossings = new List<(Length From, Length To)>();
        foreach (var (at, item) in texts)
        {
            if (item is TextItem text && (skipsIdeographs || !text.Run.Options.Script.IsIdeographic))
                Add(crossings, text, at, top - thickness, top + (thickness * 2));
        }
        var start = from;
        foreach (var (left, right) in crossings.OrderBy(crossing => crossing.From.Points))
        {
            if (left - room > start && left - room < to)
                yield return (start, left - room);
            start = Length.Max(start, right + room);
        }
        if (start < to)
            yield return (start, to);
    }

    private void Add(List<(Length From, Length To)> crossings, TextItem text, Point at, Length top, Length bottom)
    {
        var run = text.Run;
        var scale = text.FontSize.Points / run.Font.UnitsPerEm;
        // Outlines grow upwards from the baseline.
        var (low, high) = ((at.Y - bottom).Points / scale, (at.Y - top).Points / scale);
        var pen = at.X.Points;
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var glyph = run.Glyphs[i];
            if (Band(OutlineOf(run.Font, glyph.Id), low - glyph.YOffset, high - glyph.YOffset) is var (left, right))
            {
                var x = pen + (glyph.XOffset * scale * text.HorizontalScale);
                crossings.Add((new Length(x + (left * scale * text.HorizontalScale)), new Length(x + (right * scale * text.HorizontalScale))));
            }
            pen += (glyph.Advance * scale * text.HorizontalScale) + text.SpacingAfter(i).Points;
        }
    }

    private VectorPath OutlineOf(FontInstance font, ushort glyph)
    {
        if (!outlines.TryGetValue((font, glyph), out var outline))
            outlines.Add((font, glyph), outline = GlyphOutlines.Of(font, glyph));
        return outline;
    }

    /// <summary>How far the part of an outline within a band reaches from side to side; null where nothing of it is there.</summary>
    private static (double Left, double Right)? Band(VectorPath outline, double low, double high)
    {
        var (left, right) = (double.PositiveInfinity, double.NegativeInfinity);
        double x = 0, y = 0, startX = 0, startY = 0;
        void Line(double toX, double toY)
        {
            if (Math.Max(y, toY) >= low && Math.Min(y, toY) <= high)
            {
                var (first, last) = (Clip(x, y, toX, toY, low, high), Clip(toX, toY, x, y, low, high));
                left = Math.Min(left, Math.Min(first, last));
                right = Math.Max(right, Math.Max(first, last));
            }
            (x, y) = (toX, toY);
        }
        foreach (var s in outline.Segments)
        {
            switch (s.Kind)
            {
                case SegmentKind.Move:
                    (x, y, startX, startY) = (s.X, s.Y, s.X, s.Y);
                    break;
                case SegmentKind.Line:
                    Line(s.X, s.Y);
                    break;
                case SegmentKind.Curve:
                    var (x0, y0) = (x, y);
                    for (var step = 1; step <= CurveSteps; step++)
                    {
                        var t = step / (double)CurveSteps;
                        Line(OnCurve(x0, s.X1, s.X2, s.X, t), OnCurve(y0, s.Y1, s.Y2, s.Y, t));
                    }
                    break;
                default:
                    Line(startX, startY);
                    break;
            }
        }
        return left <= right ? (left, right) : null;
    }

    /// <summary>Enough for a gap that is wider than the ink anyway.</summary>
    private const int CurveSteps = 8;

    private static double OnCurve(double p0, double p1, double p2, double p3, double t)
    {
        var u = 1 - t;
        return (u * u * u * p0) + (3 * u * u * t * p1) + (3 * u * t * t * p2) + (t * t * t * p3);
    }

    /// <summary>The x of the first end of a line, moved along it into the band.</summary>
    private static double Clip(double x, double y, double otherX, double otherY, double low, double high)
    {
        var inside = Math.Clamp(y, low, high);
        return inside == y ? x : x + ((otherX - x) * (inside - y) / (otherY - y));
    }
}
