namespace HerDocs.Pdf.Reading.Filters;

/// <summary>ISO 32000-2 §7.4.5: up to 127, that many bytes and one more follow; from 129, one byte comes 257 less that often.</summary>
internal static class RunLengthDecoder
{
    private const int End = 128;

    public static byte[] Decode(ReadOnlySpan<byte> data)
    {
        var decoded = new DecodedBytes(data.Length * 2L);
        for (var i = 0; i < data.Length && data[i] != End;)
        {
            var length = data[i++];
            if (length < End)
            {
                var count = Math.Min(length + 1, data.Length - i);
                decoded.Add(data.Slice(i, count));
                i += count;
            }
            else if (i < data.Length)
            {
                for (var left = 257 - length; left > 0; left--)
                    decoded.Add(data[i]);
                i++;
            }
        }
        return decoded.ToArray();
    }
}
