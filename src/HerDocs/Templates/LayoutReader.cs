using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Manifests;
using HerDocs.Templates.Parameters;

namespace HerDocs.Templates;

/// <summary>Reads a layout with all that it extends, and checks that the files it names are there.</summary>
internal sealed class LayoutReader
{
    private readonly LayoutCatalog catalog;
    private readonly DiagnosticBag diagnostics;

    /// <summary>The layout itself, then the one that it extends, and so on.</summary>
    private readonly List<LayoutLink> chain = [];

    private LayoutReader(LayoutCatalog catalog, DiagnosticBag diagnostics)
    {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
    }

    /// <summary>The layout, or null when it cannot be used, which is reported.</summary>
    public static LayoutFolder? Read(LayoutPlace place, LayoutCatalog catalog, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var reader = new LayoutReader(catalog, found);
        var folder = reader.ReadChain(place) ? reader.Join() : null;
        diagnostics.AddRange(found);
        return found.HasErrors ? null : folder;
    }

    private bool ReadChain(LayoutPlace place)
    {
        for (var next = place; next is not null;)
        {
            if (LayoutLink.Read(next, diagnostics) is not { } link)
                return false;
            chain.Add(link);
            if (link.Declaration.Extends is not { } extends)
                return true;
            next = catalog.Parent(next, extends.Value, extends.Span, diagnostics);
            if (next is not null && chain.FindIndex(known => known.Place == next) is >= 0 and var again)
            {
                var circle = chain.Skip(again).Select(known => known.Place.Name).Append(next.Name);
                diagnostics.Report(
                    DiagnosticCode.EndlessExtends, extends.Span, $"`{next.Name}` extends itself: {string.Join(" → ", circle)}",
                    "let one of them stand by itself");
                return false;
            }
        }
        return false;
    }

    private LayoutFolder Join()
    {
        var shared = catalog.SharedFor(chain[0].Place.Rank);
        var files = new OverlayFiles([.. chain.Select(link => link.Folder), .. shared]);
        var own = chain[0].Declaration;
        var manifest = new LayoutManifest
        {
            Name = chain[0].Place.Name,
            Title = own.Title.Value,
            Summary = own.Summary.Value,
            Extends = own.Extends,
            Template = FindTemplate(files),
            Stylesheets = FindStylesheets(files),
            Formats = First(declaration => [.. declaration.Formats.Select(format => format.Value).Distinct()], ["pdf"]),
            PageSizes = First(declaration => declaration.PageSizes, []),
            LargePrintPageSizes = First(declaration => declaration.LargePrintPageSizes.Count > 0 ? declaration.LargePrintPageSizes : declaration.PageSizes, []),
            Parameters = new ParameterReader(diagnostics).Join([.. SharedParameters(shared), .. Enumerable.Reverse(chain).Select(link => link.Declaration.Parameters)]),
            Location = files.DisplayPath(LayoutManifest.FileName),
        };
        return new LayoutFolder(manifest, files);
    }

    /// <summary>What the layout says, or else the nearest of those that it extends, or else what is usual.</summary>
    private IReadOnlyList<T> First<T>(Func<LayoutDeclaration, IReadOnlyList<T>> ask, IReadOnlyList<T> usual) =>
        chain.Select(link => ask(link.Declaration)).FirstOrDefault(said => said.Count > 0, usual);

    /// <summary>The page of the nearest layout that has one: named by its manifest, or bearing its name.</summary>
    private string FindTemplate(OverlayFiles files)
    {
        var link = chain.Find(link => link.Template is not null) ?? chain[^1];
        return CheckThere(link.Template ?? link.Place.Name + IncludePath.Extension, link, link.Declaration.Template?.Span, "template", files);
    }

    /// <summary>One of a layout and of each that it extends, the first of the chain last. One of a name that another has hides it.</summary>
    private List<string> FindStylesheets(OverlayFiles files)
    {
        var sheets = new List<string>();
        foreach (var link in Enumerable.Reverse(chain))
        {
            // What extends another needs no stylesheet of its own.
            if (link.Stylesheet is { } sheet || link == chain[^1])
                sheets.Add(CheckThere(link.Stylesheet ?? link.Place.Name + ".css", link, link.Declaration.Stylesheet?.Span, "stylesheet", files));
        }
        return [.. sheets.Distinct()];
    }

    private string CheckThere(string path, LayoutLink link, SourceSpan? span, string key, OverlayFiles files)
    {
        if (files.Read(path) is not null)
            return path;
        var extension = path[path.LastIndexOf('.')..];
        diagnostics.Report(
            DiagnosticCode.LayoutFileMissing, span ?? link.Source.Span(0, 0), $"the layout has no file `{path}`",
            NearestName.Hint(path, files.List("").Where(other => other.EndsWith(extension, StringComparison.Ordinal)))
                ?? $"a layout named `{link.Place.Name}` has its {key} there, unless `{key}:` names another file");
        return path;
    }

    /// <summary>Parameters that all layouts have: those of later sources first, so that earlier ones can give other defaults.</summary>
    private IEnumerable<IReadOnlyList<ParameterDeclaration>> SharedParameters(IReadOnlyList<IFileSource> shared) =>
        shared.Reverse().Select(folder => ParameterReader.ReadShared(folder, diagnostics));
}
