using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Css;

/// <summary>Reads a style sheet with all that it imports (CSS Cascade 4 §2).</summary>
public sealed class StylesheetLoader(IFileSource files, DiagnosticBag diagnostics)
{
    /// <summary>More are not imported: sheets that import one another twice over would double without end.</summary>
    private const int MostImports = 100;

    private readonly List<string> path = [];
    private int imports;

    /// <summary>The sheet, its @import rules holding the sheets they name, those that cannot be read left out; null when there is no such file, which is not reported.</summary>
    public Stylesheet? Load(string file)
    {
        if (FilePath.Normalise(file) is not { } name || files.Read(name) is null)
            return null;
        var source = TextFile.Read(files, name, diagnostics) ?? new SourceText(files.DisplayPath(name), "");
        var sheet = StylesheetParser.Parse(source, diagnostics, name.Contains('/') ? name[..name.LastIndexOf('/')] : "");
        path.Add(name);
        sheet = WithImports(sheet);
        path.RemoveAt(path.Count - 1);
        return sheet;
    }

    /// <summary>A sheet that is no file, such as a style element, its @import rules holding the sheets they name.</summary>
    public Stylesheet WithImports(Stylesheet sheet) => sheet with { Rules = [.. sheet.Rules.Select(Resolve).OfType<Rule>()] };

    private Rule? Resolve(Rule rule) => rule is not ImportRule import ? rule : Import(import) is { } sheet ? import with { Sheet = sheet } : null;

    private Stylesheet? Import(ImportRule import)
    {
        var name = FilePath.Normalise(import.Url);
        if (name is null)
        {
            Report(import, $"`{import.Url}` cannot be imported", "only files of the layout can be, named by a relative path");
            return null;
        }
        if (path.Contains(name))
        {
            Report(import, $"`{import.Url}` imports itself", "take the import away");
            return null;
        }
        if (++imports > MostImports)
        {
            Report(import, $"more than {MostImports} style sheets are imported", "join some of them");
            return null;
        }
        var sheet = Load(name);
        if (sheet is null)
            Report(
                import, $"`{import.Url}` cannot be imported: there is no such file",
                NearestName.Hint(name, files.List("").Where(known => known.EndsWith(".css", StringComparison.OrdinalIgnoreCase))) ?? "give its path from the folder of this style sheet");
        return sheet;
    }

    private void Report(ImportRule import, string message, string? hint) =>
        diagnostics.Report(DiagnosticCode.UnreadableImport, import.Span, message, hint);
}
