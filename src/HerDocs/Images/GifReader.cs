using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>
/// Reads GIF files (GIF89a, CompuServe 1990): their first picture, which is what paper can show of a moving one. It goes on as a PNG, as
/// not every writer can embed GIF.
/// </summary>
internal ref struct GifReader
{
    private const int MostPixels = 64_000_000;
    private const byte ExtensionIntroducer = 0x21;
    private const byte GraphicControl = 0xF9;
    private const byte ImageSeparator = 0x2C;
    private const string CutOff = "the file is cut off";

    private readonly ReadOnlySpan<byte> data;
    private byte[] palette = [];
    private int transparent = -1;
    private int at;

    private GifReader(ReadOnlySpan<byte> data) => this.data = data;

    public static bool Recognises(ReadOnlySpan<byte> file) => file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8);

    public static PictureReading Read(ReadOnlySpan<byte> file) => new GifReader(file).Read();

    /// <summary>GIF89a §18: the screen, its colours, and blocks up to the first picture.</summary>
    private PictureReading Read()
    {
        if (data.Length < 13)
            return PictureProblem.Broken(CutOff);
        var width = BinaryPrimitives.ReadUInt16LittleEndian(data[6..]);
        var height = BinaryPrimitives.ReadUInt16LittleEndian(data[8..]);
        at = 13;
        if (!TakeColors(data[10]))
            return PictureProblem.Broken(CutOff);
        while (at < data.Length)
        {
            switch (data[at++])
            {
                case ExtensionIntroducer:
                    TakeExtension();
                    break;
                case ImageSeparator:
                    return ReadPicture(width, height);
                default:
                    return PictureProblem.Broken("it has no picture where one should be");
            }
        }
        return PictureProblem.Broken("it has no picture");
    }

    /// <summary>§19, §21: a flag says whether a table follows, and of what size.</summary>
    private bool TakeColors(byte flags)
    {
        if ((flags & 0x80) == 0)
            return true;
        var length = 3 << ((flags & 7) + 1);
        if (at + length > data.Length)
            return false;
        palette = data.Slice(at, length).ToArray();
        at += length;
        return true;
    }

    /// <summary>§23: a graphic control says which colour is none.</summary>
    private void TakeExtension()
    {
        if (at + 6 < data.Length && data[at] == GraphicControl && data[at + 1] == 4 && (data[at + 2] & 1) != 0)
            transparent = data[at + 5];
        at++;
        SkipBlocks();
    }

    private void SkipBlocks()
    {
        while (at < data.Length && data[at] != 0)
            at += data[at] + 1;
        at++;
    }

    /// <summary>§20: the picture's place on the screen, colours of its own, then its pixels.</summary>
    private PictureReading ReadPicture(int screenWidth, int screenHeight)
    {
        if (at + 10 > data.Length)
            return PictureProblem.Broken(CutOff);
        var left = BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
        var top = BinaryPrimitives.ReadUInt16LittleEndian(data[(at + 2)..]);
        var width = BinaryPrimitives.ReadUInt16LittleEndian(data[(at + 4)..]);
        var height = BinaryPrimitives.ReadUInt16LittleEndian(data[(at + 6)..]);
        var flags = data[at + 8];
        at += 9;
        if (width == 0 || height == 0)
            return PictureProblem.Broken("its picture has no size");
        if ((long)width * height > MostPixels || (long)screenWidth * screenHeight > MostPixels)
            return PictureProblem.TooLarge(Math.Max(width, screenWidth), Math.Max(height, screenHeight));
        if (!TakeColors(flags) || at >= data.Length)
            return PictureProblem.Broken(CutOff);
        if (palette.Length == 0)
            return PictureProblem.Broken("it has no colours");
        var smallest = data[at++];
        var indices = GifDecoder.Decode(Joined(), smallest, width * height);
        if (indices is null)
            return PictureProblem.Broken("its image data is damaged or cut off");
        if ((flags & 0x40) != 0)
            indices = Deinterlaced(indices, width, height);
        if (indices.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)((palette.Length / 3) - 1)))
            return PictureProblem.Broken("it uses colours that it does not have");
        var isWhole = left == 0 && top == 0 && width == screenWidth && height == screenHeight;
        var fits = left + width <= screenWidth && top + height <= screenHeight;
        if (!isWhole && fits && Ground() is { } ground)
            (indices, width, height) = (OnScreen(indices, left, top, width, height, screenWidth, screenHeight, ground), (ushort)screenWidth, (ushort)screenHeight);
        return PngReader.Read(PngWriter.Indexed(width, height, palette, Alphas(), indices));
    }

    /// <summary>The data of the sub-blocks together (§15).</summary>
    private byte[] Joined()
    {
        var joined = new MemoryStream();
        while (at < data.Length && data[at] != 0)
        {
            var length = Math.Min(data[at], data.Length - at - 1);
            joined.Write(data.Slice(at + 1, length));
            at += length + 1;
        }
        return joined.ToArray();
    }

    /// <summary>What shows beside a picture smaller than its screen: nothing. Null where all 256 colours are taken.</summary>
    private byte? Ground()
    {
        if (transparent >= 0)
            return (byte)transparent;
        if (palette.Length == 256 * 3)
            return null;
        transparent = palette.Length / 3;
        palette = [.. palette, 0, 0, 0];
        return (byte)transparent;
    }

    private readonly byte[] Alphas()
    {
        if (transparent < 0 || transparent >= palette.Length / 3)
            return [];
        var alphas = new byte[transparent + 1];
        alphas.AsSpan(0, transparent).Fill(byte.MaxValue);
        return alphas;
    }

    private static byte[] OnScreen(byte[] indices, int left, int top, int width, int height, int screenWidth, int screenHeight, byte ground)
    {
        var screen = new byte[screenWidth * screenHeight];
        screen.AsSpan().Fill(ground);
        for (var y = 0; y < height; y++)
            indices.AsSpan(y * width, width).CopyTo(screen.AsSpan(((top + y) * screenWidth) + left));
        return screen;
    }

    /// <summary>Appendix E: every eighth row, then those between, in four passes.</summary>
    private static byte[] Deinterlaced(byte[] indices, int width, int height)
    {
        var rows = new byte[indices.Length];
        var source = 0;
        foreach (var (start, step) in (ReadOnlySpan<(int, int)>)[(0, 8), (4, 8), (2, 4), (1, 2)])
        {
            for (var y = start; y < height; y += step, source += width)
                indices.AsSpan(source, width).CopyTo(rows.AsSpan(y * width));
        }
        return rows;
    }
}
