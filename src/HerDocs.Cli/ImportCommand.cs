using System.CommandLine;
using HerDocs.Cli.Importing;

namespace HerDocs.Cli;

/// <summary><c>herdocs import</c>: reads a Word document that somebody edited back into a profile.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "A Word document that `herdocs build` made." };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The profile to write. Without it: standard output." };
        var force = new Option<bool>("--force") { Description = "Write over a profile that is there." };
        var command = new Command("import", "Take what was edited in a Word document back into the film profile.") { file, output, force };
        command.SetAction(parsed => ImportRun.Run(new ImportRequest
        {
            Context = context,
            File = parsed.GetValue(file)!,
            Output = parsed.GetValue(output),
            Force = parsed.GetValue(force),
        }));
        return command;
    }
}
