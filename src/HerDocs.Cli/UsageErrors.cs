using System.CommandLine;
using System.CommandLine.Parsing;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;

namespace HerDocs.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult parsed, CommandContext context)
    {
        var command = parsed.CommandResult.Command;
        // A word that nothing takes makes everything after it seem wrong as well: it alone is told.
        if (parsed.UnmatchedTokens is [var word, ..])
            Print(context, Unknown(word, command));
        else
        {
            foreach (var message in parsed.Errors.Select(error => Message(error)).Distinct())
                Print(context, message);
        }
        var path = IsRoot(command) ? command.Name : $"herdocs {command.Name}";
        context.Error.WriteLine($"Try `{path} --help`.");
        return ExitCode.Usage;
    }

    private static bool IsRoot(Command command) => command.Subcommands.Count > 0;

    private static void Print(CommandContext context, string message) =>
        context.Error.WriteLine($"herdocs: {PrintableText.Of(message)}");

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument.Name: var name, Parent: CommandResult } =>
            $"{name} is missing: give the path of at least one",
        _ => error.Message,
    };

    private static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var known = isOption
            ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(sub => sub.Name);
        var hint = NearestName.Hint(word, known);
        if (hint is null && IsRoot(command) && !isOption)
            hint = word.Contains('.') ? $"did you mean `herdocs build {word}`?" : null;
        return $"there is no {(isOption ? "option" : "command")} `{word}`" + (hint is null ? "" : $"; {hint}");
    }
}
