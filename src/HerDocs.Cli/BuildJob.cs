using System.Diagnostics;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;
using HerDocs.Writers;

namespace HerDocs.Cli;

/// <summary>One profile in one layout, in all formats wanted.</summary>
internal sealed class BuildJob(SourceText profile, IFileSource profileFiles, DocumentBuilder builder, LayoutFolder layout, IReadOnlyList<string> formats)
{
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>Each file's name, its bytes, and what is said of it.</summary>
    public List<(byte[] Bytes, BuiltFile File)> Files { get; } = [];

    public void Run(CancellationToken interruption)
    {
        var start = Stopwatch.GetTimestamp();
        interruption.ThrowIfCancellationRequested();
        if (builder.Lay(profile, profileFiles, Diagnostics) is not { } film)
            return;
        var laying = Stopwatch.GetElapsedTime(start);
        foreach (var format in formats.Count > 0 ? formats : layout.Manifest.Formats)
        {
            interruption.ThrowIfCancellationRequested();
            start = Stopwatch.GetTimestamp();
            if (DocumentWriters.Find(format) is { } writer && DocumentBuilder.Write(film.Pages, writer, Diagnostics) is { } bytes)
                Files.Add((bytes, new BuiltFile($"{film.Slug}-{layout.Name}.{format}", layout.Name, format, film.Pages.Pages.Count, bytes.Length, laying + Stopwatch.GetElapsedTime(start))));
        }
    }
}
