namespace HerDocs.Pdf.Content;

/// <summary>Which points are inside a path (ISO 32000-2 §8.5.3.3).</summary>
public enum FillRule
{
    NonzeroWindingNumber,
    EvenOdd,
}
