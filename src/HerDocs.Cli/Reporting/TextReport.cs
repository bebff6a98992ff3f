using HerDocs.Cli.Building;

namespace HerDocs.Cli.Reporting;

/// <summary>A line for each document that was written: its file, its pages, its size and how long it took.</summary>
internal sealed class TextReport
{
    private readonly TextWriter output;
    private readonly int widestPath;

    private TextReport(TextWriter output, int widestPath)
    {
        this.output = output;
        this.widestPath = widestPath;
    }

    /// <summary>A report whose columns fit all files that the jobs will write.</summary>
    public static TextReport Of(IReadOnlyList<BuildJob> jobs, TextWriter output)
    {
        var paths = from job in jobs from name in job.FileNames select job.Output?.DisplayPath(name) ?? "";
        return new TextReport(output, paths.Select(path => PrintableText.Columns(path)).DefaultIfEmpty().Max());
    }

    public void Print(IReadOnlyList<BuiltDocument> documents)
    {
        foreach (var document in documents.Where(document => document.File is not null))
        {
            var path = PrintableText.Of(document.File);
            output.Write(path + new string(' ', widestPath - PrintableText.Columns(path)));
            output.WriteLine($"  {Pages(document),-17}{Measures.Size(document.Bytes),9}{Measures.Time(document.Time),9}");
            if (document.Booklet is { } booklet)
                ImpositionReport.PrintAdvice(output, booklet);
        }
        output.Flush();
    }

    /// <summary>A web page has no pages until it is printed.</summary>
    private static string Pages(BuiltDocument document) =>
        document.Booklet is { } booklet ? Measures.Count(booklet.Sheets, "sheet") : Measures.Count(document.Pages, "page") + (document.Format == "html" ? " in print" : "");
}
