namespace HerDocs.Images;

/// <summary>A picture that has been read and found whole: what it is, and its bytes to embed.</summary>
public sealed record Picture
{
    public required PictureFormat Format { get; init; }

    /// <summary>Pixels in a stored row; see <see cref="Orientation"/>.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>Stored rows; see <see cref="Orientation"/>.</summary>
    public required int PixelHeight { get; init; }

    /// <summary>1 is gray, 3 RGB and 4 CMYK; alpha is not counted, and the indices of a palette count as its colours.</summary>
    public required int ComponentCount { get; init; }

    public bool HasAlpha { get; init; }

    public PictureOrientation Orientation { get; init; } = PictureOrientation.Upright;

    /// <summary>Null where the file does not say it.</summary>
    public PictureDensity? Density { get; init; }

    /// <summary>An ICC profile for the picture's components; without one they are sRGB or its grays.</summary>
    public byte[]? ColorProfile { get; init; }

    /// <summary>Whether 0 is full ink: so in CMYK files that Adobe's programs or their like have written.</summary>
    public bool HasInvertedInks { get; init; }

    /// <summary>Whether the components of a JPEG are RGB and not YCbCr as usual, though nothing but their names says so.</summary>
    public bool IsUntransformedRgb { get; init; }

    /// <summary>The file, up to where its picture ends.</summary>
    public required byte[] Data { get; init; }

    /// <summary>Pixels from left to right as the picture is to be seen.</summary>
    public int UprightWidth => IsTurned ? PixelHeight : PixelWidth;

    /// <summary>Pixels from top to bottom as the picture is to be seen.</summary>
    public int UprightHeight => IsTurned ? PixelWidth : PixelHeight;

    private bool IsTurned => Orientation >= PictureOrientation.Transposed;
}
