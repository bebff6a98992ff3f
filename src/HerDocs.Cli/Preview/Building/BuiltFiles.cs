using System.Collections.Concurrent;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Writers;

namespace HerDocs.Cli.Preview.Building;

/// <summary>The files of a document, each written when it is asked for first.</summary>
internal sealed class BuiltFiles(FilmPages film, ElementNumbers numbers, string layout)
{
    private readonly ConcurrentDictionary<string, Lazy<byte[]?>> written = new(StringComparer.Ordinal);
    private readonly Lazy<byte[]?> inspectable = new(() => Write(film, DocumentWriters.InspectableHtml(numbers)));

    /// <summary>The HTML file with the number of each element in it.</summary>
    public byte[]? InspectableHtml => inspectable.Value;

    /// <summary>What a build would call the file.</summary>
    public string NameOf(IDocumentWriter writer) => $"{film.Slug}-{layout}.{writer.Format}";

    /// <summary>The file in a format; null when the document cannot be written in it.</summary>
    public byte[]? In(IDocumentWriter writer) => written.GetOrAdd(writer.Format, _ => new Lazy<byte[]?>(() => Write(film, writer))).Value;

    private static byte[]? Write(FilmPages film, IDocumentWriter writer) => DocumentBuilder.Write(film.Pages, writer, new DiagnosticBag());
}
