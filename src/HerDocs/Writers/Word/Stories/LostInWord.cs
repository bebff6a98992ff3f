using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Tells of what our pages show and Word cannot, where it would be missed.</summary>
internal static class LostInWord
{
    private static readonly HashSet<MarginBox> Beside =
    [
        MarginBox.LeftTop, MarginBox.LeftMiddle, MarginBox.LeftBottom, MarginBox.RightTop, MarginBox.RightMiddle, MarginBox.RightBottom,
    ];

    public static void Report(Document document, IEnumerable<PageStyle> pages, DiagnosticBag diagnostics)
    {
        foreach (var element in document.Body.SelfAndDescendants().Where(element => element.Style.Transform.Count > 0 && !element.IsGenerated))
        {
            diagnostics.Report(
                DiagnosticCode.LostInWord, element.Origin, $"<{element.Name}> is transformed, and text in Word cannot be", "it stands there as it would without");
        }
        foreach (var page in pages)
            Report(page, diagnostics);
    }

    private static void Report(PageStyle page, DiagnosticBag diagnostics)
    {
        foreach (var box in page.MarginBoxes.Keys.Where(Beside.Contains))
        {
            diagnostics.Report(
                DiagnosticCode.LostInWord, page.ContentPlaces[box], $"Word has no place for @{box.Name()}", "put it above or below the page: @top-left, @bottom-center");
        }
    }
}
