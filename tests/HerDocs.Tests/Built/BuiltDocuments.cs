using System.Collections.Concurrent;
using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Cases;
using HerDocs.Writers;
using UglyToad.PdfPig;

namespace HerDocs.Tests.Built;

/// <summary>Documents of the shipped layouts, built as the command builds them. Those of the sample are built once.</summary>
internal static class BuiltDocuments
{
    private static readonly Lazy<LayoutCatalog> Catalog = new(() => new LayoutCatalog(EmbeddedFiles.Templates));
    private static readonly ConcurrentDictionary<(string Layout, string Edition), DocumentBuilder> Builders = new();
    private static readonly ConcurrentDictionary<string, Lazy<PagedDocument>> Samples = new();
    private static readonly ConcurrentDictionary<(string Layout, string Format), Lazy<byte[]>> SampleFiles = new();

    public static IEnumerable<string> Layouts => Catalog.Value.Names;

    public static IEnumerable<string> Formats => DocumentWriters.All.Select(writer => writer.Format);

    /// <summary>Every layout with every format.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var layout in Layouts)
            {
                foreach (var format in Formats)
                    all.Add(layout, format);
            }
            return all;
        }
    }

    public static PagedDocument Sample(string layout) =>
        Samples.GetOrAdd(layout, name => new Lazy<PagedDocument>(() => Lay(name, SampleProfile.Text))).Value;

    public static byte[] Sample(string layout, string format) =>
        SampleFiles.GetOrAdd((layout, format), key => new Lazy<byte[]>(() => Write(Sample(key.Layout), key.Format))).Value;

    public static LayoutFolder Layout(string name) =>
        Catalog.Value.Find(name, []) ?? throw new InvalidOperationException($"there is no layout '{name}'");

    /// <summary>The pages of a profile; pictures are those of tests/cases/image unless other files are named.</summary>
    public static PagedDocument Lay(
        string layout, SourceText profile, DiagnosticBag? diagnostics = null, IFileSource? files = null, string edition = RenderOptions.Standard)
    {
        diagnostics ??= [];
        var builder = Builders.GetOrAdd((layout, edition), key => new DocumentBuilder(Layout(key.Layout), [], new RenderOptions { Edition = key.Edition }, []));
        return builder.Lay(profile, files ?? Pictures, diagnostics)?.Pages ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }

    public static byte[] Write(PagedDocument pages, string format)
    {
        var diagnostics = new DiagnosticBag();
        return DocumentBuilder.Write(pages, DocumentWriters.Find(format)!, diagnostics)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
    }

    /// <summary>The headings of the page that was laid out.</summary>
    public static IEnumerable<(int Level, string Plain)> Headings(Document document) =>
        from element in document.Body.SelfAndDescendants()
        where element.Name is ['h', >= '1' and <= '6']
        select (element.Name[1] - '0', PlainText.Of(element.TextContent));

    /// <summary>The lines of the contents, as the PDF of a layout has them.</summary>
    public static IReadOnlyList<(string Title, int Page)> Contents(string layout)
    {
        using var pdf = PdfDocument.Open(Sample(layout, "pdf"));
        return Contents(pdf);
    }

    public static IReadOnlyList<(string Title, int Page)> Contents(PdfDocument pdf) =>
    [
        .. from element in TaggedPdf.Read(pdf).SelectMany(element => element.SelfAndDescendants())
           where element.Type == "TOCI"
           let text = PlainText.Of(element.Text)
           let title = text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
           select (title.TrimEnd(), int.Parse(text[title.Length..], CultureInfo.InvariantCulture)),
    ];

    /// <summary>What a reader of the format finds in a file.</summary>
    public static string TextOf(byte[] file, string format) => format switch
    {
        "pdf" => PdfText.Of(file),
        "docx" => WordText.Of(file),
        "html" => HtmlText.OfPage(System.Text.Encoding.UTF8.GetString(file)),
        _ => throw new ArgumentException($"there is no reader for {format}", nameof(format)),
    };

    public static IFileSource Pictures { get; } = new FolderFiles(Path.Combine(CaseFile.Root, "image"), "");
}
