using HerDocs.Pdf.Structure;

namespace HerDocs.Pdf;

/// <summary>
/// Finds what a standard asks of the document as a whole. What it asks of the parts is seen to where they are made: what is painted is
/// marked, glyphs have text, elements nest, links have descriptions.
/// </summary>
internal sealed class ConformanceCheck
{
    private readonly List<ConformanceProblem> problems = [];
    private int headingLevel;

    public static IReadOnlyList<ConformanceProblem> Run(PdfDocument document, PdfOptions options)
    {
        var check = new ConformanceCheck();
        if (options.Conformance.HasFlag(Conformance.PdfUA1))
            check.CheckAccessibility(document, options);
        return check.problems;
    }

    private void CheckAccessibility(PdfDocument document, PdfOptions options)
    {
        if (string.IsNullOrWhiteSpace(document.Information.Title))
            Add("ISO 14289-1 §7.1", "the document has no title");
        if (string.IsNullOrEmpty(document.Information.Language))
            Add("ISO 14289-1 §7.2", "the document has no language");
        else
            CheckLanguage(document.Information.Language, element: null);
        foreach (var link in document.Pages.SelectMany(page => page.Links))
        {
            if (string.IsNullOrWhiteSpace(link.Description))
                Add("ISO 14289-1 §7.18.5", "a link has no description", link.Element);
        }
        if (options.IsTagged)
            CheckElement(document.Structure);
        else
            Add("ISO 14289-1 §7.1", "the document is not tagged");
    }

    private void CheckElement(StructureElement element)
    {
        if (element.Language is { } language)
            CheckLanguage(language, element);
        if (element.Type.HeadingLevel > 0)
            CheckHeading(element);
        if (element.Type.Standard == StructureType.Figure && NoText(element))
            Add("ISO 14289-1 §7.3", "a figure has no alternate text", element);
        if (element.Type.Standard == StructureType.Formula && NoText(element))
            Add("ISO 14289-1 §7.7", "a formula has no alternate text", element);
        if (element.Type.Standard == StructureType.Table && !HeadersAreKnown(element))
            Add("ISO 14289-1 §7.5", "a table has header cells without scope that no cell names", element);
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                CheckElement(child);
        }
    }

    /// <summary>Subtags of one to eight letters or digits, the first of letters alone (RFC 3066 §2.1, which PDF 1.7 follows).</summary>
    private void CheckLanguage(string tag, StructureElement? element)
    {
        var subtags = tag.Split('-');
        var isTag = subtags[0].All(char.IsAsciiLetter)
            && subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
        if (!isTag)
            Add("ISO 14289-1 §7.2", $"'{tag}' is not the tag of a language", element);
    }

    /// <summary>The first heading is H1, and none goes down by more than a level.</summary>
    private void CheckHeading(StructureElement element)
    {
        var level = element.Type.HeadingLevel;
        if (level > headingLevel + 1)
        {
            var message = headingLevel == 0 ? $"the first heading is {element.Type}" : $"{element.Type} follows H{headingLevel}";
            Add("ISO 14289-1 §7.4.2", message, element);
        }
        headingLevel = level;
    }

    private static bool NoText(StructureElement element) =>
        string.IsNullOrWhiteSpace(element.AlternateText) && element.ActualText is null;

    private static bool HeadersAreKnown(StructureElement table)
    {
        var cells = Cells(table).ToList();
        return cells.All(cell => cell.Type.Standard != StructureType.TableHeaderCell || cell.Scope is not null)
            || cells.Any(cell => cell.Headers.Count > 0);
    }

    private static IEnumerable<StructureElement> Cells(StructureElement table)
    {
        var rows = table.Kids.OfType<StructureElement>()
            .SelectMany(kid => kid.Type.Standard == StructureType.TableRow ? [kid] : kid.Kids.OfType<StructureElement>());
        return rows.SelectMany(row => row.Kids.OfType<StructureElement>());
    }

    private void Add(string clause, string message, StructureElement? element = null) =>
        problems.Add(new ConformanceProblem(clause, message, element));
}
