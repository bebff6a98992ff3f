using System.Globalization;
using HerDocs.Cli.Preview.Building;
using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>Tells in the terminal of each build of a preview: a line a document, and diagnostics that the build before had not.</summary>
internal sealed class PreviewReport(CommandContext context)
{
    private readonly DiagnosticPrinter printer = new(context.Error, context.Palette);
    private readonly Lock printing = new();
    private readonly Dictionary<string, HashSet<string>> before = new(StringComparer.Ordinal);

    public Pass Begin() => new(this);

    private void Print(string name, BuildResult result, HashSet<string> told)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (!(before.TryGetValue(name, out var known) && known.Contains(diagnostic.ToString())) && told.Add(diagnostic.ToString()))
                printer.Print(diagnostic);
        }
        before[name] = [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        if (result.Bug is { } bug)
            context.Error.WriteLine(bug);
        context.Out.WriteLine(PrintableText.Of($"{name}  {Outcome(result)}  {Measures.Time(result.Time)}"));
        context.Out.Flush();
    }

    private static string Outcome(BuildResult result)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count - errors;
        var made = result.Pages is { } pages ? Measures.Count(pages.Pages.Count, "page") : errors > 0 ? Measures.Count(errors, "error") : "not built";
        return warnings == 0 ? made : string.Create(CultureInfo.InvariantCulture, $"{made}, {Measures.Count(warnings, "warning")}");
    }

    /// <summary>One time of building: what several documents share is told once.</summary>
    public sealed class Pass(PreviewReport report)
    {
        private readonly HashSet<string> done = new(StringComparer.Ordinal);
        private readonly HashSet<string> told = new(StringComparer.Ordinal);

        public bool Has(string name)
        {
            lock (report.printing)
                return done.Contains(name);
        }

        public void Add(string name, BuildResult result)
        {
            lock (report.printing)
            {
                done.Add(name);
                report.Print(name, result, told);
            }
        }
    }
}
