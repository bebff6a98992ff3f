using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>Collects the pixels of a PNG from its rows, of whatever depth, colour type and pass.</summary>
internal sealed class PngPixels
{
    private readonly PngHeader header;
    private readonly byte[] palette;
    private readonly byte[] paletteAlpha;
    private readonly int[]? transparentColor;
    private readonly byte[]? alpha;

    /// <summary>The stored samples of one pixel.</summary>
    private readonly int[] pixel;

    private bool isTransparent;

    public PngPixels(PngFile file)
    {
        header = file.Header;
        pixel = new int[header.SampleCount];
        palette = file.Palette ?? [];
        paletteAlpha = header.ColorType == PngColorType.Indexed ? file.Transparency ?? [] : [];
        transparentColor = header.ColorType == PngColorType.Indexed ? null : TransparentColor(file.Transparency);
        Samples = new byte[header.Width * header.Height * header.ComponentCount];
        alpha = header.HasAlphaSamples || file.Transparency is not null ? new byte[header.Width * header.Height] : null;
    }

    public byte[] Samples { get; }

    /// <summary>Null where every pixel is opaque after all.</summary>
    public byte[]? Alpha => isTransparent ? alpha : null;

    public void Take(PngPass pass, int y, ReadOnlySpan<byte> row)
    {
        var width = pass.Width(header);
        var place = ((pass.StartY + (y * pass.StepY)) * header.Width) + pass.StartX;
        for (var x = 0; x < width; x++, place += pass.StepX)
        {
            for (var i = 0; i < pixel.Length; i++)
                pixel[i] = Sample(row, (x * pixel.Length) + i);
            PutColor(place);
            if (alpha is not null)
                PutAlpha(place, PixelAlpha());
        }
    }

    private void PutColor(int place)
    {
        if (header.ColorType == PngColorType.Indexed)
        {
            var entry = Math.Min(pixel[0], (palette.Length / 3) - 1);
            palette.AsSpan(entry * 3, 3).CopyTo(Samples.AsSpan(place * 3));
            return;
        }
        for (var i = 0; i < header.ComponentCount; i++)
            Samples[(place * header.ComponentCount) + i] = ToByte(pixel[i]);
    }

    private byte PixelAlpha()
    {
        if (header.HasAlphaSamples)
            return ToByte(pixel[^1]);
        if (transparentColor is not null)
            return pixel.AsSpan().SequenceEqual(transparentColor) ? byte.MinValue : byte.MaxValue;
        return pixel[0] < paletteAlpha.Length ? paletteAlpha[pixel[0]] : byte.MaxValue;
    }

    private void PutAlpha(int place, byte value)
    {
        alpha![place] = value;
        isTransparent |= value < byte.MaxValue;
    }

    /// <summary>PNG §7.2: the leftmost pixel is in the high bits of a byte.</summary>
    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (header.BitDepth == 8)
            return row[index];
        if (header.BitDepth == 16)
            return BinaryPrimitives.ReadUInt16BigEndian(row[(index * 2)..]);
        var bit = index * header.BitDepth;
        return (row[bit / 8] >> (8 - header.BitDepth - (bit % 8))) & ((1 << header.BitDepth) - 1);
    }

    private byte ToByte(int sample) => header.BitDepth switch
    {
        8 => (byte)sample,
        16 => (byte)((sample + 128) / 257),
        var depth => (byte)(sample * 255 / ((1 << depth) - 1)),
    };

    /// <summary>PNG §11.3.2.1: two bytes a sample, whatever the depth.</summary>
    private static int[]? TransparentColor(byte[]? transparency)
    {
        if (transparency is null)
            return null;
        var color = new int[transparency.Length / 2];
        for (var i = 0; i < color.Length; i++)
            color[i] = BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(i * 2));
        return color;
    }
}
