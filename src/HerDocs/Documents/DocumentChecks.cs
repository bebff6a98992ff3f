using System.Globalization;
using System.Text;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Fonts;

namespace HerDocs.Documents;

/// <summary>Checks what only the whole document shows: characters that mean nothing, links that lead nowhere, order of headings, alt texts.</summary>
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
                DiagnosticCode.MissingTitle, Beginning(), "the page has no title", "write <title>…</title> into its <head>; without it a PDF cannot claim PDF/UA");
        // A language that is none has been told already.
        if (document.Language.Length == 0 && string.IsNullOrWhiteSpace(document.Root.Attribute("lang")))
            diagnostics.Report(
                DiagnosticCode.MissingLanguage, Beginning(), "the page does not say its language", "write <html lang=\"en\">; without it a PDF cannot claim PDF/UA");
    }

    /// <summary>Of a page without an html element the first thing that was written stands for it.</summary>
    private SourceOrigin Beginning() =>
        document.Root.SelfAndDescendants().Select(element => element.Origin).FirstOrDefault(known => known.Span is not null);

    private void CheckElement(Element element)
    {
        foreach (var child in element.Children)
        {
            if (child is TextNode text)
                CheckMeanings(text, element.Style);
        }
        if (element.IsGenerated)
            return;
        CheckHeading(element);
        CheckText(element);
        CheckLink(element);
        if (element.Name is "img" or "svg" && (AlternativeText.Of(element) is not { } said || (said.Length > 0 && string.IsNullOrWhiteSpace(said))))
            diagnostics.Report(
                DiagnosticCode.MissingAltText,
                element.Origin,
                element.Name == "img" ? "<img> has no alt text" : "<svg> has no title",
                element.Name == "img"
                    ? "say in alt=\"…\" what the picture shows, or write alt=\"\" if it only decorates"
                    : "say in a <title> what the picture shows, or write aria-hidden=\"true\" if it only decorates");
    }

    /// <summary>Characters that only some agree about can be shown, but not read aloud (ISO 19005-2 §6.2.11.7.3).</summary>
    private void CheckMeanings(TextNode text, ComputedStyle style)
    {
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var isLost = rune == Rune.ReplacementChar;
            if (!(isLost || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse) || FaceFor(rune, style) is null)
                continue;
            if (AlternativeText.Of(text) is not null || AlternativeText.IsWithinHidden(text))
                return;
            diagnostics.Report(
                DiagnosticCode.PrivateCharacter,
                text.OriginOf(rune.Value),
                isLost ? "U+FFFD stands for a character that was lost" : $"nobody can tell what U+{rune.Value:X4} means: it is for private use",
                isLost ? "write the character that was meant" : "say it in aria-label=\"…\" of the element around it, or write aria-hidden=\"true\" if it only decorates");
        }
    }

    private FontInstance? FaceFor(Rune rune, ComputedStyle style) =>
        document.Fonts.Match(style.FontFamily, style.FontWeight, style.FontStyle, style.FontStretch).FaceFor(rune.Value);

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
        if (element.Name != "a" || element.Attribute("href") is not { } href)
            return;
        if (!LinkAddress.IsWithin(href))
            LinkAddress.Check(href, element, diagnostics);
        else if (document.TargetOf(href) is null)
            diagnostics.Report(
                DiagnosticCode.DeadLink,
                element.ValueOf("href").Origin,
                $"no element has the id `{href[1..]}`",
                NearestName.Hint(href[1..], document.ElementsById.Keys) ?? $"write id=\"{href[1..]}\" into the tag that the link should lead to");
    }

    /// <summary>A reader of the outline would meet an entry without a name, one who tabs through links a link without.</summary>
    private void CheckText(Element element)
    {
        var isHeading = element.Name is ['h', >= '1' and <= '6'];
        if ((!isHeading && (element.Name != "a" || element.Attribute("href") is null)) || HasText(element))
            return;
        diagnostics.Report(
            DiagnosticCode.EmptyElement, element.Origin, $"<{element.Name}> has no text",
            isHeading ? "write the heading, or put `{{ if }}` around it where there may be none" : "write what the link leads to");
    }

    private static bool HasText(Element element) =>
        element.Attribute("aria-label") is { Length: > 0 } || element.SelfAndDescendants().Any(part =>
            (part.Name is "img" or "svg" && AlternativeText.Of(part) is { Length: > 0 })
            || part.Children.Any(child => child is DeferredContent || (child is TextNode text && !string.IsNullOrWhiteSpace(text.Text))));
}
