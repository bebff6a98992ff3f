namespace HerDocs.Images;

/// <summary>A picture taken apart: rows from the top, a byte for each colour component and, apart from these, for each alpha.</summary>
/// <param name="Samples">Colours, not multiplied by their alphas.</param>
/// <param name="Alpha">255 is opaque; null where everything is.</param>
internal sealed record SampledPicture(int Width, int Height, int ComponentCount, byte[] Samples, byte[]? Alpha);
