using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using HerDocs.Images;

namespace HerDocs.Tests.Images;

/// <summary>Writes PNG files of every kind, from samples as they are stored.</summary>
internal sealed class TestPng
{
    private readonly List<(string Type, byte[] Data)> beforeData = [];

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha.</summary>
    public required int ColorType { get; init; }

    public required int Depth { get; init; }

    public bool IsInterlaced { get; init; }

    /// <summary>By row; the last one goes on.</summary>
    public int[] Filters { get; init; } = [0];

    public required int[] Samples { get; init; }

    private int SampleCount => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    private int BytesPerPixel => Math.Max(1, SampleCount * Depth / 8);

    /// <summary>What the header says, if it is not true.</summary>
    public (int Width, int Height)? Claim { get; init; }

    public void AddChunk(string type, byte[] data) => beforeData.Add((type, data));

    public byte[] Write()
    {
        var file = new List<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var (width, height) = Claim ?? (Width, Height);
        byte[] header = [.. BigEndian(width), .. BigEndian(height), (byte)Depth, (byte)ColorType, 0, 0, (byte)(IsInterlaced ? 1 : 0)];
        Append(file, "IHDR", header);
        foreach (var (type, data) in beforeData)
            Append(file, type, data);
        var deflated = Deflate(Rows());
        // In two chunks, as large files come.
        Append(file, "IDAT", deflated[..(deflated.Length / 2)]);
        Append(file, "IDAT", deflated[(deflated.Length / 2)..]);
        Append(file, "IEND", []);
        return [.. file];
    }

    public static byte[] Deflate(byte[] data)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal))
            zlib.Write(data);
        return stream.ToArray();
    }

    private byte[] Rows()
    {
        int[][] passes = IsInterlaced
            ? [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]]
            : [[0, 0, 1, 1]];
        var rows = new List<byte>();
        foreach (var pass in passes)
        {
            byte[]? above = null;
            for (var y = pass[1]; y < Height && pass[0] < Width; y += pass[3])
            {
                var row = Row(y, pass[0], pass[2]);
                var filter = Filters[Math.Min(y, Filters.Length - 1)];
                rows.Add((byte)filter);
                rows.AddRange(Filter(filter, row, above ?? new byte[row.Length]));
                above = row;
            }
        }
        return [.. rows];
    }

    private byte[] Row(int y, int startX, int stepX)
    {
        var bits = new StringBuilder();
        for (var x = startX; x < Width; x += stepX)
        {
            for (var i = 0; i < SampleCount; i++)
                bits.Append(Convert.ToString(Samples[(((y * Width) + x) * SampleCount) + i], 2).PadLeft(Depth, '0'));
        }
        while (bits.Length % 8 != 0)
            bits.Append('1');
        return [.. bits.ToString().Chunk(8).Select(octet => Convert.ToByte(new string(octet), 2))];
    }

    private byte[] Filter(int type, byte[] row, byte[] above)
    {
        var filtered = new byte[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < BytesPerPixel ? 0 : row[i - BytesPerPixel], upperLeft = i < BytesPerPixel ? 0 : above[i - BytesPerPixel];
            int[] neighbours = [left, above[i], upperLeft];
            var guess = type switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => neighbours.MinBy(neighbour => Math.Abs(left + above[i] - upperLeft - neighbour)),
                _ => 0,
            };
            filtered[i] = (byte)(row[i] - guess);
        }
        return filtered;
    }

    private static void Append(List<byte> file, string type, byte[] data)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.AddRange([.. BigEndian(data.Length), .. content, .. BigEndian((int)Crc32.Of(content))]);
    }

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
