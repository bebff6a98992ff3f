using HerDocs.Pdf.Structure;

namespace HerDocs.Pdf;

/// <summary>
/// Finds what a standard asks of the document as a whole. What it asks of the parts is seen to where they are made: what is painted is
/// marked, glyphs have text, elements nest.
/// </summary>
internal sealed class ConformanceCheck
{
    private readonly Conformance claimed;
    private readonly List<ConformanceProblem> problems = [];
    private int headingLevel;

    private ConformanceCheck(Conformance claimed) => this.claimed = claimed;

    public static IReadOnlyList<ConformanceProblem> Run(PdfDocument document, PdfOptions options)
    {
        var check = new ConformanceCheck(options.Conformance);
        if (options.Conformance != Conformance.None)
            check.CheckDocument(document, options);
        return check.problems;
    }

    private void CheckDocument(PdfDocument document, PdfOptions options)
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
        if (FaultOf(element) is var (clause, message))
            Add(clause, message, element);
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                CheckElement(child);
        }
    }

    private static (string Clause, string Message)? FaultOf(StructureElement element)
    {
        var type = element.Type.Standard;
        if (type == StructureType.Figure && NoText(element))
            return ("ISO 14289-1 §7.3", "a figure has no alternate text");
        if (type == StructureType.Formula && NoText(element))
            return ("ISO 14289-1 §7.7", "a formula has no alternate text");
        if (type == StructureType.Link && !element.Kids.Any(kid => kid is StructureAnnotations))
            return ("ISO 14289-1 §7.18.5", "a link has no area that leads anywhere");
        if (type == StructureType.ListItem && !element.Kids.Any(kid => kid is StructureElement body && body.Type.Standard == StructureType.ListBody))
            return ("ISO 14289-1 §7.6", "an item of a list has no body");
        if ((type == StructureType.List || type == StructureType.TableOfContents) && element.Kids.Skip(1).Any(IsCaption))
            return ("ISO 14289-1 §7.2", "the caption of a list does not come first");
        if (type == StructureType.Table && TableShape.FaultOf(element) is { } fault)
            return ("ISO 14289-1 §7.5", fault);
        return null;
    }

    /// <summary>Subtags of one to eight letters or digits, the first of letters alone (RFC 3066 §2.1, which PDF 1.7 follows).</summary>
    private void CheckLanguage(string tag, StructureElement? element)
    {
        var subtags = tag.Split('-');
        var isTag = subtags[0].All(char.IsAsciiLetter)
            && subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
        if (!isTag)
            Add("ISO 14289-1 §7.2, ISO 19005-2 §6.7.4", $"'{tag}' is not the tag of a language", element, Conformance.PdfUA1 | Conformance.PdfA2);
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

    private static bool IsCaption(StructureKid kid) => kid is StructureElement element && element.Type.Standard == StructureType.Caption;

    private void Add(string clause, string message, StructureElement? element = null, Conformance standards = Conformance.PdfUA1)
    {
        if ((standards & claimed) != Conformance.None)
            problems.Add(new ConformanceProblem(standards & claimed, clause, message, element));
    }
}
