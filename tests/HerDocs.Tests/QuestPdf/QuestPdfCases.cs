using System.Globalization;
using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Tests.Built;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Layout;
using UglyToad.PdfPig;

namespace HerDocs.Tests.QuestPdf;

/// <summary>
/// Cases of kind questpdf: <c>page.html</c> and <c>style.css</c> in; <c>tags</c> out: each element of the PDF's structure that has a text,
/// with its page. What QuestPDF cannot do is in <c>diagnostics</c>.
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
        testCase.Check(diagnostics, ("tags", Tags(pdf)));
    }

    private static string Tags(PdfDocument pdf)
    {
        var text = new StringBuilder();
        foreach (var element in TaggedPdf.Read(pdf))
            Append(element, 0, text);
        return text.ToString();
    }

    /// <summary>Elements that only hold others are passed over where QuestPDF puts one around each stretch of pages.</summary>
    private static void Append(TaggedElement element, int depth, StringBuilder text)
    {
        var isOfQuestPdf = element.Type is "Document" or "Part";
        if (!isOfQuestPdf)
        {
            var own = string.Concat(element.Content.OfType<string>()).Trim();
            var page = element.FirstPage.ToString(CultureInfo.InvariantCulture);
            text.Append(' ', depth * 2).Append(element.Type);
            text.Append(own.Length > 0 || element.Type == "Figure" ? $" {page}: {(element.Type == "Figure" ? element.Alt : own)}\n" : "\n");
        }
        foreach (var kid in element.Content.OfType<TaggedElement>())
            Append(kid, isOfQuestPdf ? depth : depth + 1, text);
    }
}
