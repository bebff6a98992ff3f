using System.Collections.Concurrent;
using HerDocs.Diagnostics;
using HerDocs.Layout;
using HerDocs.QuestPdf;
using HerDocs.Tests.Built;
using HerDocs.Writers;

namespace HerDocs.Tests.QuestPdf;

/// <summary>Documents that QuestPDF makes. Those of the sample are made once. These tests are of an open-source project.</summary>
internal static class QuestPdfFiles
{
    private static readonly QuestPdfDocumentWriter Writer = new(new WriterOptions(), QuestPdfLicense.Community);
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Samples = new();

    public static byte[] Sample(string layout) => Samples.GetOrAdd(layout, name => new Lazy<byte[]>(() => Write(BuiltDocuments.Sample(name)))).Value;

    public static byte[] Write(PagedDocument pages) => Write(pages, []);

    public static byte[] Write(PagedDocument pages, DiagnosticBag diagnostics) =>
        DocumentBuilder.Write(pages, Writer, diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));
}
