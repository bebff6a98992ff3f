namespace HerDocs.Pdf.Content;

/// <summary>The corners of strokes (ISO 32000-2 §8.4.3.4).</summary>
public enum LineJoin
{
    Miter = 0,
    Round = 1,
    Bevel = 2,
}
