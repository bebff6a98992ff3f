using System.Buffers.Binary;
using System.IO.Compression;

namespace HerDocs.Images;

/// <summary>Writes PNG files (PNG 3rd edition) of pictures that came in a format that not every writer can embed.</summary>
internal static class PngWriter
{
    /// <param name="palette">Three bytes a colour.</param>
    /// <param name="alphas">One for each colour, beginning with the first; those left out are opaque.</param>
    /// <param name="indices">One for each pixel, rows from the top.</param>
    public static byte[] Indexed(int width, int height, byte[] palette, byte[] alphas, byte[] indices)
    {
        var file = new MemoryStream();
        file.Write(PngFile.Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = (byte)PngColorType.Indexed;
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, palette);
        if (alphas.Length > 0)
            WriteChunk(file, "tRNS"u8, alphas);
        WriteChunk(file, "IDAT"u8, Deflate(width, height, indices));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>PNG §12.7: samples that are indices are compressed best without a filter.</summary>
    private static byte[] Deflate(int width, int height, byte[] indices)
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            for (var y = 0; y < height; y++)
            {
                deflate.WriteByte(0);
                deflate.Write(indices, y * width, width);
            }
        }
        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] checkedPart = [.. type, .. data];
        file.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(checkedPart));
        file.Write(number);
    }
}
