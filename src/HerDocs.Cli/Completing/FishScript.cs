using System.Text;

namespace HerDocs.Cli.Completing;

/// <summary>For fish from 3.4.</summary>
internal sealed class FishScript
{
    private const string Head = """
        # Completion of herdocs for fish. Put it as herdocs.fish into ~/.config/fish/completions, or load it with: herdocs completions fish | source

        # Whether these words, in this order, are the commands typed so far.
        function __herdocs_at
            set -l words (commandline -opc)[2..]
            set -l found
            set -l skip 0
            for word in $words
                if test $skip -eq 1
                    set skip 0
                else if contains -- $word VALUED
                    set skip 1
                else if contains -- $word COMMANDS
                    set -a found $word
                end
            end
            test "$found" = "$argv"
        end

        # Words with commas between: what stands before the last comma stays.
        function __herdocs_list
            set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
            for word in $argv
                echo $before$word
            end
        end

        # Files of some endings, and the folders that may hold more.
        function __herdocs_files
            set -l token (commandline -ct | string replace -r '^--[^=]*=' '')
            for ending in $argv
                for file in $token*.$ending
                    echo $file
                end
            end
            __fish_complete_directories $token
        end

        function __herdocs_layouts
            ASK
            __herdocs_files zip
        end

        complete -c herdocs -f

        """;

    private readonly StringBuilder script = new();

    public static string Write(CompletedCommand root)
    {
        var all = root.SelfAndBelow().ToList();
        var valued = all.SelectMany(entry => entry.Command.Options).Where(option => option.Value is not null).SelectMany(option => option.Names).Distinct();
        var commands = all.Where(entry => entry.Path.Length > 0).Select(entry => entry.Command.Name).Distinct();
        var writer = new FishScript();
        writer.script.Append(Head
            .Replace("VALUED", string.Join(' ', valued), StringComparison.Ordinal)
            .Replace("COMMANDS", string.Join(' ', commands), StringComparison.Ordinal)
            .Replace("ASK", CompletionScripts.AskForLayouts, StringComparison.Ordinal));
        foreach (var (path, command) in all)
            writer.WriteCommand(path, command);
        return writer.script.ToString();
    }

    private void WriteCommand(string path, CompletedCommand command)
    {
        var at = $"complete -c herdocs -n {Quote($"__herdocs_at {path}".TrimEnd())}";
        foreach (var sub in command.Subcommands)
            script.Append($"{at} -a {sub.Name} -d {Quote(sub.Description)}\n");
        if (command.Subcommands.Count == 0 && command.Argument is { } argument && Values(argument) is { } values)
            script.Append($"{at} -a {Quote(values)}\n");
        foreach (var option in command.Options)
            script.Append($"{at} {Names(option)}{(option.Value is null ? "" : $" -x{Given(option.Value)}")} -d {Quote(option.Description)}\n");
    }

    private static string Names(CompletedOption option) => string.Join(' ', option.Names.Select(name =>
        name.StartsWith("--", StringComparison.Ordinal) ? $"-l {name[2..]}" : $"-s {Quote(name[1..])}"));

    private static string Given(CompletedValue value) => Values(value) is { } values ? $" -a {Quote(values)}" : "";

    private static string? Values(CompletedValue value) => value switch
    {
        CompletedValue.Words words => string.Join(' ', words.Choices),
        CompletedValue.WordList words => $"(__herdocs_list {string.Join(' ', words.Choices)})",
        CompletedValue.Layout => "(__herdocs_layouts)",
        CompletedValue.File { Endings.Count: > 0 } file => $"(__herdocs_files {string.Join(' ', file.Endings)})",
        CompletedValue.File => "(__fish_complete_path)",
        CompletedValue.Folder => "(__fish_complete_directories)",
        _ => null,
    };

    private static string Quote(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
