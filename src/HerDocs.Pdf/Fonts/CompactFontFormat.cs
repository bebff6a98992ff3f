using System.Buffers.Binary;

namespace HerDocs.Pdf.Fonts;

/// <summary>Reads from a CFF font program (Adobe Technical Note 5176) the CIDs of its glyphs, if it goes by these.</summary>
internal readonly ref struct CompactFontFormat
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int Escape = 12;
    private const int RegistryOrderingSupplement = (Escape << 8) | 30;

    private readonly ReadOnlySpan<byte> data;

    private CompactFontFormat(ReadOnlySpan<byte> data) => this.data = data;

    /// <summary>
    /// The CID of every glyph, or null where glyphs are known by names: these are shown by their numbers (ISO 32000-2 §9.7.4.2).
    /// </summary>
    public static ushort[]? CharacterIdentifiers(ReadOnlySpan<byte> data)
    {
        var font = new CompactFontFormat(data);
        var headerLength = data[2];
        var topDictIndex = font.EndOfIndex(headerLength);
        var (start, end) = font.FirstItem(topDictIndex);
        var dict = TopDict(data[start..end]);
        if (!dict.ContainsKey(RegistryOrderingSupplement))
            return null;
        var glyphCount = font.UInt16(dict[CharStringsOperator]);
        return font.Charset(dict.GetValueOrDefault(CharsetOperator), glyphCount);
    }

    /// <summary>§13. The offsets below 3 stand for charsets of fonts that go by names.</summary>
    private ushort[] Charset(int offset, int glyphCount)
    {
        var identifiers = new ushort[glyphCount];
        var format = offset < 3 ? -1 : data[offset];
        var at = offset + 1;
        for (var glyph = 1; glyph < glyphCount;)
        {
            var first = format < 0 ? glyph : UInt16(at);
            var more = format switch { 1 => data[at + 2], 2 => UInt16(at + 2), _ => 0 };
            for (var i = 0; i <= more && glyph < glyphCount; i++)
                identifiers[glyph++] = (ushort)(first + i);
            at += format switch { 1 => 3, 2 => 4, _ => 2 };
        }
        return identifiers;
    }

    /// <summary>§5: where the data after an INDEX begins.</summary>
    private int EndOfIndex(int index)
    {
        var count = UInt16(index);
        return count == 0 ? index + 2 : ItemsBase(index, count) + Offset(index, count);
    }

    private (int Start, int End) FirstItem(int index)
    {
        var items = ItemsBase(index, UInt16(index));
        return (items + Offset(index, 0), items + Offset(index, 1));
    }

    /// <summary>Offsets count from the byte before the first item.</summary>
    private int ItemsBase(int index, int count) => index + 2 + ((count + 1) * data[index + 2]);

    private int Offset(int index, int item)
    {
        var size = data[index + 2];
        var offset = 0;
        foreach (var value in data.Slice(index + 3 + (item * size), size))
            offset = (offset << 8) | value;
        return offset;
    }

    /// <summary>§4: each operator with its last operand, which is all that is needed here.</summary>
    private static Dictionary<int, int> TopDict(ReadOnlySpan<byte> dict)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        while (dict.Length > 0)
        {
            var first = dict[0];
            var length = OperandLength(dict);
            if (length == 0)
            {
                var isEscaped = first == Escape;
                entries[isEscaped ? (Escape << 8) | dict[1] : first] = operand;
                length = isEscaped ? 2 : 1;
            }
            else
            {
                operand = Operand(dict);
            }
            dict = dict[length..];
        }
        return entries;
    }

    /// <summary>0 for an operator.</summary>
    private static int OperandLength(ReadOnlySpan<byte> dict) => dict[0] switch
    {
        <= 21 => 0,
        28 => 3,
        29 => 5,
        30 => RealLength(dict),
        >= 247 => 2,
        _ => 1,
    };

    private static int Operand(ReadOnlySpan<byte> dict) => dict[0] switch
    {
        28 => BinaryPrimitives.ReadInt16BigEndian(dict[1..]),
        29 => BinaryPrimitives.ReadInt32BigEndian(dict[1..]),
        30 => 0,
        >= 251 => (-(dict[0] - 251) * 256) - dict[1] - 108,
        >= 247 => ((dict[0] - 247) * 256) + dict[1] + 108,
        var single => single - 139,
    };

    /// <summary>A real number ends with a nibble F.</summary>
    private static int RealLength(ReadOnlySpan<byte> dict)
    {
        var length = 1;
        while ((dict[length] & 0x0F) != 0x0F && dict[length] >> 4 != 0x0F)
            length++;
        return length + 1;
    }

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);
}
