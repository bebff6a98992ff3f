namespace HerDocs.Pdf.Content;

/// <content>Paths: ISO 32000-2 §8.5. A path once begun is painted, or ended by <see cref="EndPath"/>, before anything else.</content>
public sealed partial class ContentStream
{
    private const GraphicsObject BeforePath = GraphicsObject.Page | GraphicsObject.Path;
    private const GraphicsObject AfterPath = GraphicsObject.Path | GraphicsObject.ClippingPath;

    /// <summary>ISO 32000-2 §8.5.2.1 (m)</summary>
    public void MoveTo(double x, double y)
    {
        Write("m"u8, BeforePath, x, y);
        current = GraphicsObject.Path;
    }

    /// <summary>ISO 32000-2 §8.5.2.1 (re)</summary>
    public void AppendRectangle(PdfRectangle rectangle)
    {
        Write("re"u8, BeforePath, rectangle.Left, rectangle.Bottom, rectangle.Width, rectangle.Height);
        current = GraphicsObject.Path;
    }

    /// <summary>ISO 32000-2 §8.5.2.1 (l)</summary>
    public void LineTo(double x, double y) => Write("l"u8, GraphicsObject.Path, x, y);

    /// <summary>ISO 32000-2 §8.5.2.2 (c): a cubic Bézier curve with two control points and its end.</summary>
    public void CurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        Write("c"u8, GraphicsObject.Path, x1, y1, x2, y2, x3, y3);

    /// <summary>ISO 32000-2 §8.5.2.1 (h)</summary>
    public void ClosePath() => Write("h"u8, GraphicsObject.Path);

    /// <summary>ISO 32000-2 §8.5.3.2 (S)</summary>
    public void Stroke() => Paint("S"u8);

    /// <summary>ISO 32000-2 §8.5.3.2 (s)</summary>
    public void CloseAndStroke() => Paint("s"u8);

    /// <summary>ISO 32000-2 §8.5.3.3 (f, f*)</summary>
    public void Fill(FillRule rule = FillRule.NonzeroWindingNumber) => Paint(rule == FillRule.EvenOdd ? "f*"u8 : "f"u8);

    /// <summary>ISO 32000-2 §8.5.3.1 (B, B*)</summary>
    public void FillAndStroke(FillRule rule = FillRule.NonzeroWindingNumber) => Paint(rule == FillRule.EvenOdd ? "B*"u8 : "B"u8);

    /// <summary>ISO 32000-2 §8.5.3.1 (b, b*)</summary>
    public void CloseFillAndStroke(FillRule rule = FillRule.NonzeroWindingNumber) => Paint(rule == FillRule.EvenOdd ? "b*"u8 : "b"u8);

    /// <summary>ISO 32000-2 §8.5.3.1 (n): paints nothing, which is how a path only clips.</summary>
    public void EndPath()
    {
        Write("n"u8, AfterPath);
        current = GraphicsObject.Page;
    }

    /// <summary>ISO 32000-2 §8.5.4 (W, W*): once it is painted, the path also bounds what is painted after it.</summary>
    public void Clip(FillRule rule = FillRule.NonzeroWindingNumber)
    {
        Write(rule == FillRule.EvenOdd ? "W*"u8 : "W"u8, GraphicsObject.Path);
        current = GraphicsObject.ClippingPath;
    }

    private void Paint(ReadOnlySpan<byte> op)
    {
        RequireMarked(op);
        Write(op, AfterPath);
        current = GraphicsObject.Page;
    }
}
