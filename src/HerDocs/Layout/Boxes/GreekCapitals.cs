using System.Text;

namespace HerDocs.Layout.Boxes;

/// <summary>
/// Greek set in capitals has no accents; a dialytika keeps two vowels apart that an accent kept apart before (CSS Text 3 §2.1.2).
/// </summary>
internal static class GreekCapitals
{
    private const string Accented = "άέήίόύώΆΈΉΊΌΎΏ";
    private const string Plain = "αεηιουωΑΕΗΙΟΥΩ";

    /// <summary>The same text with as many characters, to be made capitals.</summary>
    public static string WithoutAccents(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            var index = Accented.IndexOf(text[i], StringComparison.Ordinal);
            if (index >= 0 && !IsDisjunctiveEta(text, i))
                result[i] = Plain[index];
            else if (text[i] is 'ΐ')
                result[i] = 'ϊ';
            else if (text[i] is 'ΰ')
                result[i] = 'ϋ';
            else if (i > 0 && (text[i - 1] is 'ά' or 'έ' or 'ό' or 'Ά' or 'Έ' or 'Ό'))
                result[i] = text[i] switch { 'ι' => 'ϊ', 'υ' => 'ϋ', 'Ι' => 'Ϊ', 'Υ' => 'Ϋ', _ => text[i] };
        }
        return result.ToString();
    }

    /// <summary>The word "or" keeps its accent, which parts it from the article.</summary>
    private static bool IsDisjunctiveEta(string text, int index) =>
        text[index] is 'ή' or 'Ή' && (index == 0 || !char.IsLetter(text[index - 1])) && (index + 1 == text.Length || !char.IsLetter(text[index + 1]));
}
