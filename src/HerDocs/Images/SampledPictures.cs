namespace HerDocs.Images;

/// <summary>Turns pictures whose pixels are not stored upright.</summary>
internal static class SampledPictures
{
    /// <summary>Cyan, magenta, yellow and black.</summary>
    private const int Inks = 4;

    /// <summary>The file of a picture for programs that turn none and know no inks, such as Word.</summary>
    public static byte[] PlainFile(Picture picture)
    {
        if (picture is { Orientation: PictureOrientation.Upright, ComponentCount: < Inks } || PixelCodec.DecodeToSrgb(picture.Data, out var orientation) is not { } pixels)
            return picture.Data;
        var upright = Upright(pixels, orientation);
        return picture.Format == PictureFormat.Jpeg ? PixelCodec.EncodeJpeg(upright) : PixelCodec.EncodePng(upright);
    }

    /// <summary>The same picture with its pixels in the order in which they are to be seen (Exif 2.32 §4.6.4).</summary>
    public static SampledPicture Upright(SampledPicture picture, PictureOrientation orientation)
    {
        if (orientation == PictureOrientation.Upright)
            return picture;
        var (width, height) = orientation >= PictureOrientation.Transposed ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        var count = picture.ComponentCount;
        var samples = new byte[picture.Samples.Length];
        var alpha = picture.Alpha is null ? null : new byte[picture.Alpha.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (column, row) = Stored(x, y, picture, orientation);
                var (from, to) = ((row * picture.Width) + column, (y * width) + x);
                picture.Samples.AsSpan(from * count, count).CopyTo(samples.AsSpan(to * count));
                alpha?[to] = picture.Alpha![from];
            }
        }
        return new SampledPicture(width, height, count, samples, alpha);
    }

    /// <summary>Where the pixel is stored that is to be seen at a place.</summary>
    private static (int Column, int Row) Stored(int x, int y, SampledPicture picture, PictureOrientation orientation)
    {
        var (right, bottom) = (picture.Width - 1, picture.Height - 1);
        return orientation switch
        {
            PictureOrientation.Mirrored => (right - x, y),
            PictureOrientation.HalfTurn => (right - x, bottom - y),
            PictureOrientation.MirroredHalfTurn => (x, bottom - y),
            PictureOrientation.Transposed => (y, x),
            PictureOrientation.QuarterTurn => (y, bottom - x),
            PictureOrientation.Transverse => (right - y, bottom - x),
            PictureOrientation.ThreeQuarterTurn => (right - y, x),
            _ => (x, y),
        };
    }
}
