namespace HerDocs.Pdf.Syntax;

/// <summary>
/// The predictors of PNG (ISO 32000-2 §7.4.4.4; PNG §9): each row is written as its difference from a guess, which deflates better.
/// </summary>
internal static class PngPredictor
{
    /// <summary>The value of the entry Predictor: each row says which predictor it uses.</summary>
    public const int Any = 15;

    private const byte None = 0;
    private const byte Sub = 1;
    private const byte Up = 2;
    private const byte Average = 3;
    private const byte Last = 4;

    /// <summary>Every row as its difference from the row above, which suits tables.</summary>
    public static byte[] EncodeUp(ReadOnlySpan<byte> rows, int rowLength)
    {
        var encoded = new byte[rows.Length + (rows.Length / rowLength)];
        ReadOnlySpan<byte> above = new byte[rowLength];
        for (int from = 0, to = 0; from < rows.Length; from += rowLength, to += rowLength + 1)
        {
            var row = rows.Slice(from, rowLength);
            Filter(Up, row, above, 1, encoded.AsSpan(to, rowLength + 1));
            above = row;
        }
        return encoded;
    }

    /// <summary>Every row by the predictor that leaves the smallest differences, the rule of thumb of PNG §12.8.</summary>
    public static byte[] EncodeBest(ReadOnlySpan<byte> rows, int rowLength, int bytesPerPixel)
    {
        var encoded = new byte[rows.Length + (rows.Length / rowLength)];
        var candidate = new byte[rowLength + 1];
        ReadOnlySpan<byte> above = new byte[rowLength];
        for (int from = 0, to = 0; from < rows.Length; from += rowLength, to += rowLength + 1)
        {
            var row = rows.Slice(from, rowLength);
            var best = long.MaxValue;
            for (byte type = 0; type <= Last; type++)
            {
                Filter(type, row, above, bytesPerPixel, candidate);
                var size = SumOfDifferences(candidate.AsSpan(1), best);
                if (size >= best)
                    continue;
                best = size;
                candidate.CopyTo(encoded, to);
            }
            above = row;
        }
        return encoded;
    }

    /// <summary>PNG §9.2. Before the first pixel of a row everything is 0.</summary>
    private static void Filter(byte type, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel, Span<byte> result)
    {
        result[0] = type;
        result = result.Slice(1, row.Length);
        above = above[..row.Length];
        switch (type)
        {
            case None:
                row.CopyTo(result);
                break;
            case Sub:
                row[..bytesPerPixel].CopyTo(result);
                for (var i = bytesPerPixel; i < row.Length; i++)
                    result[i] = (byte)(row[i] - row[i - bytesPerPixel]);
                break;
            case Up:
                for (var i = 0; i < row.Length; i++)
                    result[i] = (byte)(row[i] - above[i]);
                break;
            case Average:
                for (var i = 0; i < row.Length; i++)
                    result[i] = (byte)(row[i] - (((i < bytesPerPixel ? 0 : row[i - bytesPerPixel]) + above[i]) / 2));
                break;
            default:
                for (var i = 0; i < bytesPerPixel; i++)
                    result[i] = (byte)(row[i] - above[i]);
                for (var i = bytesPerPixel; i < row.Length; i++)
                    result[i] = (byte)(row[i] - Paeth(row[i - bytesPerPixel], above[i], above[i - bytesPerPixel]));
                break;
        }
    }

    /// <summary>PNG §9.4: whichever neighbour is nearest to left + above - upper left.</summary>
    public static int Paeth(int left, int above, int upperLeft)
    {
        var toLeft = Math.Abs(above - upperLeft);
        var toAbove = Math.Abs(left - upperLeft);
        var toUpperLeft = Math.Abs(left + above - (2 * upperLeft));
        if (toLeft <= toAbove && toLeft <= toUpperLeft)
            return left;
        return toAbove <= toUpperLeft ? above : upperLeft;
    }

    /// <summary>Differences taken as signed bytes; stops early once the sum is no better than the best so far.</summary>
    private static long SumOfDifferences(ReadOnlySpan<byte> differences, long best)
    {
        long sum = 0;
        for (var i = 0; i < differences.Length && sum < best; i++)
            sum += Math.Abs((int)(sbyte)differences[i]);
        return sum;
    }
}
