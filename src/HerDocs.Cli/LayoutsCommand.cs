using System.CommandLine;
using HerDocs.Cli.Building;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Templates;

namespace HerDocs.Cli;

/// <summary><c>herdocs layouts</c>: lists the layouts that can be built with.</summary>
internal static class LayoutsCommand
{
    public static Command Create(CommandContext context)
    {
        var json = new Option<bool>("--json") { Description = "Write the list to standard output as one JSON object." };
        var command = new Command("layouts", "List the layouts, what they are for and where they come from.");
        command.Add(json);
        command.SetAction(parsed => List(context, parsed.GetValue(json)));
        return command;
    }

    private static int List(CommandContext context, bool json)
    {
        var log = new DiagnosticLog(json ? null : new DiagnosticPrinter(context.Error, context.Palette));
        var layouts = Find(context, log);
        if (json)
            JsonReport.Write(context.Out, layouts, log);
        else
        {
            foreach (var layout in layouts)
                Print(context.Out, layout);
            log.PrintSummary();
        }
        return log.ExitCode;
    }

    private static IReadOnlyList<LayoutManifest> Find(CommandContext context, DiagnosticLog log)
    {
        try
        {
            var found = new Diagnostics.DiagnosticBag();
            var layouts = LayoutChooser.Catalog(context).All(found);
            log.AddRange(found.Sorted());
            return [.. layouts.Select(layout => layout.Manifest)];
        }
        catch (FileFault fault)
        {
            log.Add(fault.Diagnostic);
            return [];
        }
    }

    private static void Print(TextWriter output, LayoutManifest layout)
    {
        output.WriteLine(PrintableText.Of($"{layout.Name}: {layout.Title} ({string.Join(", ", layout.Formats)})"));
        output.WriteLine(PrintableText.Of($"  {layout.Summary}"));
        output.WriteLine(PrintableText.Of($"  {layout.Location}"));
    }
}
