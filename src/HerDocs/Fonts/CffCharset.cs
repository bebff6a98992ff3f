using System.Buffers.Binary;

namespace HerDocs.Fonts;

/// <summary>
/// Renumbers the CIDs of a CID-keyed CFF table, as East Asian fonts have it. A subset of one keeps the CIDs of the whole font in
/// its charset, and PDF finds glyphs through them (ISO 32000-2 §9.7.4.2); made the identity, CIDs are glyph numbers as in all other
/// fonts. Sections cited are those of Adobe Technical Note 5176, The Compact Font Format.
/// </summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int Escape = 12;
    private const int RosOperator = (Escape << 8) | 30;

    public static void MakeIdentity(byte[] cff, int glyphCount)
    {
        var table = new SfntTable(cff);
        // §6 and §7: header, Name INDEX, Top DICT INDEX; only one font.
        var topDictIndex = EndOfIndex(table, table.UInt8(2));
        var topDict = FirstOfIndex(table, topDictIndex);
        if (topDict.IsEmpty || !TryFindCharset(topDict, out var charset) || glyphCount < 2)
            return;
        Overwrite(cff.AsSpan(charset), glyphCount);
    }

    /// <summary>
    /// §13: a charset leaves out glyph 0. Whatever form the old one had, it is at least as long as the shortest form of one range.
    /// </summary>
    private static void Overwrite(Span<byte> charset, int glyphCount)
    {
        var left = glyphCount - 2;
        switch (charset[0])
        {
            case 0:
                // Format 0 lists every glyph.
                for (var cid = 1; cid < glyphCount; cid++)
                    BinaryPrimitives.WriteUInt16BigEndian(charset[((cid * 2) - 1)..], (ushort)cid);
                break;
            case 1 when left <= byte.MaxValue:
                // Format 1: the first CID of a range and, in one byte, how many follow it.
                BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
                charset[3] = (byte)left;
                break;
            default:
                // Format 2: the same with two bytes. More than 256 glyphs take at least two ranges of format 1, which are longer.
                charset[0] = 2;
                BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
                BinaryPrimitives.WriteUInt16BigEndian(charset[3..], (ushort)left);
                break;
        }
    }

    /// <summary>The place of the charset in the Top DICT of a CID-keyed font (§4, §9); false for fonts whose glyphs have names.</summary>
    private static bool TryFindCharset(ReadOnlySpan<byte> dict, out int charset)
    {
        charset = 0;
        var isCidKeyed = false;
        var operand = 0;
        for (var i = 0; i < dict.Length;)
        {
            if (dict[i] > 21)
            {
                operand = ReadNumber(dict, ref i);
                continue;
            }
            var op = dict[i] == Escape && i + 1 < dict.Length ? (Escape << 8) | dict[++i] : dict[i];
            i++;
            isCidKeyed |= op == RosOperator;
            if (op == CharsetOperator)
                charset = operand;
        }
        // Offsets 0 to 2 are the predefined charsets, which have no bytes of their own.
        return isCidKeyed && charset > 2;
    }

    /// <summary>§4, table 3. Real numbers are passed over and read as zero.</summary>
    private static int ReadNumber(ReadOnlySpan<byte> dict, ref int i)
    {
        var first = dict[i++];
        switch (first)
        {
            case 28 when i + 2 <= dict.Length:
                i += 2;
                return BinaryPrimitives.ReadInt16BigEndian(dict[(i - 2)..]);
            case 29 when i + 4 <= dict.Length:
                i += 4;
                return BinaryPrimitives.ReadInt32BigEndian(dict[(i - 4)..]);
            case 30:
                while (i < dict.Length && (dict[i] & 0x0F) != 0x0F && (dict[i] & 0xF0) != 0xF0)
                    i++;
                i++;
                return 0;
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250 when i < dict.Length:
                return ((first - 247) * 256) + dict[i++] + 108;
            case >= 251 and <= 254 when i < dict.Length:
                return (-(first - 251) * 256) - dict[i++] - 108;
            default:
                return 0;
        }
    }

    /// <summary>§5: a count, the size of the offsets, one offset more than there are objects, the objects.</summary>
    private static int EndOfIndex(SfntTable table, int index)
    {
        int count = table.UInt16(index);
        return count == 0 ? index + 2 : DataOfIndex(table, index) + Offset(table, index, count);
    }

    private static ReadOnlySpan<byte> FirstOfIndex(SfntTable table, int index) =>
        table.UInt16(index) == 0
            ? []
            : table.Slice(DataOfIndex(table, index) + Offset(table, index, 0), Offset(table, index, 1) - Offset(table, index, 0));

    /// <summary>Offsets count from the byte before the objects.</summary>
    private static int DataOfIndex(SfntTable table, int index) =>
        index + 3 + ((table.UInt16(index) + 1) * table.UInt8(index + 2)) - 1;

    private static int Offset(SfntTable table, int index, int number)
    {
        int size = table.UInt8(index + 2);
        var offset = 0;
        for (var i = 0; i < size; i++)
            offset = (offset << 8) | table.UInt8(index + 3 + (number * size) + i);
        return offset;
    }
}
