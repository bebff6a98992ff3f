namespace HerDocs.Pdf.Content;

/// <summary>The ends of open strokes (ISO 32000-2 §8.4.3.3).</summary>
public enum LineCap
{
    Butt = 0,
    Round = 1,
    ProjectingSquare = 2,
}
