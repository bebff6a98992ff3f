namespace HerDocs.Images;

/// <summary>Decodes the pixels of GIF files: LZW with codes that grow (GIF89a appendix F).</summary>
internal static class GifDecoder
{
    private const int MostCodes = 4096;

    /// <param name="data">The sub-blocks joined.</param>
    /// <param name="smallest">The bits of a pixel, one less than those of the first codes.</param>
    /// <param name="count">The pixels wanted.</param>
    /// <returns>Null where the data is damaged or ends too early.</returns>
    public static byte[]? Decode(ReadOnlySpan<byte> data, int smallest, int count)
    {
        if (smallest is < 2 or > 8)
            return null;
        var clear = 1 << smallest;
        var pixels = new byte[count];
        // Each code is a code before it and one more pixel.
        var prefixes = new short[MostCodes];
        var last = new byte[MostCodes];
        var lengths = new int[MostCodes];
        for (var i = 0; i < clear; i++)
            (last[i], lengths[i]) = ((byte)i, 1);
        int next = clear + 2, size = smallest + 1, previous = -1, bits = 0, bitCount = 0, done = 0;
        foreach (var value in data)
        {
            bits |= value << bitCount;
            bitCount += 8;
            while (bitCount >= size)
            {
                var code = bits & ((1 << size) - 1);
                bits >>= size;
                bitCount -= size;
                if (code == clear)
                {
                    (next, size, previous) = (clear + 2, smallest + 1, -1);
                    continue;
                }
                if (code == clear + 1)
                    return done == count ? pixels : null;
                if (code > next || (code == next && previous < 0) || (previous < 0 && code >= clear))
                    return null;
                if (previous >= 0 && next < MostCodes)
                {
                    // A code not known yet is the one before it with its own first pixel again.
                    prefixes[next] = (short)previous;
                    lengths[next] = lengths[previous] + 1;
                    last[next] = First(code == next ? previous : code, prefixes, last, clear);
                    next++;
                    if (next == 1 << size && size < 12)
                        size++;
                }
                else if (code >= next)
                {
                    return null;
                }
                done = Put(code, pixels, done, prefixes, last, lengths);
                if (done == count)
                    return pixels;
                previous = code;
            }
        }
        return null;
    }

    private static byte First(int code, short[] prefixes, byte[] last, int clear)
    {
        while (code >= clear)
            code = prefixes[code];
        return last[code];
    }

    /// <summary>Writes the pixels of a code, from the last to the first; those beyond the picture are dropped.</summary>
    private static int Put(int code, byte[] pixels, int done, short[] prefixes, byte[] last, int[] lengths)
    {
        var end = done + lengths[code];
        for (var place = end - 1; place >= done; place--, code = prefixes[code])
        {
            if (place < pixels.Length)
                pixels[place] = last[code];
        }
        return Math.Min(end, pixels.Length);
    }
}
