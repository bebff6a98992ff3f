using System.CommandLine;
using HerDocs.Diagnostics;
using Spectre.Console;

namespace HerDocs.Cli;

/// <summary>herdocs layouts: what can be built with.</summary>
internal sealed class LayoutsCommand
{
    private readonly Option<bool> json = BuildOptions.Json();

    public LayoutsCommand(Terminal terminal)
    {
        Command = new Command("layouts", "List the layouts, where each comes from and what it is for.") { json };
        Command.SetAction(parsed => List(terminal, parsed.GetValue(json)));
    }

    public Command Command { get; }

    private static int List(Terminal terminal, bool json)
    {
        var diagnostics = new DiagnosticBag();
        var layouts = Layouts.Catalog(terminal).All(diagnostics);
        if (json)
        {
            JsonReport.Write(terminal.Output, writer =>
            {
                writer.WriteStartArray("layouts");
                foreach (var layout in layouts)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", layout.Name);
                    writer.WriteString("title", layout.Manifest.Title);
                    writer.WriteString("summary", layout.Manifest.Summary);
                    writer.WriteString("location", layout.Manifest.Location);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                JsonReport.WriteDiagnostics(writer, diagnostics);
            });
            return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done;
        }
        foreach (var layout in layouts)
        {
            terminal.Out.MarkupLineInterpolated($"[bold]{layout.Name}[/]  ({string.Join(", ", layout.Manifest.Formats)})  {layout.Manifest.Location}");
            terminal.Out.WriteLine($"  {layout.Manifest.Summary}");
        }
        new DiagnosticPrinter(terminal).Print(diagnostics);
        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done;
    }
}
