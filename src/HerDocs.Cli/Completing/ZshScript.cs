using System.Text;

namespace HerDocs.Cli.Completing;

/// <summary>For zsh with its completion system, <c>compinit</c>.</summary>
internal sealed class ZshScript
{
    private const string Head = """
        #compdef herdocs
        # Completion of herdocs for zsh. Put it as _herdocs into a folder of $fpath, or load it with: source <(herdocs completions zsh)

        __herdocs_layouts() {
          local -a layouts
          layouts=(${(f)"$(ASK)"})
          _alternative 'layouts:layout:compadd -a layouts' 'files:folder or zip:_files -g "*.zip(-.)"' 'folders:folder:_files -/'
        }

        """;

    private readonly StringBuilder script = new();

    public static string Write(CompletedCommand root)
    {
        var writer = new ZshScript();
        writer.script.Append(Head.Replace("ASK", CompletionScripts.AskForLayouts, StringComparison.Ordinal));
        foreach (var (path, command) in root.SelfAndBelow())
            writer.WriteFunction(FunctionOf(path), path, command);
        // As a file of $fpath it is the function itself; sourced, it is bound to the command.
        writer.script.Append("\nif [ \"${funcstack[1]}\" = _herdocs ]; then\n  _herdocs \"$@\"\nelse\n  compdef _herdocs herdocs\nfi\n");
        return writer.script.ToString();
    }

    private void WriteFunction(string name, string path, CompletedCommand command)
    {
        script.Append($"\n{name}() {{\n");
        if (command.Subcommands.Count > 0)
            script.Append("  local context curcontext=$curcontext state line\n  typeset -A opt_args\n");
        script.Append("  _arguments -s -S");
        if (command.Subcommands.Count > 0)
            script.Append(" -C");
        foreach (var option in command.Options)
            script.Append($" \\\n    {Specification(option)}");
        if (command.Subcommands.Count > 0)
            script.Append(" \\\n    '1: :->command' \\\n    '*:: :->below'");
        else if (command.Argument is { } argument)
            script.Append($" \\\n    {Quote($"*:{Label(argument)}:{Action(argument)}")}");
        script.Append('\n');
        if (command.Subcommands.Count > 0)
            WriteSubcommands(path, command);
        script.Append("}\n");
    }

    private void WriteSubcommands(string path, CompletedCommand command)
    {
        script.Append("  case $state in\n    command)\n      local -a commands\n      commands=(\n");
        foreach (var sub in command.Subcommands)
            script.Append($"        {Quote($"{sub.Name}:{sub.Description}")}\n");
        script.Append("      )\n      _describe command commands\n      ;;\n    below)\n      case $words[1] in\n");
        foreach (var sub in command.Subcommands)
            script.Append($"        {sub.Name}) {FunctionOf($"{path} {sub.Name}".Trim())} ;;\n");
        script.Append("      esac\n      ;;\n  esac\n");
    }

    /// <summary>Such as <c>'*'{--layout,-l}'[A layout by its name]:layout:__herdocs_layouts'</c>.</summary>
    private static string Specification(CompletedOption option)
    {
        var names = option.Names.Count == 1 ? option.Names[0] : $"{{{string.Join(',', option.Names)}}}";
        // What may stand once keeps its other names out.
        var before = option.MayRepeat ? "'*'" : Quote($"({string.Join(' ', option.Names)})");
        var value = option.Value is { } some ? $":{Label(some)}:{Action(some)}" : "";
        return $"{before}{names}{Quote($"[{option.Description.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]{value}")}";
    }

    private static string Label(CompletedValue value) => value switch
    {
        CompletedValue.Layout => "layout",
        CompletedValue.File => "file",
        CompletedValue.Folder => "folder",
        _ => "value",
    };

    private static string Action(CompletedValue value) => value switch
    {
        CompletedValue.Words words => $"({string.Join(' ', words.Choices)})",
        CompletedValue.WordList words => $"_values -s , value {string.Join(' ', words.Choices)}",
        CompletedValue.Layout => "__herdocs_layouts",
        CompletedValue.File { Endings.Count: > 0 } file => $"_files -g \"*.({string.Join('|', file.Endings)})(-.)\"",
        CompletedValue.File => "_files",
        CompletedValue.Folder => "_files -/",
        _ => "",
    };

    private static string FunctionOf(string path) => path.Length == 0 ? "_herdocs" : $"_herdocs_{path.Replace(' ', '_')}";

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
