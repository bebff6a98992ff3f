using System.Text;
using HerDocs.Css.Values;

namespace HerDocs.Layout.Boxes;

/// <summary>text-transform (CSS Text 3 §2.1).</summary>
internal static class TextTransforms
{
    public static string Apply(string text, TextTransform transform) => transform switch
    {
        // The one full case mapping that texts of the languages we set have; the invariant mapping keeps ß.
        TextTransform.Uppercase => text.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal),
        TextTransform.Lowercase => text.ToLowerInvariant(),
        TextTransform.Capitalize => Capitalize(text),
        _ => text,
    };

    private static string Capitalize(string text)
    {
        var result = new StringBuilder(text);
        var atWordStart = true;
        for (var i = 0; i < result.Length; i++)
        {
            var isLetter = char.IsLetterOrDigit(result[i]);
            if (isLetter && atWordStart)
                result[i] = char.ToUpperInvariant(result[i]);
            atWordStart = !isLetter && result[i] is not ('\'' or '’');
        }
        return result.ToString();
    }
}
