using System.CommandLine;
using HerDocs.Cli.Building;

namespace HerDocs.Cli;

/// <summary><c>herdocs check</c>: does all that a build does but for writing files, and tells what it found.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new BuildOptions(context);
        var command = new Command("check", "Find everything that is wrong with film profiles and layouts; nothing is written.");
        command.Add(options.Profiles);
        command.Add(options.Layouts);
        command.Add(options.Formats);
        command.Add(options.Fonts);
        command.Add(options.Edition);
        command.Add(options.Spoilers);
        command.Add(options.Jobs);
        command.Add(options.Shard);
        command.Add(options.PageSizes);
        command.Add(options.Settings);
        command.Add(options.Json);
        command.Add(options.Sarif);
        command.SetAction(parsed => BuildRun.Run(options.Read(parsed, takesProfiles: true, writes: false)));
        return command;
    }
}
