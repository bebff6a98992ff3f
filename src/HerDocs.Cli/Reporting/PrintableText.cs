using System.Globalization;
using System.Text;

namespace HerDocs.Cli.Reporting;

/// <summary>Text that is safe to show: a profile or a file name must not steer the terminal.</summary>
internal static class PrintableText
{
    private const char Replacement = '\ufffd';

    /// <summary>The text with every control character replaced; tabs become spaces.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
            shown.Append(character is '\t' or '\n' or '\r' ? ' ' : char.IsControl(character) || IsSteering(character) ? Replacement : character);
        return shown.ToString();
    }

    /// <summary>How many columns a terminal gives the text: two for a wide character of East Asia, none for a combining mark.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += Columns(rune);
        return columns;
    }

    private static int Columns(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>The blocks whose characters are W or F in UAX #11.</summary>
    private static bool IsWide(int code) => code
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);

    /// <summary>Overrides and isolates of direction (UAX #9 §2), which could make a line read otherwise than it is written.</summary>
    private static bool IsSteering(char character) => character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
