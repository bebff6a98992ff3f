using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Pdf.Navigation;

namespace HerDocs.Writers.Pdf;

/// <summary>Reports what a PDF cannot hold, and what it cannot tell those who hear it.</summary>
internal sealed class PdfChecks(PagedDocument pages, DiagnosticBag diagnostics)
{
    /// <summary>A string has 32767 bytes (ISO 19005-2 §6.1.13), a character in any script two.</summary>
    private const int MostCharacters = 16382;

    /// <summary>False where there can be no PDF.</summary>
    public static bool Pass(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var checks = new PdfChecks(pages, diagnostics);
        foreach (var element in pages.Document.Body.SelfAndDescendants())
        {
            checks.CheckTexts(element);
            checks.CheckTable(element);
        }
        return checks.PagesArePossible();
    }

    private bool PagesArePossible()
    {
        if (pages.Pages.FirstOrDefault(page => !PageFrame.IsPossible(page)) is not { } page)
            return true;
        diagnostics.Report(
            DiagnosticCode.PdfPageSize,
            (page.Content.Flatten().Select(shown => shown.Item.Source).FirstOrDefault(source => source is not null) ?? pages.Document.Body).Origin,
            FormattableString.Invariant($"page {page.Number} is {page.Size.Width.Points:0.#} by {page.Size.Height.Points:0.#} points; the pages of a PDF are 3 to 14400 points wide and high"),
            "give @page another size");
        return false;
    }

    private void CheckTexts(Element element)
    {
        if (element.Attribute("alt") is { Length: > MostCharacters } text)
            diagnostics.Report(
                DiagnosticCode.PdfTextTooLong,
                element.Origin,
                $"the alt text has {text.Length} characters; a PDF holds {MostCharacters} of them",
                "say in a sentence or two what the picture shows");
        if (element.Name == "a" && element.Attribute("href") is { Length: > 0 } address && address[0] != '#' && !UriTarget.IsPossible(address))
            diagnostics.Report(
                DiagnosticCode.PdfTextTooLong, element.Origin, "the address is too long for a PDF, where it is no link", "use a shorter address");
    }

    /// <summary>Who hears a table must be told what each cell is about (ISO 14289-1 §7.5).</summary>
    private void CheckTable(Element element)
    {
        if (element.Name != "table" || StructureRoles.IsForLayout(element))
            return;
        var rows = element.Elements.Where(group => group.Name is "thead" or "tbody" or "tfoot").SelectMany(group => group.Elements);
        if (rows.SelectMany(row => row.Elements).All(cell => cell.Name != "th"))
            diagnostics.Report(
                DiagnosticCode.TableWithoutHeaders,
                element.Origin,
                "the table has no header cells",
                "make those cells <th> that say what a column or row is about, or write role=\"presentation\" if it only arranges things");
    }
}
