using System.Diagnostics;
using System.Text;
using BenchmarkDotNet.Attributes;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Templates;
using HerDocs.Writers;

namespace HerDocs.Benchmarks;

/// <summary>A long document in the booklet's fonts, from HTML to PDF: headings, justified and hyphenated text, lists, tables, contents.</summary>
public class GrowthBenchmarks
{
    private const string Style = """
        @page { size: A5; margin: 16mm 14mm; @bottom-center { content: counter(page) } }
        body { font: 10pt/1.4 Alegreya; text-align: justify; hyphens: auto; orphans: 2; widows: 2 }
        p { margin: 0; text-indent: 1.2em }
        nav a::after { content: leader(".") target-counter(attr(href), page) }
        table { width: 100%; border-collapse: collapse } td { border-bottom: 0.5pt solid #888; padding: 2pt }
        """;

    private const string Sentence =
        "Letters that were dictated to a machine are printed in a hand that never wrote them, and somebody, somewhere, believes every word. ";

    private FontFiles fonts = null!;
    private int chapters;

    [Params(10, 100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var diagnostics = new DiagnosticBag();
        fonts = new FontFiles().Add(new LayoutCatalog(EmbeddedFiles.Templates).Find("booklet", diagnostics)!.Files, "fonts", diagnostics);
        const int trial = 40;
        chapters = (int)Math.Round((double)Pages * trial / Lay(trial).Pages.Count);
    }

    [Benchmark]
    public byte[] Build() => DocumentWriters.All.Single(writer => writer.Format == "pdf").Write(Lay(chapters), new DiagnosticBag());

    [GlobalCleanup]
    public void Report() => Console.WriteLine($"// {Pages} pages asked, {Lay(chapters).Pages.Count} laid; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");

    private PagedDocument Lay(int count)
    {
        var html = HtmlReader.Read(GeneratedText.Typed(new SourceText("long.html", Page(count))), new DiagnosticBag());
        return LayoutEngine.Lay(DocumentComposer.Compose(html, new MemoryFiles([]), fonts, new DiagnosticBag()), new DiagnosticBag());
    }

    private static string Page(int count)
    {
        var page = new StringBuilder($"<!doctype html><html lang=\"en\"><head><title>Long</title><style>{Style}</style></head><body><h1>Long</h1><nav>");
        for (var i = 1; i <= count; i++)
            page.Append($"<p><a href=\"#c{i}\">Chapter {i}</a></p>");
        page.Append("</nav>");
        for (var i = 1; i <= count; i++)
        {
            page.Append($"<h2 id=\"c{i}\">Chapter {i}</h2>");
            for (var paragraph = 0; paragraph < 6; paragraph++)
            {
                page.Append("<p>");
                for (var sentence = 0; sentence < 3 + ((i + paragraph) % 4); sentence++)
                    page.Append($"On day {(i * 7) + sentence} of year {paragraph + 2000}: ").Append(Sentence);
                page.Append("</p>");
            }
            page.Append("<ul><li>One</li><li>Two</li></ul><table><tr><td>Theodore</td><td>Joaquin Phoenix</td></tr><tr><td>Amy</td><td>Amy Adams</td></tr></table>");
        }
        return page.Append("</body></html>").ToString();
    }
}
