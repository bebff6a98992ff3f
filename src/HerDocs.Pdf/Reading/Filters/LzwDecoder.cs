namespace HerDocs.Pdf.Reading.Filters;

/// <summary>ISO 32000-2 §7.4.4.2: codes of 9 to 12 bits, for bytes and for what was seen before.</summary>
internal static class LzwDecoder
{
    private const int Clear = 256;
    private const int End = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;

    /// <param name="data">The codes, the highest bit first.</param>
    /// <param name="isEarly">Whether codes grow by a bit one code before they must.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, bool isEarly)
    {
        var decoded = new DecodedBytes(data.Length * 3L);
        // Where in the result each code of the table stands, and how many bytes it is.
        var starts = new int[TableSize];
        var lengths = new int[TableSize];
        var (next, width, previous) = (FirstFree, 9, -1);
        var (bits, available, position) = (0, 0, 0);
        while (true)
        {
            for (; available < width && position < data.Length; available += 8)
                bits = (bits << 8) | data[position++];
            if (available < width)
                return decoded.ToArray();
            available -= width;
            var code = (bits >> available) & ((1 << width) - 1);
            if (code == End)
                return decoded.ToArray();
            if (code == Clear)
            {
                (next, width, previous) = (FirstFree, 9, -1);
                continue;
            }
            var start = decoded.Length;
            if (code < Clear)
                decoded.Add((byte)code);
            else if (code < next)
                decoded.Repeat(starts[code], lengths[code]);
            else if (code != next || previous < 0 || next == TableSize)
                return decoded.ToArray();
            else
            {
                // The code is about to be made: the previous text and its own first byte.
                decoded.Repeat(previous, start - previous);
                decoded.Repeat(start, 1);
            }
            if (previous >= 0 && next < TableSize)
            {
                // The previous text stands just before this one, so the two make a text without a gap.
                (starts[next], lengths[next]) = (previous, start - previous + 1);
                next++;
            }
            previous = start;
            var full = next + (isEarly ? 1 : 0);
            width = full >= 2048 ? 12 : full >= 1024 ? 11 : full >= 512 ? 10 : 9;
        }
    }
}
