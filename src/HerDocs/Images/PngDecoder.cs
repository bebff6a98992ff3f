namespace HerDocs.Images;

/// <summary>Gives the samples of a PNG that was read without a problem.</summary>
internal static class PngDecoder
{
    /// <summary>The samples as they are stored; null where they are interlaced or some are transparent, which must be decoded.</summary>
    public static PngCompressed? Compressed(Picture png)
    {
        var file = Parse(png);
        var header = file.Header;
        return header.IsInterlaced || png.HasAlpha
            ? null
            : new PngCompressed(header.Width, header.Height, header.ComponentCount, header.BitDepth, file.ImageData, IndexedColors(file));
    }

    /// <summary>The samples decoded, of 8 bits each whatever they were.</summary>
    public static SampledPicture Decode(Picture png)
    {
        var file = Parse(png);
        var header = file.Header;
        var pixels = new PngPixels(file);
        PngScanlines.Read(file, pixels.Take);
        return new SampledPicture(header.Width, header.Height, header.ComponentCount, pixels.Samples, pixels.Alpha);
    }

    private static byte[]? IndexedColors(PngFile file) => file.Header.ColorType == PngColorType.Indexed ? file.Palette : null;

    private static PngFile Parse(Picture png) =>
        PngFile.Parse(png.Data, out var problem)
        ?? throw new InvalidOperationException($"a PNG was not checked before it was decoded: {problem}");
}
