using System.Globalization;
using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>
/// Writes diagnostics for people: the line that editors understand, <c>path(line,col): error HD1203: message</c>, then the source
/// line with the place marked, then the hint.
/// </summary>
internal sealed class DiagnosticPrinter(TextWriter output, Palette palette)
{
    public void Print(Diagnostic diagnostic)
    {
        if (diagnostic.Span is { } span)
            output.Write(palette.Strong(PrintableText.Of($"{span}:")) + " ");
        output.Write(palette.Of(diagnostic.Severity, $"{Word(diagnostic.Severity)} {diagnostic.Code.Id}:") + " ");
        output.WriteLine(PrintableText.Of(diagnostic.Message));
        if (diagnostic.Span is { } place && SourceExcerpt.Of(place) is { } excerpt)
            PrintExcerpt(place, excerpt, diagnostic.Severity);
        if (diagnostic.Related is { } related)
            output.WriteLine(PrintableText.Of($"  {diagnostic.RelatedAs} {related}"));
        if (diagnostic.Hint is { } hint)
            output.WriteLine($"  {palette.Hint("hint:")} {PrintableText.Of(hint)}");
    }

    public void PrintLeftOut(DiagnosticCode code, string? file, int count) => output.WriteLine(PrintableText.Of(
        $"and {count.ToString(CultureInfo.InvariantCulture)} more of {code.Id}{(file is null ? "" : $" in {file}")}: mend some of those above, and check again"));

    public void PrintSummary(int errors, int warnings)
    {
        output.WriteLine((errors, warnings) switch
        {
            (0, _) => Count(warnings, Severity.Warning),
            (_, 0) => Count(errors, Severity.Error),
            _ => $"{Count(errors, Severity.Error)}, {Count(warnings, Severity.Warning)}",
        });
    }

    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private string Count(int count, Severity severity) =>
        palette.Of(severity, $"{count.ToString(CultureInfo.InvariantCulture)} {Word(severity)}{(count == 1 ? "" : "s")}");

    private void PrintExcerpt(SourceSpan place, SourceExcerpt excerpt, Severity severity)
    {
        var number = place.Position.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{palette.Faint($"{number} |")} {excerpt.Line}");
        var carets = palette.Of(severity, new string('^', excerpt.CaretCount));
        output.WriteLine($"{palette.Faint("      |")} {new string(' ', excerpt.CaretColumn)}{carets}");
    }
}
