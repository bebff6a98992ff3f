using HerDocs.Documents;
using HerDocs.Writers.Html;
using HerDocs.Writers.Pdf;
using HerDocs.Writers.Word;

namespace HerDocs.Writers;

/// <summary>The formats that documents can be written in.</summary>
public static class DocumentWriters
{
    public static IReadOnlyList<IDocumentWriter> All { get; } = With(new WriterOptions());

    public static IReadOnlyList<IDocumentWriter> With(WriterOptions options) =>
        [new PdfDocumentWriter(options), new WordDocumentWriter(), new HtmlDocumentWriter()];

    /// <summary>HTML in which each element says its number in <c>data-e</c>, for whoever inspects it.</summary>
    public static IDocumentWriter InspectableHtml(ElementNumbers numbers) => new HtmlDocumentWriter { Numbers = numbers };

    public static IDocumentWriter? Find(string format) => All.FirstOrDefault(writer => writer.Format == format);
}
