using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Tests.Built;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace HerDocs.Tests.QuestPdf;

/// <summary>
/// Cases of kind questpdf: <c>page.html</c> and <c>style.css</c> in; out what a case asks for of <c>tags</c>, each element of the PDF's
/// structure with its page and text; <c>places</c>, where each marked text begins, in whole points from the page's upper left corner;
/// and <c>margins</c>, what each page has beside its content. What QuestPDF cannot do is in <c>diagnostics</c>.
/// </summary>
public class QuestPdfCases
{
    [Theory, Cases("questpdf")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var pages = LayoutCases.Lay(testCase.Input("page.html"), testCase.TryInput("style.css"), "en", []);
        using var pdf = PdfDocument.Open(QuestPdfFiles.Write(pages, diagnostics));
        testCase.Check(diagnostics, ("tags", Tags(pdf)), ("places", Places(pdf)), ("margins", Margins(pdf)));
    }

    private static string Tags(PdfDocument pdf)
    {
        var text = new StringBuilder();
        foreach (var element in TaggedPdf.Read(pdf))
            Append(element, 0, text);
        return text.ToString();
    }

    /// <summary>A link within a line is an annotation of its paragraph: an element that holds nothing else says nothing.</summary>
    private static void Append(TaggedElement element, int depth, StringBuilder text)
    {
        if (element is { Type: "Link", Content: [] })
            return;
        var own = element.Type == "Figure" ? element.Alt ?? "" : Plain(string.Concat(element.Content.OfType<string>()));
        text.Append(' ', depth * 2).Append(element.Type);
        if (own.Length > 0)
            text.Append(FormattableString.Invariant($" {element.FirstPage}: {own}"));
        text.Append('\n');
        foreach (var kid in element.Content.OfType<TaggedElement>())
            Append(kid, depth + 1, text);
    }

    private static string Places(PdfDocument pdf) => string.Concat(
        from page in pdf.GetPages()
        from content in page.GetMarkedContents()
        where !content.IsArtifact && Plain(TaggedPdf.TextOf(content)).Length > 0
        let start = content.Letters[0].StartBaseLine
        select FormattableString.Invariant($"{page.Number} @{start.X:0},{page.Height - start.Y:0} {Plain(TaggedPdf.TextOf(content))}\n"));

    private static string Margins(PdfDocument pdf) => string.Concat(
        pdf.GetPages().Select(page => FormattableString.Invariant($"{page.Number} {Furniture(page)}\n")));

    /// <summary>In one stretch: how it is parted is QuestPDF's affair.</summary>
    private static string Furniture(Page page) =>
        Plain(string.Concat(page.GetMarkedContents().Where(content => content.IsArtifact).Select(TaggedPdf.TextOf)));

    private static string Plain(string text) => text.Replace("\u200B", "", StringComparison.Ordinal).Trim();
}
