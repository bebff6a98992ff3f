using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using HerDocs.Images;

namespace HerDocs.Tests.Profiles;

/// <summary>The smallest files that are, or are not quite, pictures.</summary>
internal static class TestPictures
{
    public static byte[] Named(string kind) => kind switch
    {
        "png" => Png(400, 600),
        "png without width" => Png(0, 600),
        "png without end" => Png(400, 600)[..^12],
        "png cut in the data" => Png(400, 600)[..^14],
        "png without data" => [.. Png(400, 600)[..33], .. Chunk("IEND", [])],
        "png without header" => [.. Png(400, 600)[..8], .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])],
        "jpeg" => Jpeg(400, 600),
        "jpeg without height" => Jpeg(400, 0),
        "jpeg without end" => Jpeg(400, 600)[..^2],
        "jpeg without frame" => [0xFF, 0xD8, .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 3, 0xFF, 0xD9],
        "jpeg cut in the header" => Jpeg(400, 600)[..12],
        "jpeg with bytes behind its end" => [.. Jpeg(400, 600), 0, 0, 0],
        "gif" => Encoding.ASCII.GetBytes("GIF89a…"),
        "webp" => Encoding.ASCII.GetBytes("RIFF....WEBPVP8 "),
        "heic" => [0, 0, 0, 24, .. Encoding.ASCII.GetBytes("ftypheic")],
        "tiff" => [(byte)'I', (byte)'I', 0x2A, 0, 8, 0, 0, 0],
        "bmp" => Encoding.ASCII.GetBytes("BM......"),
        "pdf" => Encoding.ASCII.GetBytes("%PDF-1.7"),
        "svg" => Encoding.ASCII.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
        "words" => Encoding.ASCII.GetBytes("just some words"),
        "empty" => [],
        _ => throw new ArgumentException($"no picture is called '{kind}'", nameof(kind)),
    };

    private static byte[] Png(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        var rows = new MemoryStream();
        using (var deflate = new ZLibStream(rows, CompressionLevel.Optimal))
            deflate.Write(new byte[height * (width + 1)]);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", rows.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        var checksum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Crc32.Of(content));
        return [.. length, .. content, .. checksum];
    }

    private static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, Encoding.ASCII.GetBytes("JFIF\0......")),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        1, 2, 3, 0xFF, 0xD9,
    ];

    private static byte[] Segment(byte marker, byte[] data) =>
        [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];
}
