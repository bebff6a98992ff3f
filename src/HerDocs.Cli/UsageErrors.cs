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
        var messages = Messages(parsed);
        foreach (var message in messages)
            context.Error.WriteLine($"herdocs: {PrintableText.Of(message)}");
        context.Error.WriteLine($"Try `{CommandTree.PathOf(command)} --help`.");
        if (Asks(parsed, "--json"))
            JsonReport.WriteUsage(context.Out, messages);
        else if (Asks(parsed, "--sarif"))
            SarifReport.WriteUsage(context.Out, messages);
        context.Out.Flush();
        return ExitCode.Usage;
    }

    /// <summary>A word that nothing takes makes everything after it seem wrong as well: it alone is told.</summary>
    private static List<string> Messages(ParseResult parsed) =>
        (OptionTakenForArgument(parsed) ?? (parsed.UnmatchedTokens is [var unmatched, ..] ? unmatched : null)) is { } word
            ? [Unknown(word, parsed.CommandResult.Command)]
            : [.. parsed.Errors.Select(error => Message(error)).Distinct()];

    /// <summary>A mistyped option stands where an argument may stand, and is taken for it.</summary>
    private static string? OptionTakenForArgument(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens).Select(token => token.Value)
        .FirstOrDefault(value => value.StartsWith('-') && value != BuildOptions.StandardInput);

    private static bool Asks(ParseResult parsed, string option) => parsed.Tokens.Any(token => token.Value == option);

    private static bool IsRoot(Command command) => command.Subcommands.Count > 0;

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        CommandResult { Command: { Subcommands: { Count: > 0 } below } command } =>
            $"{CommandTree.PathOf(command)} needs another word: {string.Join(" or ", below.Select(sub => sub.Name))}",
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult, Argument: { Name: var name, Arity.MaximumNumberOfValues: 1 } } => $"{name} is missing",
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult, Argument.Name: var name } => $"{name} is missing: name at least one",
        OptionResult { Tokens.Count: 0, Option: { Arity.MinimumNumberOfValues: > 0, Name: var name } } => $"{name} needs a value behind it",
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult { Option.Name: var name } } => $"{name} needs a value behind it",
        _ => error.Message,
    };

    private static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-'))
            return Unknown("option", word, command.Options.Select(option => option.Name));
        var message = Unknown("command", word, command.Subcommands.Select(sub => sub.Name));
        return IsRoot(command) && word.Contains('.') ? $"{message}; did you mean `herdocs build {word}`?" : message;
    }

    /// <summary>The message about a word that is not known, with the known one that comes near it.</summary>
    public static string Unknown(string kind, string word, IEnumerable<string> known)
    {
        var hint = NearestName.Hint(word, known);
        return $"there is no {kind} `{word}`" + (hint is null ? "" : $"; {hint}");
    }
}
