using System.Globalization;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Navigation;

namespace HerDocs.Cli.Reporting;

/// <summary>Says what was put on sheets, how to print it, and what paper has no use for.</summary>
internal static class ImpositionReport
{
    public static void Print(TextWriter output, ImposedBooklet booklet, string file, TimeSpan time)
    {
        output.WriteLine(PrintableText.Of($"{file}  {Contents(booklet)}  {Measures.Size(booklet.File.Length)}  {Measures.Time(time)}"));
        PrintAdvice(output, booklet);
    }

    /// <summary>How the printer must be set, and what is not on the sheets.</summary>
    public static void PrintAdvice(TextWriter output, ImposedBooklet booklet)
    {
        var edge = booklet.Flip == DuplexFlip.ShortEdge ? "short" : "long";
        output.WriteLine($"  print on both sides, flipped on the {edge} edge, at actual size");
        if (LeftOut(booklet).ToList() is { Count: > 0 } names)
            output.WriteLine($"  left out, for paper has no use for it: {string.Join(", ", names)}");
    }

    public static IEnumerable<string> LeftOut(ImposedBooklet booklet)
    {
        if (booklet.LeftOut.HasFlag(Pdf.Imposition.LeftOut.Links))
            yield return "links";
        if (booklet.LeftOut.HasFlag(Pdf.Imposition.LeftOut.Outline))
            yield return "outline";
        if (booklet.LeftOut.HasFlag(Pdf.Imposition.LeftOut.Structure))
            yield return "structure tags";
    }

    private static string Contents(ImposedBooklet booklet)
    {
        var blank = booklet.BlankPages == 0 ? "" : $" and {booklet.BlankPages.ToString(CultureInfo.InvariantCulture)} blank";
        return $"{Measures.Count(booklet.Pages, "page")}{blank} on {Measures.Count(booklet.Sheets, "sheet")} of {Paper(booklet.Sheet)}";
    }

    private static string Paper(SheetSize sheet) => sheet.Name
        ?? string.Create(CultureInfo.InvariantCulture, $"{sheet.Width / 72 * 25.4:F0} × {sheet.Height / 72 * 25.4:F0} mm");
}
