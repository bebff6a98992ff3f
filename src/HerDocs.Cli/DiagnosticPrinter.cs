using System.Globalization;
using HerDocs.Diagnostics;
using Spectre.Console;

namespace HerDocs.Cli;

/// <summary>Writes diagnostics to standard error: the place, what is wrong, the line as it was typed with a caret, and the mend.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal)
{
    private const int MostColumns = 120;

    public void Print(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.Sorted())
            Print(diagnostic);
        if (diagnostics.Count == 0)
            return;
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        terminal.Err.WriteLine($"{Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}");
    }

    private void Print(Diagnostic diagnostic)
    {
        var isError = diagnostic.Severity == Severity.Error;
        var place = diagnostic.Span is { } span ? $"{span}: " : "";
        terminal.Err.MarkupInterpolated(isError ? (FormattableString)$"{place}[red]error {diagnostic.Code.Id}[/]: " : $"{place}[yellow]warning {diagnostic.Code.Id}[/]: ");
        terminal.Err.WriteLine(diagnostic.Message);
        if (diagnostic.Span is { } shown)
            PrintLine(shown);
        if (diagnostic.Related is { } related)
            terminal.Err.WriteLine($"  shown by {related}");
        if (diagnostic.Hint is { } hint)
            terminal.Err.WriteLine($"  hint: {hint}");
    }

    /// <summary>The source line and a caret below; of a long line only what stands around the place.</summary>
    private void PrintLine(SourceSpan span)
    {
        var line = span.Source.LineAt(span.Start).ToString().TrimEnd('\r', '\n').Replace('\t', ' ');
        var column = span.Position.Column - 1;
        if (line.Length == 0 || column > line.Length)
            return;
        if (line.Length > MostColumns)
        {
            var start = Math.Max(0, Math.Min(column - (MostColumns / 2), line.Length - MostColumns));
            line = line.Substring(start, MostColumns);
            column -= start;
        }
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - column));
        terminal.Err.WriteLine($"  | {line}");
        terminal.Err.MarkupLineInterpolated($"  | {new string(' ', column)}[bold]{new string('^', length)}[/]");
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
