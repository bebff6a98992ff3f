using System.Text;

namespace HerDocs.Documents;

/// <summary>Characters that East Asian text sets in squares, or in halves of them (UAX #11: Wide, Fullwidth and Halfwidth).</summary>
internal static class EastAsianWidth
{
    public static bool IsEastAsian(Rune character) => character.Value switch
    {
        < 0x1100 => false,
        <= 0x115F => true,
        >= 0x2E80 and <= 0x303E => true,
        >= 0x3041 and <= 0xA4CF => true,
        >= 0xA960 and <= 0xA97F => true,
        >= 0xAC00 and <= 0xD7A3 => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFE30 and <= 0xFE6F => true,
        >= 0xFF01 and <= 0xFFDC => true,
        >= 0xFFE0 and <= 0xFFEE => true,
        >= 0x16FE0 and <= 0x18D08 => true,
        >= 0x1AFF0 and <= 0x1B2FB => true,
        >= 0x1F200 and <= 0x1F265 => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };

    public static bool IsHangul(Rune character) => character.Value is
        (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xFFA0 and <= 0xFFDC);
}
