using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>A rectangle in points; y grows upwards from the page's lower left corner (ISO 32000-2 §7.9.5).</summary>
public readonly record struct PdfRectangle
{
    public PdfRectangle(double left, double bottom, double right, double top)
    {
        if (!(left <= right && bottom <= top))
            throw new ArgumentException($"[{left} {bottom} {right} {top}] is not a rectangle: left, bottom, right, top");
        Left = left;
        Bottom = bottom;
        Right = right;
        Top = top;
    }

    public double Left { get; }

    public double Bottom { get; }

    public double Right { get; }

    public double Top { get; }

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public static PdfRectangle OfSize(double width, double height) => new(0, 0, width, height);

    public bool Contains(PdfRectangle other) =>
        Left <= other.Left && Bottom <= other.Bottom && Right >= other.Right && Top >= other.Top;

    /// <summary>The smallest rectangle around both.</summary>
    public PdfRectangle Union(PdfRectangle other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    internal PdfArray ToArray() => [Left, Bottom, Right, Top];
}
