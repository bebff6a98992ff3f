using System.CommandLine;
using HerDocs.Cli.Building;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;
using HerDocs.Templates;

namespace HerDocs.Cli;

/// <summary><c>herdocs layouts</c>: lists the layouts that can be built with.</summary>
internal static class LayoutsCommand
{
    public static Command Create(CommandContext context)
    {
        var profile = new Argument<string?>("PROFILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A profile, to list what is found beside it as well.",
        };
        profile.Validators.Add(BuildOptions.CheckNoOptions);
        var names = new Option<bool>("--names") { Description = "Write their names alone, one a line." };
        var json = new Option<bool>("--json") { Description = "Write the list to standard output as one JSON object." };
        var command = new Command("layouts", "List the layouts, what they are for, what can be chosen of them and where they come from.");
        command.Add(profile);
        command.Add(names);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(profile) is { } path ? ProfileFiles.FolderOf(path) : "";
            return parsed.GetValue(names) ? ListNames(context, folder) : List(context, folder, parsed.GetValue(json));
        });
        return command;
    }

    private static int ListNames(CommandContext context, string folder)
    {
        foreach (var name in new LayoutCatalogs(context).For(folder).Names)
            context.Out.WriteLine(PrintableText.Of(name));
        return ExitCode.Done;
    }

    private static int List(CommandContext context, string folder, bool json)
    {
        var log = new DiagnosticLog(json ? null : new DiagnosticPrinter(context.Error, context.Palette));
        var layouts = Find(context, folder, log);
        if (json)
            JsonReport.Write(context.Out, layouts, log);
        else
        {
            foreach (var layout in layouts)
                LayoutReport.Print(context.Out, layout);
            log.PrintSummary();
        }
        return log.ExitCode;
    }

    private static IReadOnlyList<LayoutManifest> Find(CommandContext context, string folder, DiagnosticLog log)
    {
        try
        {
            var found = new DiagnosticBag();
            var layouts = new LayoutCatalogs(context).For(folder).All(found);
            log.AddRange(found.Sorted());
            return [.. layouts.Select(layout => layout.Manifest)];
        }
        catch (FileFault fault)
        {
            log.Add(fault.Diagnostic);
            return [];
        }
    }
}
