namespace HerDocs.Profiles.Tree;

/// <summary>Turns byte offsets of a UTF-8 text into UTF-16 offsets of the same text, fast as long as they ascend.</summary>
internal sealed class Utf8Offsets(byte[] utf8)
{
    private int lastByte;
    private int lastUnit;

    public int ToUtf16(int offset)
    {
        offset = Math.Min(offset, utf8.Length);
        if (offset < lastByte)
            (lastByte, lastUnit) = (0, 0);
        for (; lastByte < offset; lastByte++)
        {
            // Continuation bytes count nothing; a lead byte of four stands for a surrogate pair.
            if ((utf8[lastByte] & 0xC0) != 0x80)
                lastUnit += utf8[lastByte] >= 0xF0 ? 2 : 1;
        }
        return lastUnit;
    }

    /// <summary>The byte offset of a line, counting from zero; a line feed ends a line.</summary>
    public int OfLine(long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = Array.IndexOf(utf8, (byte)'\n', start);
            if (end < 0)
                break;
            start = end + 1;
        }
        return start;
    }
}
