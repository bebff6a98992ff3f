using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>
/// Reads WebP files (RFC 9649): their first picture, upright and in sRGB. It goes on in a format that every writer can embed, as a JPEG
/// where it was a photograph stored with losses, else as a PNG.
/// </summary>
internal static class WebpReader
{
    private const int MostPixels = 64_000_000;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    public static PictureReading Read(byte[] file)
    {
        if (Canvas(file) is var (width, height) && (long)width * height > MostPixels)
            return PictureProblem.TooLarge(width, height);
        if (PixelCodec.DecodeToSrgb(file, out var orientation) is not { } stored)
            return PictureProblem.Broken("the file is damaged or cut off");
        var picture = SampledPictures.Upright(stored, orientation);
        var isPhotograph = picture.Alpha is null && HasChunk(file, "VP8 "u8);
        return new Picture
        {
            Format = isPhotograph ? PictureFormat.Jpeg : PictureFormat.Png,
            PixelWidth = picture.Width,
            PixelHeight = picture.Height,
            ComponentCount = 3,
            HasAlpha = picture.Alpha is not null,
            Data = isPhotograph ? PixelCodec.EncodeJpeg(picture) : PixelCodec.EncodePng(picture),
        };
    }

    /// <summary>What the header says, before anything is decoded; null where it says nothing (RFC 9649 §2.5 to §2.7).</summary>
    private static (int Width, int Height)? Canvas(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
            return null;
        var kind = file[12..16];
        if (kind.SequenceEqual("VP8X"u8))
            return (1 + UInt24(file[24..]), 1 + UInt24(file[27..]));
        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }
        return (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF);
    }

    private static int UInt24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);

    /// <summary>Chunks follow one another, each filled up to an even length (RFC 9649 §2.3).</summary>
    private static bool HasChunk(ReadOnlySpan<byte> file, ReadOnlySpan<byte> kind)
    {
        for (long at = 12; at + 8 <= file.Length;)
        {
            if (file.Slice((int)at, 4).SequenceEqual(kind))
                return true;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(int)(at + 4)..]);
            at += 8 + length + (length & 1);
        }
        return false;
    }
}
