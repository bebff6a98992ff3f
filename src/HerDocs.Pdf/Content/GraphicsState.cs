using HerDocs.Pdf.Fonts;

namespace HerDocs.Pdf.Content;

/// <summary>
/// The parameters that a content stream has set (ISO 32000-2 §8.4, §9.3), so that it need not set them again; null where they are not
/// known, as at the start of a form, which inherits them from wherever it is painted.
/// </summary>
internal struct GraphicsState
{
    public PdfColor? FillColor;
    public PdfColor? StrokeColor;
    public double? LineWidth;
    public LineCap? LineCap;
    public LineJoin? LineJoin;
    public double? MiterLimit;
    public (double Fill, double Stroke)? Opacity;
    public BlendMode? BlendMode;
    public (PdfFont Font, double Size)? Font;
    public double? CharacterSpacing;
    public double? WordSpacing;
    public double? HorizontalScaling;
    public double? TextRise;
    public TextRenderingMode? TextRenderingMode;

    /// <summary>What a page starts with (ISO 32000-2 §8.4.1, §9.3.1).</summary>
    public static readonly GraphicsState Initial = new()
    {
        FillColor = PdfColor.Black,
        StrokeColor = PdfColor.Black,
        LineWidth = 1,
        LineCap = Content.LineCap.Butt,
        LineJoin = Content.LineJoin.Miter,
        MiterLimit = 10,
        Opacity = (1, 1),
        BlendMode = Content.BlendMode.Normal,
        CharacterSpacing = 0,
        WordSpacing = 0,
        HorizontalScaling = 100,
        TextRise = 0,
        TextRenderingMode = Content.TextRenderingMode.Fill,
    };
}
