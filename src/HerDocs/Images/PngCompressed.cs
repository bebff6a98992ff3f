namespace HerDocs.Images;

/// <summary>The samples of a PNG as they are stored, filtered and deflated, which PDF undoes by itself.</summary>
/// <param name="Palette">Three bytes a colour, where the samples are indices.</param>
internal sealed record PngCompressed(int Width, int Height, int ComponentCount, int BitDepth, byte[] Data, byte[]? Palette);
