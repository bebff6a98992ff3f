namespace HerDocs.Pdf.Fonts;

/// <summary>A font as the caller has it: subset, measured, and with the text that each glyph stands for.</summary>
public sealed record FontProgram
{
    public required FontFormat Format { get; init; }

    public required byte[] Data { get; init; }

    /// <summary>The font's PostScript name, without a subset tag.</summary>
    public required string PostScriptName { get; init; }

    public required FontMetrics Metrics { get; init; }

    /// <summary>The advance of every glyph in thousandths of the font size; their number is the number of glyphs.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    /// <summary>
    /// What each glyph says, for copying, searching and reading aloud. A glyph without text cannot be shown (ISO 14289-1 §7.21.7).
    /// </summary>
    public required IReadOnlyList<string?> Texts { get; init; }

    /// <summary>
    /// Other texts of glyphs that do not say the same everywhere. Each is shown by a number of its own: the first by the number after the
    /// last glyph's, and so on.
    /// </summary>
    public IReadOnlyList<GlyphText> OtherTexts { get; init; } = [];
}
