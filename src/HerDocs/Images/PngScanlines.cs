using System.IO.Compression;

namespace HerDocs.Images;

/// <summary>Inflates the rows of a PNG and undoes their filters (PNG §9, §10).</summary>
internal static class PngScanlines
{
    private const byte LastFilterType = 4;

    /// <param name="pass">The grid that the row belongs to.</param>
    /// <param name="y">The row within the grid.</param>
    /// <param name="row">Its samples, packed as they are stored.</param>
    public delegate void Handler(PngPass pass, int y, ReadOnlySpan<byte> row);

    /// <summary>Whether the data is what the header says, no less and no more; null if so, otherwise what is wrong.</summary>
    public static string? Check(PngFile file) => Inflate(file, handler: null);

    public static void Read(PngFile file, Handler handler)
    {
        if (Inflate(file, handler) is { } problem)
            throw new InvalidOperationException($"a PNG was not checked before it was decoded: {problem}");
    }

    private static string? Inflate(PngFile file, Handler? handler)
    {
        using var inflated = new ZLibStream(new MemoryStream(file.ImageData), CompressionMode.Decompress);
        try
        {
            foreach (var pass in PngPass.Of(file.Header))
            {
                if (!ReadPass(inflated, file.Header, pass, handler))
                    return "its image data is damaged or cut off";
            }
            // Only at the end does the stream compare its checksum.
            return inflated.ReadByte() < 0 ? null : "it has more image data than pixels";
        }
        catch (InvalidDataException)
        {
            return "its image data is damaged";
        }
    }

    private static bool ReadPass(ZLibStream inflated, PngHeader header, PngPass pass, Handler? handler)
    {
        // A byte for the filter type comes first.
        var row = new byte[1 + header.RowLength(pass.Width(header))];
        var above = new byte[row.Length];
        for (var y = 0; y < pass.Height(header); y++)
        {
            if (inflated.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length || row[0] > LastFilterType)
                return false;
            if (handler is null)
                continue;
            Unfilter(row[0], row.AsSpan(1), above.AsSpan(1), header.BytesPerPixel);
            handler(pass, y, row.AsSpan(1));
            (row, above) = (above, row);
        }
        return true;
    }

    /// <summary>Before the first pixel of a row everything is 0.</summary>
    private static void Unfilter(int type, Span<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel)
    {
        above = above[..row.Length];
        switch (type)
        {
            case 1:
                for (var i = bytesPerPixel; i < row.Length; i++)
                    row[i] += row[i - bytesPerPixel];
                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                    row[i] += above[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                    row[i] += (byte)(((i < bytesPerPixel ? 0 : row[i - bytesPerPixel]) + above[i]) / 2);
                break;
            case 4:
                for (var i = 0; i < bytesPerPixel && i < row.Length; i++)
                    row[i] += above[i];
                for (var i = bytesPerPixel; i < row.Length; i++)
                    row[i] += (byte)Paeth(row[i - bytesPerPixel], above[i], above[i - bytesPerPixel]);
                break;
        }
    }

    /// <summary>PNG §9.4</summary>
    private static int Paeth(int left, int above, int upperLeft)
    {
        var guess = left + above - upperLeft;
        var toLeft = Math.Abs(guess - left);
        var toAbove = Math.Abs(guess - above);
        var toUpperLeft = Math.Abs(guess - upperLeft);
        if (toLeft <= toAbove && toLeft <= toUpperLeft)
            return left;
        return toAbove <= toUpperLeft ? above : upperLeft;
    }
}
