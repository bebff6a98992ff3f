using System.CommandLine;
using System.CommandLine.Parsing;
using HerDocs.Cli.Completing;

namespace HerDocs.Cli;

/// <summary><c>herdocs completions</c>: writes what a shell needs to complete command lines.</summary>
internal static class CompletionsCommand
{
    public static Command Create(CommandContext context)
    {
        var shell = new Argument<string>("SHELL")
        {
            HelpName = string.Join('|', CompletionScripts.Shells),
            Description = "The shell that the script is for.",
        };
        shell.CompletionSources.Add([.. CompletionScripts.Shells]);
        shell.Validators.Add(CheckShell);
        var command = new Command("completions", "Write a script by which a shell completes commands, options, layouts and files.") { shell };
        command.SetAction(parsed =>
        {
            context.Out.Write(CompletionScripts.For(parsed.GetValue(shell)!, CompletedCommand.Of(parsed.RootCommandResult.Command)));
            return ExitCode.Done;
        });
        return command;
    }

    private static void CheckShell(ArgumentResult given)
    {
        if (given.Tokens is [{ Value: var typed }] && !CompletionScripts.Shells.Contains(typed))
            given.AddError($"{UsageErrors.Unknown("script for the shell", typed, CompletionScripts.Shells)}; there are {string.Join(", ", CompletionScripts.Shells)}");
    }
}
