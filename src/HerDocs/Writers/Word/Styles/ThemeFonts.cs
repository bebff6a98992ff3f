using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Styles;

/// <summary>The two sets of fonts of the theme.</summary>
internal static class ThemeFonts
{
    /// <summary>Names of custom properties that speak of headings before those that only name a kind of letter.</summary>
    private static readonly string[] HeadingNames = ["heading", "headings", "display", "title", "sans", "serif"];

    public static ScriptFonts BodyOf(Document document, RunFormats runs) => runs.Of(document.Body.Style).Fonts!;

    /// <summary>
    /// The other family that the stylesheet has a custom property for; where there is none, the one that the document uses most beside
    /// the body's, or the body's as well.
    /// </summary>
    public static ScriptFonts HeadingOf(Document document, RunFormats runs)
    {
        var body = BodyOf(document, runs);
        var others = document.Body.SelfAndDescendants()
            .Where(element => element.Children.Any(child => child is TextNode))
            .Select(element => runs.Of(element.Style).Fonts!)
            .Where(fonts => fonts.Latin != body.Latin)
            .GroupBy(fonts => fonts)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .ToList();
        var named = NamedFamilies(document).FirstOrDefault(family => family != body.Latin);
        if (named is null)
            return others.FirstOrDefault() ?? body;
        return others.Find(fonts => fonts.Latin == named) ?? body with { Latin = named };
    }

    /// <summary>The families, as Word knows them, that custom properties begin with.</summary>
    private static IEnumerable<string> NamedFamilies(Document document)
    {
        foreach (var (_, value) in document.Root.Style.CustomProperties
            .OrderBy(property => Rank(property.Key))
            .ThenBy(property => property.Key, StringComparer.Ordinal))
        {
            var family = value.Split(',')[0].Trim().Trim('"', '\'');
            if (document.Fonts.Holds(family) && document.Fonts.Match([family], 400, FontStyle.Normal, 100).Primary is { } font)
                yield return font.Face.LegacyFamily;
        }
    }

    private static int Rank(string name) => Array.IndexOf(HeadingNames, name.TrimStart('-')) is >= 0 and var rank ? rank : HeadingNames.Length;
}
