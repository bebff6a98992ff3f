namespace HerDocs.Fonts;

/// <summary>
/// The vertical measures of a font, in design units from the baseline, up being positive: <paramref name="Descent"/> is negative.
/// </summary>
/// <param name="UnderlinePosition">The top edge of the line, as in the table <c>post</c>.</param>
/// <param name="StrikeoutPosition">The top edge of the line.</param>
public sealed record FontMetrics(
    int Ascent,
    int Descent,
    int LineGap,
    int CapHeight,
    int XHeight,
    int UnderlinePosition,
    int UnderlineThickness,
    int StrikeoutPosition,
    int StrikeoutThickness);
