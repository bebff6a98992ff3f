using System.CommandLine;
using HerDocs.Cli.Imposing;

namespace HerDocs.Cli;

/// <summary><c>herdocs impose</c>: makes sheets to print, fold and staple of any PDF.</summary>
internal static class ImposeCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new ImposeOptions();
        var command = new Command(
            "impose", "Put the pages of a PDF two by two on sheets that are printed on both sides, folded and stapled to a booklet.");
        command.Add(options.File);
        command.Add(options.Output);
        command.Add(options.Signature);
        command.Add(options.Creep);
        command.Add(options.Marks);
        command.Add(options.Json);
        command.SetAction(parsed => ImposeRun.Run(options.Read(parsed, context)));
        return command;
    }
}
