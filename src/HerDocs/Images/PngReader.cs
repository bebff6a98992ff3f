using System.IO.Compression;

namespace HerDocs.Images;

/// <summary>Reads PNG files (ISO/IEC 15948, third edition of W3C's PNG).</summary>
internal static class PngReader
{
    /// <summary>More pixels than this would take more memory to decode than a document is worth.</summary>
    private const long MostPixels = 64_000_000;

    /// <summary>A single row must fit in memory too.</summary>
    private const int LongestSide = 65_535;

    /// <summary>Profiles of presses are up to some megabytes long.</summary>
    private const int LongestProfile = 8_000_000;

    public static PictureReading Read(byte[] data)
    {
        if (PngFile.Parse(data, out var problem) is not { } file)
            return PictureProblem.Broken(problem!);
        var header = file.Header;
        if ((long)header.Width * header.Height > MostPixels || Math.Max(header.Width, header.Height) > LongestSide)
            return PictureProblem.TooLarge(header.Width, header.Height);
        if (PngScanlines.Check(file) is { } damage)
            return PictureProblem.Broken(damage);
        return new Picture
        {
            Format = PictureFormat.Png,
            PixelWidth = header.Width,
            PixelHeight = header.Height,
            ComponentCount = header.ComponentCount,
            HasAlpha = header.HasAlphaSamples || file.Transparency is not null,
            Density = file.Density ?? file.Exif.Density,
            Orientation = file.Exif.Orientation,
            ColorProfile = Images.ColorProfile.Usable(Inflate(file.ColorProfile.Span), header.ComponentCount),
            Data = file.Length == data.Length ? data : data[..file.Length],
        };
    }

    /// <summary>PNG §11.3.3.3: a name that ends with 0, the method 0, deflated data. A broken profile is none.</summary>
    private static byte[]? Inflate(ReadOnlySpan<byte> chunk)
    {
        var nameEnd = chunk.IndexOf((byte)0);
        if (nameEnd < 0 || nameEnd + 2 > chunk.Length)
            return null;
        using var inflated = new ZLibStream(new MemoryStream(chunk[(nameEnd + 2)..].ToArray()), CompressionMode.Decompress);
        try
        {
            var profile = new MemoryStream();
            var buffer = new byte[4096];
            for (int count; (count = inflated.Read(buffer)) > 0 && profile.Length <= LongestProfile;)
                profile.Write(buffer, 0, count);
            return profile.Length <= LongestProfile ? profile.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
