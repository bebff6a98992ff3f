using System.Globalization;
using System.Text;

namespace HerDocs.Writers.Word.Formats;

/// <summary>Which font of a run a character or a language belongs to.</summary>
internal static class ScriptSlots
{
    private static readonly HashSet<string> EastAsianLanguages = ["ja", "zh", "ko", "yue", "wuu", "nan", "hak", "ii"];

    private static readonly HashSet<string> ComplexLanguages =
    [
        "ar", "fa", "he", "yi", "ur", "ps", "sd", "ug", "ckb", "dv", "syr", "arc", "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "si",
        "th", "lo", "km", "my", "bo", "dz",
    ];

    private static readonly HashSet<string> EastAsianScripts = ["hans", "hant", "jpan", "kore", "hang", "hani"];
    private static readonly HashSet<string> ComplexScripts = ["arab", "hebr", "deva", "beng", "guru", "gujr", "orya", "taml", "telu", "knda", "mlym", "thai"];

    /// <summary>By Word's table of ranges; what it finds out by a run's properties alone is taken by its script.</summary>
    public static ScriptSlot Of(int codePoint) => codePoint switch
    {
        < 0x0590 => ScriptSlot.Latin,
        <= 0x109F => ScriptSlot.Complex,
        >= 0x1100 and <= 0x11FF => ScriptSlot.EastAsian,
        >= 0x1780 and <= 0x18AF => ScriptSlot.Complex,
        >= 0x2E80 and <= 0xA4CF => ScriptSlot.EastAsian,
        >= 0xA8E0 and <= 0xA8FF => ScriptSlot.Complex,
        >= 0xA960 and <= 0xA97F => ScriptSlot.EastAsian,
        >= 0xAC00 and <= 0xD7FF => ScriptSlot.EastAsian,
        >= 0xF900 and <= 0xFAFF => ScriptSlot.EastAsian,
        >= 0xFB1D and <= 0xFDFF => ScriptSlot.Complex,
        >= 0xFE30 and <= 0xFE6F => ScriptSlot.EastAsian,
        >= 0xFE70 and <= 0xFEFE => ScriptSlot.Complex,
        >= 0xFF00 and <= 0xFFEF => ScriptSlot.EastAsian,
        >= 0x10800 and <= 0x11FFF => ScriptSlot.Complex,
        >= 0x1E800 and <= 0x1EFFF => ScriptSlot.Complex,
        >= 0x10000 => ScriptSlot.EastAsian,
        _ => ScriptSlot.Latin,
    };

    /// <summary>That of the first character that has one of its own.</summary>
    public static ScriptSlot Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune.Value) is not ScriptSlot.Latin and var slot)
                return slot;
        }
        return ScriptSlot.Latin;
    }

    /// <param name="language">A BCP 47 tag.</param>
    public static ScriptSlot OfLanguage(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        var script = Array.Find(parts[1..], part => part.Length == 4) ?? "";
        return EastAsianScripts.Contains(script) ? ScriptSlot.EastAsian
            : ComplexScripts.Contains(script) ? ScriptSlot.Complex
            : script.Length > 0 ? ScriptSlot.Latin
            : EastAsianLanguages.Contains(parts[0]) ? ScriptSlot.EastAsian
            : ComplexLanguages.Contains(parts[0]) ? ScriptSlot.Complex
            : ScriptSlot.Latin;
    }

    /// <summary>Whether a character only goes with those beside it.</summary>
    public static bool IsNeutral(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
