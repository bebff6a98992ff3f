using System.Text;

namespace HerDocs.Fonts;

/// <summary>The strings of the OpenType table <c>name</c>.</summary>
internal readonly struct NameTable(SfntTable table)
{
    private const int WindowsEnglish = 0x0409;

    // The upper half of Mac OS Roman, the encoding of most platform-1 names.
    private const string MacRoman =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    /// <summary>A name by its number, in English where there is one; null when the font has none or an empty one.</summary>
    public string? Find(int nameId)
    {
        string? best = null;
        var bestRank = 0;
        var storage = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var record = 6 + (i * 12);
            if (table.UInt16(record + 6) != nameId)
                continue;
            var platform = table.UInt16(record);
            var rank = Rank(platform, table.UInt16(record + 2), table.UInt16(record + 4));
            if (rank <= bestRank)
                continue;
            var text = Decode(platform, table.Slice(storage + table.UInt16(record + 10), table.UInt16(record + 8)));
            if (text.Length == 0)
                continue;
            best = text;
            bestRank = rank;
        }
        return best;
    }

    /// <summary>American before other English, then Unicode, Macintosh English and other languages; 0 for what we cannot read.</summary>
    private static int Rank(int platform, int encoding, int language) => platform switch
    {
        3 when encoding is 0 or 1 or 10 => language == WindowsEnglish ? 6 : (language & 0xFF) == 9 ? 5 : 2,
        0 => 4,
        1 when encoding == 0 => language == 0 ? 3 : 1,
        _ => 0,
    };

    private static string Decode(int platform, ReadOnlySpan<byte> bytes)
    {
        if (platform != 1)
            return Encoding.BigEndianUnicode.GetString(bytes).Trim('\0', ' ');
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
            text.Append(value < 0x80 ? (char)value : MacRoman[value - 0x80]);
        return text.ToString().Trim('\0', ' ');
    }
}
