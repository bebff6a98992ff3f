namespace HerDocs.Pdf.Reading.Filters;

/// <summary>The filters that write bytes as printable characters (ISO 32000-2 §7.4.2, §7.4.3).</summary>
internal static class AsciiDecoder
{
    public static byte[] Hexadecimal(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)'>');
        return Lexer.Hexadecimal(end < 0 ? data : data[..end]);
    }

    /// <summary>Five digits to the base 85 for four bytes, z for four zeros; fewer at the end.</summary>
    public static byte[] Base85(ReadOnlySpan<byte> data)
    {
        var decoded = new DecodedBytes(data.Length);
        Span<byte> group = stackalloc byte[4];
        var (value, count) = (0u, 0);
        foreach (var digit in data)
        {
            if (digit == (byte)'~')
                break;
            if (digit == (byte)'z' && count == 0)
                decoded.Add("\0\0\0\0"u8);
            if (digit is < (byte)'!' or > (byte)'u')
                continue;
            value = unchecked((value * 85) + (uint)(digit - '!'));
            if (++count < 5)
                continue;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(group, value);
            decoded.Add(group);
            (value, count) = (0, 0);
        }
        if (count > 1)
        {
            for (var i = count; i < 5; i++)
                value = unchecked((value * 85) + 84);
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(group, value);
            decoded.Add(group[..(count - 1)]);
        }
        return decoded.ToArray();
    }
}
