using HerDocs.Css.Properties;
using HerDocs.Css.Syntax;

namespace HerDocs.Css.Parsing;

/// <summary>
/// Values that are taken and handed on to browsers, but that have no effect on pages yet. What is carried out leaves this table; a
/// property that no stage asks for has to be in it.
/// </summary>
internal static class UndrawnValues
{
    private static readonly Dictionary<string, string> ByLonghand = new(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Properties => ByLonghand.Keys;

    public static IReadOnlyList<string> Of(string property) => ByLonghand[property].Split(' ');

    /// <summary>The part of a value that is such, or null.</summary>
    public static string? Find(DeclaredProperty property, TokenList tokens, int start, int end)
    {
        foreach (var longhand in property.Longhands)
        {
            if (ByLonghand.TryGetValue(longhand.LeftToRight.Name, out var words) && tokens.FindWord(words.Split(' '), start, end) is { } word)
                return word;
        }
        return null;
    }
}
