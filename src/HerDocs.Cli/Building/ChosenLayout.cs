using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;
using HerDocs.Writers;

namespace HerDocs.Cli.Building;

/// <summary>A layout that is built to, the formats it is built to, and its builder, made when the first profile needs it.</summary>
internal sealed class ChosenLayout
{
    private readonly Lazy<(DocumentBuilder Builder, DiagnosticBag Diagnostics)> made;

    public ChosenLayout(LayoutFolder folder, IReadOnlyList<string>? formats, IReadOnlyList<IFileSource> fonts, RenderOptions rendering, IReadOnlyList<IDocumentWriter> writers)
    {
        Name = folder.Name
            + (rendering.Edition == RenderOptions.Standard ? "" : $"-{rendering.Edition}")
            + (rendering.Spoilers ? "" : "-no-spoilers");
        Writers = [.. (formats ?? folder.Manifest.Formats).Select(format => writers.Single(writer => writer.Format == format))];
        made = new(() =>
        {
            var diagnostics = new DiagnosticBag();
            var builder = new DocumentBuilder(folder, fonts, rendering, diagnostics) { ChecksScreens = Writers.Any(writer => writer.Format == "html") };
            return (builder, diagnostics);
        });
    }

    /// <summary>What its files are called by: the layout, the edition when it is not the usual one, and what is left out.</summary>
    public string Name { get; }

    public IReadOnlyList<IDocumentWriter> Writers { get; }

    /// <summary>The builder, which all profiles share; what is wrong with the layout's fonts goes to each.</summary>
    public DocumentBuilder Builder(DiagnosticBag diagnostics)
    {
        var (builder, found) = made.Value;
        diagnostics.AddRange(found);
        return builder;
    }
}
