using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;

namespace HerDocs.Cli;

/// <summary>Where layouts are found: in templates/ where the command runs, then in the program itself.</summary>
internal static class Layouts
{
    public static LayoutCatalog Catalog(Terminal terminal) =>
        new([new FolderFiles(terminal.PathOf("templates"), "templates"), EmbeddedFiles.Templates]);

    /// <summary>A layout by its name, or by the path of its folder.</summary>
    public static LayoutFolder? Find(LayoutCatalog catalog, string layout, Terminal terminal, DiagnosticBag diagnostics)
    {
        var isPath = layout.Contains('/', StringComparison.Ordinal) || layout.Contains('\\', StringComparison.Ordinal) || layout is "." or "..";
        if (!isPath)
            return catalog.Find(layout, diagnostics);
        var folder = terminal.PathOf(layout);
        return catalog.Open(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), new FolderFiles(folder, layout.TrimEnd('/', '\\')), diagnostics);
    }
}
