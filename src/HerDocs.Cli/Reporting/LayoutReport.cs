using HerDocs.Templates;
using HerDocs.Templates.Parameters;

namespace HerDocs.Cli.Reporting;

/// <summary>Says what a layout is for, what can be chosen of it and where it comes from.</summary>
internal static class LayoutReport
{
    public static void Print(TextWriter output, LayoutManifest layout)
    {
        output.WriteLine(PrintableText.Of($"{layout.Name}: {layout.Title} ({string.Join(", ", layout.Formats)})"));
        foreach (var line in Lines(layout))
            output.WriteLine(PrintableText.Of($"  {line}"));
    }

    private static IEnumerable<string> Lines(LayoutManifest layout)
    {
        yield return layout.Summary;
        if (layout.PageSizes.Count > 0)
            yield return $"--page-size {Names(layout.PageSizes)}";
        if (layout.LargePrintPageSizes.Count > 0 && !layout.LargePrintPageSizes.SequenceEqual(layout.PageSizes))
            yield return $"--edition large-print --page-size {Names(layout.LargePrintPageSizes)}";
        foreach (var parameter in layout.Parameters)
            yield return $"--set {Setting.NameFor(parameter)}={Shown(parameter.Default.Text)}  {parameter.Description}{Words(parameter)}";
        yield return layout.Extends is { } parent ? $"{layout.Location}, which extends {parent}" : layout.Location;
    }

    private static string Names(IEnumerable<PageSizeOption> sizes) => string.Join('|', sizes.Select(size => size.Name));

    private static string Words(Parameter parameter) =>
        parameter.Choices.Count == 0 ? "" : $" One of {string.Join(", ", parameter.Choices)}.";

    /// <summary>As one would type it in a shell.</summary>
    private static string Shown(string value) => value.Length == 0 || value.Contains(' ') ? $"\"{value}\"" : value;
}
