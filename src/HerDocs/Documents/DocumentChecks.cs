using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>Checks what only the whole document shows: links that lead nowhere, order of headings, alt texts.</summary>
internal sealed class DocumentChecks(Document document, DiagnosticBag diagnostics)
{
    private int lastHeading;

    public static void Check(Document document, DiagnosticBag diagnostics)
    {
        var checks = new DocumentChecks(document, diagnostics);
        checks.CheckTitle();
        foreach (var element in document.Body.SelfAndDescendants())
            checks.CheckElement(element);
    }

    private void CheckTitle()
    {
        if (document.Metadata.Title.Length == 0)
            diagnostics.Report(
                DiagnosticCode.MissingTitle, document.Root.Origin, "the page has no title", "write <title>…</title> into its <head>");
        if (document.Language.Length == 0)
            diagnostics.Report(
                DiagnosticCode.MissingLanguage, document.Root.Origin, "the page does not say its language", "write <html lang=\"en\">");
    }

    private void CheckElement(Element element)
    {
        if (element.IsGenerated)
            return;
        CheckHeading(element);
        CheckLink(element);
        if (element.Name is "img" or "svg" && AlternativeText.Of(element) is null)
            diagnostics.Report(
                DiagnosticCode.MissingAltText,
                element.Origin,
                element.Name == "img" ? "<img> has no alt text" : "<svg> has no title",
                element.Name == "img"
                    ? "say in alt=\"…\" what the picture shows, or write alt=\"\" if it only decorates"
                    : "say in a <title> what the picture shows, or write aria-hidden=\"true\" if it only decorates");
    }

    /// <summary>A level may not be skipped on the way down (PDF/UA-1 §7.4.2, WCAG technique H42).</summary>
    private void CheckHeading(Element element)
    {
        if (element.Name is not ['h', >= '1' and <= '6'])
            return;
        var level = element.Name[1] - '0';
        if (level > lastHeading + 1)
            diagnostics.Report(
                DiagnosticCode.SkippedHeading,
                element.Origin,
                lastHeading == 0 ? $"the first heading is an <h{level}>" : $"an <h{level}> follows an <h{lastHeading}>",
                $"make it an <h{lastHeading + 1}>; its size is the stylesheet's matter");
        lastHeading = level;
    }

    private void CheckLink(Element element)
    {
        if (element.Name != "a" || element.Attribute("href") is not ['#', _, ..] href || document.TargetOf(href) is not null)
            return;
        diagnostics.Report(
            DiagnosticCode.DeadLink,
            element.Origin,
            $"no element has the id `{href[1..]}`",
            NearestName.Hint(href[1..], document.ElementsById.Keys));
    }
}
