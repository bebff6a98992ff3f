using System.Text;

namespace HerDocs.Cli.Completing;

/// <summary>For PowerShell from 5. Where nothing is offered it completes files by itself.</summary>
internal sealed class PowerShellScript
{
    private const string Tail = """

            $words = @($commandAst.CommandElements | ForEach-Object { $_.Extent.Text })
            $before = @($words | Select-Object -Skip 1)
            if ($wordToComplete -ne '' -and $before.Count -gt 0) { $before = @($before | Select-Object -SkipLast 1) }

            # The command that the words before the cursor name; a word behind an option that takes a value is none.
            $command = ''
            $option = ''
            foreach ($word in $before) {
                $longer = if ($command -eq '') { $word } else { "$command $word" }
                if ($option -ne '') { $option = '' }
                elseif ($values.ContainsKey("${command}:$word")) { $option = $word }
                elseif ($options.ContainsKey($longer)) { $command = $longer }
            }

            if ($option -ne '') { $offered = @(& $values["${command}:$option"]) }
            elseif ($wordToComplete.StartsWith('-')) { $offered = $options[$command] }
            else { $offered = @(& $arguments[$command]) }

            # Words with commas between: what stands before the last comma stays.
            $start = $wordToComplete.LastIndexOf(',') + 1
            $kept = $wordToComplete.Substring(0, $start)
            $offered | Where-Object { $_.Split("`t")[0] -like "$($wordToComplete.Substring($start))*" } | ForEach-Object {
                $word, $description = $_.Split("`t")
                if (-not $description) { $description = $word }
                [System.Management.Automation.CompletionResult]::new("$kept$word", $word, 'ParameterValue', $description)
            }
        }

        """;

    private readonly StringBuilder script = new();

    public static string Write(CompletedCommand root)
    {
        var writer = new PowerShellScript();
        writer.script.Append("""
            # Completion of herdocs for PowerShell. Load it with: herdocs completions powershell | Out-String | Invoke-Expression

            Register-ArgumentCompleter -Native -CommandName herdocs -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $layouts = { herdocs layouts --names 2>$null }

            """);
        writer.WriteTable("options", root, (path, command) => $"'{path}' = {List(command.Options.SelectMany(option => option.Names.Select(name => (name, option.Description))))}");
        writer.WriteTable("arguments", root, (path, command) => $"'{path}' = {Argument(command)}");
        writer.WriteTable("values", root, (path, command) => string.Join("\n        ",
            from option in command.Options
            where option.Value is not null
            from name in option.Names
            select $"'{path}:{name}' = {Block(option.Value!)}"));
        writer.script.Append(Tail);
        return writer.script.ToString();
    }

    private void WriteTable(string name, CompletedCommand root, Func<string, CompletedCommand, string> write)
    {
        script.Append($"    ${name} = @{{\n");
        foreach (var (path, command) in root.SelfAndBelow())
        {
            if (write(path, command) is { Length: > 0 } entry)
                script.Append($"        {entry}\n");
        }
        script.Append("    }\n");
    }

    private static string Argument(CompletedCommand command) => command.Subcommands.Count > 0
        ? $"{{ {List(command.Subcommands.Select(sub => (sub.Name, sub.Description)))} }}"
        : command.Argument is { } value ? Block(value) : "{ }";

    private static string Block(CompletedValue value) => value switch
    {
        CompletedValue.Words words => $"{{ {List(words.Choices.Select(word => (word, "")))} }}",
        CompletedValue.WordList words => $"{{ {List(words.Choices.Select(word => (word, "")))} }}",
        CompletedValue.Layout => "$layouts",
        _ => "{ }",
    };

    /// <summary>Words, each with a tab and what it is for behind it.</summary>
    private static string List(IEnumerable<(string Word, string Description)> entries) =>
        $"@({string.Join(", ", entries.Select(entry => entry.Description.Length == 0 ? Quote(entry.Word) : $"({Quote(entry.Word)} + \"`t\" + {Quote(entry.Description)})"))})";

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
