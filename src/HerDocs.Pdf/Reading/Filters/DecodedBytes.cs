namespace HerDocs.Pdf.Reading.Filters;

/// <summary>The growing result of a filter, which may not grow beyond what any honest stream unfolds to.</summary>
internal sealed class DecodedBytes(long expected)
{
    private const int FirstBytes = 64;
    private const int MostFirstBytes = 4 << 20;
    private const int MostBytes = 256 << 20;

    private byte[] buffer = new byte[Math.Clamp(expected, FirstBytes, MostFirstBytes)];
    private int length;

    public int Length => length;

    public void Add(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    /// <summary>The same bytes as already stand at a place.</summary>
    public void Repeat(int start, int count)
    {
        Reserve(count);
        buffer.AsSpan(start, count).CopyTo(buffer.AsSpan(length));
        length += count;
    }

    public byte[] ToArray() => buffer.AsSpan(0, length).ToArray();

    private void Reserve(int count)
    {
        if (length + count > MostBytes)
            throw new PdfReadException(PdfReadFault.TooLarge, "a stream unfolds to more than 256 MiB");
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
    }
}
