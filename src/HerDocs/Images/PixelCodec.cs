using System.Runtime.InteropServices;
using SkiaSharp;

namespace HerDocs.Images;

/// <summary>Takes apart pictures that a decoder of our own does not pay for, and puts pixels into files.</summary>
internal static class PixelCodec
{
    /// <summary>High enough that nobody sees it in print.</summary>
    private const int JpegQuality = 92;

    /// <summary>The first picture of a file, in sRGB; null where it is damaged.</summary>
    /// <param name="orientation">How its pixels are to be turned.</param>
    public static SampledPicture? DecodeToSrgb(byte[] file, out PictureOrientation orientation)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        orientation = codec is null ? PictureOrientation.Upright : (PictureOrientation)(int)codec.EncodedOrigin;
        if (codec is null)
            return null;
        using var srgb = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, srgb);
        return Decode(codec, info) is { } pixels ? Apart(pixels, info.Width, info.Height, hasAlpha: codec.Info.AlphaType != SKAlphaType.Opaque) : null;
    }

    /// <summary>The samples of a JPEG file of one or three components as its profile means them; null where they cannot be had.</summary>
    public static SampledPicture? DecodeJpeg(Picture picture)
    {
        using var data = SKData.CreateCopy(picture.Data);
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return null;
        var type = picture.ComponentCount == 1 ? SKColorType.Gray8 : SKColorType.Rgba8888;
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, type, SKAlphaType.Opaque);
        if (Decode(codec, info) is not { } pixels)
            return null;
        return picture.ComponentCount == 1
            ? new SampledPicture(info.Width, info.Height, 1, pixels, null)
            : Apart(pixels, info.Width, info.Height, hasAlpha: false);
    }

    /// <summary>Without any alpha and without a profile.</summary>
    public static byte[] EncodeJpeg(SampledPicture picture) => Encode(
        picture, pixels => pixels.Encode(new SKJpegEncoderOptions(JpegQuality, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore)));

    public static byte[] EncodePng(SampledPicture picture) =>
        Encode(picture, pixels => pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, zLibLevel: 6)));

    /// <summary>A file that ends too early is damaged, though much of it can be shown.</summary>
    private static byte[]? Decode(SKCodec codec, SKImageInfo info)
    {
        var pixels = new byte[info.BytesSize];
        var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            return codec.GetPixels(info, pinned.AddrOfPinnedObject()) == SKCodecResult.Success ? pixels : null;
        }
        finally
        {
            pinned.Free();
        }
    }

    private static byte[] Encode(SampledPicture picture, Func<SKPixmap, SKData?> encode)
    {
        var isGray = picture is { ComponentCount: 1, Alpha: null };
        var pixels = isGray ? picture.Samples : Together(picture);
        var alpha = picture.Alpha is null ? SKAlphaType.Opaque : SKAlphaType.Unpremul;
        var info = new SKImageInfo(picture.Width, picture.Height, isGray ? SKColorType.Gray8 : SKColorType.Rgba8888, alpha);
        var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            using var map = new SKPixmap(info, pinned.AddrOfPinnedObject());
            using var file = encode(map) ?? throw new InvalidOperationException($"{picture.Width} × {picture.Height} pixels could not be encoded");
            return file.ToArray();
        }
        finally
        {
            pinned.Free();
        }
    }

    private static SampledPicture Apart(byte[] pixels, int width, int height, bool hasAlpha)
    {
        var samples = new byte[width * height * 3];
        var alpha = hasAlpha ? new byte[width * height] : null;
        for (var i = 0; i < width * height; i++)
        {
            pixels.AsSpan(i * 4, 3).CopyTo(samples.AsSpan(i * 3));
            alpha?[i] = pixels[(i * 4) + 3];
        }
        return new SampledPicture(width, height, 3, samples, alpha is null || Array.TrueForAll(alpha, value => value == 255) ? null : alpha);
    }

    private static byte[] Together(SampledPicture picture)
    {
        var pixels = new byte[picture.Width * picture.Height * 4];
        for (var i = 0; i < picture.Width * picture.Height; i++)
        {
            for (var c = 0; c < 3; c++)
                pixels[(i * 4) + c] = picture.Samples[picture.ComponentCount == 1 ? i : (i * 3) + c];
            pixels[(i * 4) + 3] = picture.Alpha?[i] ?? 255;
        }
        return pixels;
    }
}
