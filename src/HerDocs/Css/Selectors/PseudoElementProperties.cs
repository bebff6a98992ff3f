using HerDocs.Css.Properties;

namespace HerDocs.Css.Selectors;

/// <summary>Which properties apply to pseudo-elements that are not whole boxes (CSS Pseudo 4 §2.1.1, §2.2.2 and §4.1).</summary>
internal static class PseudoElementProperties
{
    /// <summary>What is inherited to the text of the line; what would be drawn behind it or under it is not on pages.</summary>
    private static readonly string[] LineFamilies =
        ["font-", "color", "word-spacing", "letter-spacing", "text-transform", "line-height"];

    private static readonly string[] LetterFamilies =
        ["background-", "text-decoration-", "opacity", "text-underline-offset", "vertical-align", "margin-", "padding-", "border-", "float", "initial-letter", "box-decoration-break", "display"];

    public static bool Allows(PseudoElement pseudoElement, Property property) => pseudoElement switch
    {
        PseudoElement.FirstLine => IsIn(LineFamilies, property),
        PseudoElement.FirstLetter => IsIn(LineFamilies, property) || IsIn(LetterFamilies, property),
        PseudoElement.Marker => property.Inherited || property == PropertyTable.Content || property == PropertyTable.UnicodeBidi,
        _ => true,
    };

    private static bool IsIn(string[] families, Property property) =>
        Array.Exists(families, family => property.Name.StartsWith(family, StringComparison.Ordinal)) && property.Name != "border-collapse"
        && property.Name != "border-spacing";
}
