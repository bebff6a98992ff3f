using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Styles;

/// <summary>The two fonts of the theme.</summary>
internal static class ThemeFonts
{
    public static string BodyOf(Document document, RunFormats runs) => runs.Of(document.Body.Style).Font!;

    /// <summary>The font that the document uses most beside the body's; where there is none, the body's as well.</summary>
    public static string HeadingOf(Document document, RunFormats runs)
    {
        var body = BodyOf(document, runs);
        return document.Body.SelfAndDescendants()
            .Where(element => element.Children.Any(child => child is TextNode))
            .Select(element => runs.Of(element.Style).Font!)
            .Where(font => font != body)
            .GroupBy(font => font)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key ?? body;
    }
}
