using System.CommandLine;
using System.CommandLine.Completions;
using HerDocs.Templates.Parameters;

namespace HerDocs.Cli.Completing;

/// <summary>A command as shells see it, made of the command itself, so that a script offers what the program takes.</summary>
internal sealed record CompletedCommand(
    string Name,
    string Description,
    IReadOnlyList<CompletedCommand> Subcommands,
    IReadOnlyList<CompletedOption> Options,
    CompletedValue? Argument)
{
    private static readonly string[] Profiles = ["yaml", "yml", "json"];

    public static CompletedCommand Of(Command command) => Of(command, []);

    /// <summary>The commands below and itself, each with the words by which one gets there.</summary>
    public IEnumerable<(string Path, CompletedCommand Command)> SelfAndBelow(string path = "") => Subcommands
        .SelectMany(below => below.SelfAndBelow(path.Length == 0 ? below.Name : $"{path} {below.Name}"))
        .Prepend((path, this));

    private static CompletedCommand Of(Command command, IReadOnlyList<Option> inherited)
    {
        var recursive = command.Options.Where(option => option.Recursive).Concat(inherited).Distinct().ToList();
        return new CompletedCommand(
            command.Name,
            FirstClause(command.Description),
            [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => Of(sub, recursive))],
            [.. command.Options.Concat(inherited).Distinct().Where(option => !option.Hidden).Select(Of)],
            command.Arguments is [var argument] ? ValueOf(argument.HelpName ?? argument.Name, WordsOf(argument)) : null);
    }

    private static CompletedOption Of(Option option) => new(
        [option.Name, .. option.Aliases.Where(alias => alias.StartsWith('-'))],
        FirstClause(option.Description),
        option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? null : ValueOf(option.HelpName ?? "", []),
        option.Arity.MaximumNumberOfValues > 1);

    /// <summary>What the help calls a value says what it is.</summary>
    private static CompletedValue ValueOf(string name, IReadOnlyList<string> words) => name switch
    {
        _ when words.Count > 0 => new CompletedValue.Words(words),
        "FORMATS" => new CompletedValue.WordList([.. Writers.DocumentWriters.All.Select(writer => writer.Format)]),
        "SIZES" => new CompletedValue.WordList([.. PageSizeOption.Names]),
        "NAME|FOLDER" => new CompletedValue.Layout(),
        "DIR" => new CompletedValue.Folder(),
        "PROFILE" or "PATH" => new CompletedValue.File(Profiles),
        "FILE" => new CompletedValue.File([]),
        "NAME" or "NAME=VALUE" or "N" or "I/N" or "PAGES" or "LENGTH" => new CompletedValue.Anything(),
        _ when name.Contains('|') => new CompletedValue.Words(name.Split('|')),
        _ => throw new InvalidOperationException($"nothing is said of how a shell completes `{name}`"),
    };

    private static IReadOnlyList<string> WordsOf(Argument argument) =>
        [.. argument.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label).Distinct()];

    /// <summary>What a line has room for: up to the first point or semicolon.</summary>
    private static string FirstClause(string? description) => (description ?? "").Split([". ", "; "], StringSplitOptions.None)[0].TrimEnd('.');
}
