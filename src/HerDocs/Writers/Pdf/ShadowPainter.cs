using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>
/// Paints the shadows of boxes (CSS Backgrounds 3 §6.1). PDF has no blur: a blurred edge is a stack of shapes, each a little smaller
/// than the one below, whose opacities add up to those of a Gaussian of half the blur radius.
/// </summary>
internal static class ShadowPainter
{
    private const int FewestSteps = 4;
    private const int MostSteps = 32;

    /// <summary>Farther than any page reaches.</summary>
    private const double Far = 20_000;

    public static void Paint(ContentStream content, PageFrame frame, Point at, ShadowItem item)
    {
        var box = frame.Area(at, item.Size);
        var shadow = item.Shadow;
        var cast = frame.Area(at.Offset(shadow.X, shadow.Y), item.Size);
        content.SaveState();
        content.SetFillColor(ShapePainter.Paint(item.Color));
        if (!shadow.IsInset)
            content.AppendRectangle(Grown(box, Far));
        ShapePainter.Trace(content, box, item.Corners);
        content.Clip(shadow.IsInset ? FillRule.NonzeroWindingNumber : FillRule.EvenOdd);
        content.EndPath();
        var painted = 0.0;
        foreach (var (outset, alpha) in Steps(shadow.Blur.Points, item.Color.Alpha))
        {
            var opacity = Math.Round(1 - ((1 - alpha) / (1 - painted)), 4);
            // A hole grows as the shadow around it gets darker.
            var grown = shadow.IsInset ? -shadow.Spread.Points - outset : shadow.Spread.Points + outset;
            var shape = Grown(cast, grown);
            var isEmpty = !(shape.Width > 0 && shape.Height > 0);
            if (opacity <= 0 || (isEmpty && !shadow.IsInset))
                continue;
            content.SetOpacity(opacity, opacity);
            if (shadow.IsInset)
                content.AppendRectangle(Grown(box, Far));
            if (!isEmpty)
                ShapePainter.Trace(content, shape, Corners(item, grown, shadow.Blur.Points, shape));
            content.Fill(FillRule.EvenOdd);
            painted = alpha;
        }
        content.RestoreState();
    }

    /// <summary>From the outermost shape to the innermost: how far it reaches beyond the edge, and how opaque the shadow is within it.</summary>
    private static IEnumerable<(double Outset, double Alpha)> Steps(double blur, double alpha)
    {
        if (blur <= 0)
        {
            yield return (0, alpha);
            yield break;
        }
        var count = (int)Math.Clamp(Math.Ceiling(blur * 2), FewestSteps, MostSteps);
        for (var i = 0; i < count; i++)
        {
            var outset = blur * (1 - ((2 * i) + 1.0) / count);
            // The standard deviation is half the blur radius.
            yield return (outset, i == count - 1 ? alpha : alpha * (1 - NormalDistribution(2 * outset / blur)));
        }
    }

    /// <summary>Abramowitz and Stegun, 26.2.17: right to seven digits.</summary>
    private static double NormalDistribution(double x)
    {
        if (x < 0)
            return 1 - NormalDistribution(-x);
        var t = 1 / (1 + (0.2316419 * x));
        var sum = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return 1 - (Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI) * sum);
    }

    /// <summary>Corners turn with the shape, and blurring rounds those that are sharp.</summary>
    private static Corners Corners(ShadowItem item, double grown, double blur, PdfRectangle shape)
    {
        var spread = item.Shadow.IsInset ? -item.Shadow.Spread.Points : item.Shadow.Spread.Points;
        Length Radius(Length radius, double side)
        {
            var sharp = radius.Points > 0 ? radius.Points + grown : 0;
            return Length.FromPoints(Math.Clamp(Math.Max(sharp, (grown - spread + blur) * 0.75), 0, side / 2));
        }
        return item.Corners.Map(radius => new Size(Radius(radius.Width, shape.Width), Radius(radius.Height, shape.Height)));
    }

    private static PdfRectangle Grown(PdfRectangle area, double by) => new(area.Left - by, area.Bottom - by, area.Right + by, area.Top + by);
}
