using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Engine;

namespace HerDocs.Templates;

/// <summary>Reads and checks a layout's manifest, and that the files it names are there.</summary>
internal sealed class LayoutReader
{
    private static readonly string[] Keys = ["title", "summary", "template", "stylesheet", "formats"];
    private static readonly string[] Formats = ["pdf", "docx", "html"];

    private readonly string name;
    private readonly IFileSource files;
    private readonly MappingNode map;
    private readonly DiagnosticBag diagnostics;

    private LayoutReader(string name, IFileSource files, MappingNode map, DiagnosticBag diagnostics)
    {
        this.name = name;
        this.files = files;
        this.map = map;
        this.diagnostics = diagnostics;
    }

    /// <summary>The manifest, or null when it cannot be used, which is reported.</summary>
    public static LayoutManifest? Read(string name, IFileSource files, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var manifest = TextFile.Read(files, LayoutManifest.FileName, found) is { } source && ReadMap(source, found) is { } map
            ? new LayoutReader(name, files, map, found).Read()
            : null;
        diagnostics.AddRange(found);
        return found.HasErrors ? null : manifest;
    }

    private static MappingNode? ReadMap(SourceText source, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var tree = YamlTreeReader.Read(source, Keys, diagnostics);
        if (tree is MappingNode map)
            return map;
        if (diagnostics.Count == before)
        {
            diagnostics.Report(
                DiagnosticCode.WrongLayoutValue, tree?.Span ?? source.Span(0, 0), $"a {LayoutManifest.FileName} holds keys with values",
                "write lines such as `title: Booklet`");
        }
        return null;
    }

    private LayoutManifest Read()
    {
        var meant = new HashSet<string>();
        foreach (var (key, _) in map.Entries.Where(entry => !Keys.Contains(entry.Key.Text)))
        {
            var nearest = NearestName.Find(key.Text, Keys);
            meant.Add(nearest ?? "");
            diagnostics.Report(
                DiagnosticCode.UnknownLayoutKey, key.Span, $"a layout has no key `{key.Text}`",
                nearest is null ? $"the keys are {string.Join(", ", Keys.Select(known => $"`{known}`"))}" : $"did you mean `{nearest}`?");
        }
        return new LayoutManifest
        {
            Name = name,
            Title = RequiredText("title", "its name as people read it", meant),
            Summary = RequiredText("summary", "what it is good for, in a sentence", meant),
            Template = File("template", IncludePath.Extension),
            Stylesheet = File("stylesheet", ".css"),
            Formats = ReadFormats(meant),
            Location = files.DisplayPath(LayoutManifest.FileName),
        };
    }

    private DataNode? Find(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

    private string? Text(string key)
    {
        switch (Find(key))
        {
            case null or BrokenNode:
                return null;
            case ScalarNode { Text: var text } when text.Trim().Length > 0:
                return text.Trim();
            case var other:
                diagnostics.Report(DiagnosticCode.WrongLayoutValue, other.Span, $"`{key}` must be a text, but this is {other.Found}");
                return "";
        }
    }

    private string RequiredText(string key, string meaning, HashSet<string> meant)
    {
        if (Text(key) is { } text)
            return text;
        ReportMissing(key, meaning, meant);
        return "";
    }

    private void ReportMissing(string key, string meaning, HashSet<string> meant)
    {
        if (Find(key) is not null || !map.IsComplete || meant.Contains(key))
            return;
        diagnostics.Report(
            DiagnosticCode.MissingLayoutKey, map.Span with { Length = 0 }, $"`{key}` is missing", $"add `{key}:` with {meaning}");
    }

    /// <summary>A file of the layout; when the manifest names none, the one that bears the layout's name.</summary>
    private string File(string key, string extension)
    {
        var path = Text(key) ?? name + extension;
        var span = Find(key)?.Span ?? map.Span with { Length = 0 };
        if (FilePath.Normalise(path) is not { } normal || path.Contains('\\') || path.Split('/').Contains(".."))
        {
            diagnostics.Report(
                DiagnosticCode.WrongLayoutValue, span, $"`{path}` is outside the layout",
                "give the file's path in the layout's folder or the shared one");
        }
        else if (!normal.EndsWith(extension, StringComparison.Ordinal))
        {
            diagnostics.Report(DiagnosticCode.WrongLayoutValue, span, $"`{key}` must be a file whose name ends with `{extension}`");
        }
        else if (files.Read(normal) is null)
        {
            diagnostics.Report(
                DiagnosticCode.LayoutFileMissing, span, $"the layout has no file `{normal}`",
                NearestName.Hint(normal, files.List("").Where(other => other.EndsWith(extension, StringComparison.Ordinal)))
                    ?? $"a layout named `{name}` has its {key} there, unless `{key}:` names another file");
        }
        return path;
    }

    private List<string> ReadFormats(HashSet<string> meant)
    {
        IReadOnlyList<DataNode> nodes = Find("formats") switch
        {
            null or BrokenNode => [],
            SequenceNode list => list.Items,
            var single => [single],
        };
        if (nodes.Count == 0)
            ReportMissing("formats", "what it is built to when nobody says otherwise: pdf, docx, html", meant);
        var formats = new List<string>();
        foreach (var node in nodes.Where(node => node is not BrokenNode))
        {
            var typed = (node as ScalarNode)?.Text ?? "";
            if (Formats.Contains(typed))
                formats.Add(typed);
            else
            {
                diagnostics.Report(
                    DiagnosticCode.WrongLayoutValue, node.Span, $"`formats` takes `pdf`, `docx` and `html`, but this is {node.Found}",
                    NearestName.Hint(typed, Formats));
            }
        }
        return [.. formats.Distinct()];
    }
}
