namespace HerDocs.Pdf.Content;

/// <summary>What showing text does with the outlines of its glyphs (ISO 32000-2 §9.3.6).</summary>
public enum TextRenderingMode
{
    Fill = 0,
    Stroke = 1,
    FillAndStroke = 2,
    Invisible = 3,
    FillAndClip = 4,
    StrokeAndClip = 5,
    FillStrokeAndClip = 6,
    Clip = 7,
}
