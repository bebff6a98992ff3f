namespace HerDocs.Pdf.Fonts;

/// <summary>The measures of a font in thousandths of the font size (ISO 32000-2 §9.8).</summary>
public sealed record FontMetrics
{
    public required PdfRectangle BoundingBox { get; init; }

    public required double Ascent { get; init; }

    /// <summary>Below zero.</summary>
    public required double Descent { get; init; }

    public required double CapHeight { get; init; }

    public double? XHeight { get; init; }

    /// <summary>Degrees counterclockwise from the vertical: below zero for fonts that slope to the right.</summary>
    public double ItalicAngle { get; init; }

    /// <summary>The width of upright stems; readers need it only where they must replace the font.</summary>
    public double StemV { get; init; } = 80;

    public bool IsFixedPitch { get; init; }

    public bool HasSerifs { get; init; }

    public bool IsItalic { get; init; }
}
