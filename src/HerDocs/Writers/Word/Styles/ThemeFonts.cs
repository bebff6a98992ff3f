using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Styles;

/// <summary>The two fonts of the theme.</summary>
internal static class ThemeFonts
{
    public static string BodyOf(Document document, RunFormats runs) => runs.Of(document.Body.Style).Font!;

    /// <summary>That of the headings; where they are set in the body's, the next that the document uses.</summary>
    public static string HeadingOf(Document document, RunFormats runs)
    {
        var body = BodyOf(document, runs);
        var headings = document.Body.SelfAndDescendants().Where(element => element.Name is ['h', >= '1' and <= '3']);
        return headings.Concat(document.Body.SelfAndDescendants())
            .Select(element => runs.Of(element.Style).Font!)
            .FirstOrDefault(font => font != body) ?? body;
    }
}
