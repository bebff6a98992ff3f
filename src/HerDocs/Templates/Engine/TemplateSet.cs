using System.Collections.Concurrent;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates.Model;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>
/// The templates of a layout: its page and all that includes reach, each parsed once. Everything that can be found without a profile
/// is found here, in branches too that no profile takes. Safe for several threads.
/// </summary>
internal sealed class TemplateSet
{
    private readonly LayoutFolder layout;
    private readonly ConcurrentDictionary<string, TemplateFile?> files = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics = [];
    private readonly string pagePath;

    private TemplateSet(LayoutFolder layout)
    {
        this.layout = layout;
        pagePath = IncludePath.Resolve(layout.Manifest.Template)!;
    }

    public LayoutManifest Manifest => layout.Manifest;

    /// <summary>The page template, or null when there is none to run.</summary>
    public ScriptPage? Page { get; private set; }

    /// <summary>What is wrong with the templates themselves.</summary>
    public IReadOnlyCollection<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Whether there is something wrong with which no page can be made whole.</summary>
    public bool HasErrors => diagnostics.HasErrors;

    /// <summary>Whether a template cannot be run that might give others their variables.</summary>
    public bool IsIncomplete => files.Values.Any(file => file is { Page: null });

    /// <summary>The names that the templates give values to somewhere.</summary>
    public IReadOnlySet<string> Names { get; private set; } = new HashSet<string>();

    public static TemplateSet Load(LayoutFolder layout)
    {
        var set = new TemplateSet(layout);
        set.Page = set.Reach(set.pagePath)?.Page;
        var reached = set.files.Values.OfType<TemplateFile>().OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToList();
        var names = new NameTable(reached);
        set.Names = names.Assigned;
        var globals = TemplateModel.Shapes(layout.Locales.English, layout.Manifest);
        foreach (var file in reached.Where(file => file.Page is not null))
            new NameCheck(file, names, globals, set.diagnostics).Run();
        return set;
    }

    /// <summary>The template of a path in its normal form, or null when there is none; one met for the first time is parsed now.</summary>
    public TemplateFile? Find(string path) => files.GetOrAdd(path, Parse);

    /// <summary>The text of a parsed file, by the name that Scriban's spans carry; a span without one is the page's.</summary>
    public SourceText Source(string? path) => (Find(path ?? pagePath) ?? Find(pagePath)!).Source;

    /// <summary>The paths of all templates that could be included.</summary>
    public IReadOnlyList<string> Paths() =>
        [.. layout.Files.List("").Where(path => path.EndsWith(IncludePath.Extension, StringComparison.Ordinal))];

    private TemplateFile? Parse(string path)
    {
        // A file found only while rendering is read by several threads at once; what is wrong with it stays in its own list.
        var found = new DiagnosticBag();
        if (TextFile.Read(layout.Files, path, found) is { } source)
            return TemplateParser.Parse(source, path);
        return found.Count == 0 ? null : new TemplateFile(new SourceText(layout.Files.DisplayPath(path), ""), null, [.. found]);
    }

    /// <summary>Parses a template and, as far as includes name them plainly, those it includes.</summary>
    private TemplateFile? Reach(string path)
    {
        if (files.TryGetValue(path, out var known))
            return known;
        if (Find(path) is not { } file)
            return null;
        diagnostics.AddRange(file.Diagnostics);
        foreach (var (name, span) in file.Page is null ? [] : IncludeFinder.Find(file.Page))
        {
            var place = ScriptSpans.In(file.Source, span);
            if (IncludePath.Resolve(name) is not { } included)
                diagnostics.Add(IncludeFunction.Forbidden(name, place));
            else if (Reach(included) is null)
                diagnostics.Add(IncludeFunction.NotFound(name, Paths(), place));
        }
        return file;
    }
}
