using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Manifests;

namespace HerDocs.Templates;

/// <summary>A layout by itself: one link of the chain of layouts that extend one another.</summary>
internal sealed record LayoutLink(LayoutPlace Place, IFileSource Folder, SourceText Source, LayoutDeclaration Declaration)
{
    private static readonly string[] Keys = [.. LayoutSchema.Root.Keys.Select(key => key.Name)];

    /// <summary>The template that the layout brings along itself, or null.</summary>
    public string? Template => Declaration.Template?.Value ?? Own(Place.Name + IncludePath.Extension);

    /// <summary>The stylesheet that the layout brings along itself, or null.</summary>
    public string? Stylesheet => Declaration.Stylesheet?.Value ?? Own(Place.Name + ".css");

    /// <summary>Null when there is no layout here or its <c>layout.yaml</c> has errors, which is reported.</summary>
    public static LayoutLink? Read(LayoutPlace place, DiagnosticBag diagnostics)
    {
        if (place.Open(diagnostics) is not { } folder)
            return null;
        if (folder.Read(LayoutManifest.FileName) is null)
        {
            diagnostics.Report(
                DiagnosticCode.LayoutFileMissing, null, $"`{folder.DisplayPath(LayoutManifest.FileName)}` does not exist",
                "a layout is a folder with a layout.yaml, a page template and a stylesheet");
            return null;
        }
        if (TextFile.Read(folder, LayoutManifest.FileName, diagnostics) is not { } source)
            return null;
        return ManifestText.Read(source, Keys, LayoutSchema.Root, diagnostics) is { } declaration
            ? new LayoutLink(place, folder, source, declaration)
            : null;
    }

    private string? Own(string path) => Folder.Read(path) is null ? null : path;
}
