using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>Text of cases in which characters that cannot be seen or told apart are written as {00A0}.</summary>
internal static partial class VisibleText
{
    public static string Read(string visible) =>
        Escape().Replace(visible, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    public static string Show(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            Append(shown, rune);
        return shown.ToString();
    }

    public static void Append(StringBuilder shown, Rune rune)
    {
        var isHidden = rune.Value is 0x2010 or 0x2011 or 0xFFFC || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
            or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator;
        if (isHidden && rune.Value != ' ')
            shown.Append(CultureInfo.InvariantCulture, $"{{{rune.Value:X4}}}");
        else
            shown.Append(rune);
    }

    [GeneratedRegex(@"\{([0-9A-F]{4,6})\}")]
    private static partial Regex Escape();
}
