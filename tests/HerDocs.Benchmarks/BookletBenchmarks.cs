using BenchmarkDotNet.Attributes;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Writers;

namespace HerDocs.Benchmarks;

/// <summary>The sample booklet, whole and stage by stage. The layout's fonts have been read, as in a program that builds more than once.</summary>
public class BookletBenchmarks
{
    private readonly MemoryFiles files = new([]);
    private LayoutFolder layout = null!;
    private FontFiles fonts = null!;
    private StyleSettings styles = null!;
    private FilmProfile profile = null!;
    private RenderedPage rendered = null!;
    private HtmlDocument html = null!;
    private Document document = null!;
    private PagedDocument paged = null!;

    /// <summary>Those of the sample booklet.</summary>
    [ParamsSource(nameof(PageCounts))]
    public int Pages { get; set; }

    public static IEnumerable<int> PageCounts
    {
        get
        {
            var booklet = new BookletBenchmarks();
            booklet.SetUp();
            return [booklet.paged.Pages.Count];
        }
    }

    [GlobalSetup]
    public void SetUp()
    {
        var diagnostics = new DiagnosticBag();
        layout = new LayoutCatalog(EmbeddedFiles.Templates).Find("booklet", diagnostics)!;
        fonts = new FontFiles().Add(layout.Files, "fonts", diagnostics);
        var settings = new RenderOptions().SettingsFor(layout.Manifest);
        styles = new StyleSettings(settings.DefaultStyles, settings.ChosenStyles);
        profile = Read();
        rendered = Render();
        html = Parse();
        document = Compose() with { Values = ProfileValues.Of(profile, spoilers: true) };
        paged = Lay();
    }

    [Benchmark]
    public FilmProfile Read() => ProfileReader.Read(SampleProfile.Text, files, new DiagnosticBag())!;

    [Benchmark]
    public RenderedPage Render() => Render(profile);

    [Benchmark]
    public HtmlDocument Parse() => Parse(rendered);

    [Benchmark]
    public Document Compose() => Compose(html);

    [Benchmark]
    public PagedDocument Lay() => Lay(document);

    [Benchmark]
    public byte[] Pdf() => Write(paged, "pdf");

    [Benchmark]
    public byte[] Word() => Write(paged, "docx");

    [Benchmark]
    public byte[] Html() => Write(paged, "html");

    /// <summary>From the profile to the PDF; nothing of it outlives it, as in a program that builds one document after the other.</summary>
    [Benchmark(Baseline = true)]
    public byte[] Whole()
    {
        var read = Read();
        var composed = Compose(Parse(Render(read))) with { Values = ProfileValues.Of(read, spoilers: true) };
        return Write(Lay(composed), "pdf");
    }

    private RenderedPage Render(FilmProfile profile) => TemplateRenderer.Render(layout, profile, new RenderOptions(), new DiagnosticBag())!;

    private static HtmlDocument Parse(RenderedPage page) => HtmlReader.Read(new GeneratedText(page.Html, () => page.Map), new DiagnosticBag());

    private Document Compose(HtmlDocument html) => DocumentComposer.Compose(html, new OverlayFiles([layout.Files, files]), fonts, new DiagnosticBag(), styles);

    private static PagedDocument Lay(Document document) => LayoutEngine.Lay(document, new DiagnosticBag());

    private static byte[] Write(PagedDocument paged, string format) =>
        DocumentWriters.All.Single(writer => writer.Format == format).Write(paged, new DiagnosticBag());
}
