using System.CommandLine;
using HerDocs.Cli.Building;

namespace HerDocs.Cli;

/// <summary><c>herdocs build</c>, and <c>herdocs</c> alone: makes documents.</summary>
internal static class BuildCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new BuildOptions(context);
        var command = new Command("build", "Make documents from film profiles.");
        command.Add(options.Profiles);
        AddOptions(command, options);
        command.Add(options.Shard);
        command.SetAction(parsed => BuildRun.Run(options.Read(parsed, takesProfiles: true, writes: true)));
        return command;
    }

    /// <summary>Without a command the sample is built, with the same options.</summary>
    public static void AddToRoot(Command root, CommandContext context)
    {
        var options = new BuildOptions(context);
        AddOptions(root, options);
        root.SetAction(parsed => BuildRun.Run(options.Read(parsed, takesProfiles: false, writes: true)));
    }

    private static void AddOptions(Command command, BuildOptions options)
    {
        command.Add(options.Layouts);
        command.Add(options.Formats);
        command.Add(options.Output);
        command.Add(options.Fonts);
        command.Add(options.Edition);
        command.Add(options.Spoilers);
        command.Add(options.PageSizes);
        command.Add(options.Settings);
        command.Add(options.Impose);
        command.Add(options.Dpi);
        command.Add(options.Force);
        command.Add(options.Jobs);
        command.Add(options.PdfEngine);
        command.Add(options.QuestPdfLicense);
        command.Add(options.Json);
    }
}
