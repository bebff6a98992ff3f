using System.Buffers;
using System.Text;

namespace HerDocs.Templates.Functions;

/// <summary>
/// Latin letters without their accents, for sorting and for names in addresses. Unicode normalisation would need ICU, which the
/// program runs without.
/// </summary>
internal static class LatinLetters
{
    private static readonly Dictionary<char, string> Plain = Table(
        ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "àáâãäåāăąǎ"), ("AE", "Æ"), ("ae", "æ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"),
        ("D", "ĎĐÐ"), ("d", "ďđð"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"),
        ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"),
        ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("o", "òóôõöøōŏő"),
        ("OE", "Œ"), ("oe", "œ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"), ("ss", "ß"),
        ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("TH", "Þ"), ("th", "þ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"), ("W", "Ŵ"),
        ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"));

    private static readonly SearchValues<char> Accented = SearchValues.Create([.. Plain.Keys]);

    public static string Fold(string text)
    {
        if (text.AsSpan().IndexOfAny(Accented) < 0)
            return text;
        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            if (Plain.TryGetValue(letter, out var plain))
                folded.Append(plain);
            else
                folded.Append(letter);
        }
        return folded.ToString();
    }

    private static Dictionary<char, string> Table(params ReadOnlySpan<(string Plain, string Letters)> rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var (plain, letters) in rows)
        {
            foreach (var letter in letters)
                table.Add(letter, plain);
        }
        return table;
    }
}
