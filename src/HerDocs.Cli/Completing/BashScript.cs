using System.Text;

namespace HerDocs.Cli.Completing;

/// <summary>For bash from 3.2, which macOS has; no other package is needed.</summary>
internal sealed class BashScript
{
    private const string Head = """
        # Completion of herdocs for bash. Load it with: source <(herdocs completions bash)

        _herdocs_take() {
          local line
          while IFS= read -r line; do
            COMPREPLY+=("$line")
          done
        }

        _herdocs_words() {
          _herdocs_take < <(compgen -W "$1" -- "$_herdocs_current")
        }

        # Words with commas between: what stands before the last comma stays.
        _herdocs_list() {
          local before=""
          [[ $_herdocs_current == *,* ]] && before="${_herdocs_current%,*},"
          _herdocs_take < <(compgen -P "$before" -W "$1" -- "${_herdocs_current##*,}")
          compopt -o nospace 2>/dev/null
        }

        _herdocs_folders() {
          _herdocs_take < <(compgen -d -- "$_herdocs_current")
          compopt -o filenames 2>/dev/null
        }

        _herdocs_files() {
          local ending
          if [[ $# -eq 0 ]]; then
            _herdocs_take < <(compgen -f -- "$_herdocs_current")
          else
            for ending in "$@"; do
              _herdocs_take < <(compgen -f -X "!*.$ending" -- "$_herdocs_current")
            done
            _herdocs_take < <(compgen -d -- "$_herdocs_current")
          fi
          compopt -o filenames 2>/dev/null
        }

        _herdocs_layouts() {
          _herdocs_words "$(ASK)"
          _herdocs_folders
        }

        _herdocs() {
          local _herdocs_current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command="" word i
          COMPREPLY=()
          # bash makes three words of --option=value.
          if [[ $_herdocs_current == = ]]; then
            _herdocs_current=""
          elif [[ $option == = ]]; then
            option=${COMP_WORDS[COMP_CWORD-2]}
          fi

        """;

    private readonly StringBuilder script = new();

    public static string Write(CompletedCommand root)
    {
        var writer = new BashScript();
        writer.script.Append(Head.Replace("ASK", CompletionScripts.AskForLayouts, StringComparison.Ordinal));
        writer.WriteCommandSearch(root);
        writer.WriteValues(root);
        writer.WriteWords(root);
        writer.script.Append("}\n\ncomplete -F _herdocs herdocs\n");
        return writer.script.ToString();
    }

    /// <summary>Goes over the words before the cursor; a word behind an option that takes a value is no command.</summary>
    private void WriteCommandSearch(CompletedCommand root)
    {
        var all = root.SelfAndBelow().ToList();
        var withValues = all.SelectMany(entry => entry.Command.Options).Where(option => option.Value is not null).SelectMany(option => option.Names).Distinct();
        script.Append("  for ((i = 1; i < COMP_CWORD; i++)); do\n    word=${COMP_WORDS[i]}\n");
        script.Append($"    case \"${{COMP_WORDS[i-1]}}\" in {string.Join('|', withValues)}|=) continue ;; esac\n");
        script.Append("    case \"$command $word\" in\n");
        foreach (var (path, _) in all.Where(entry => entry.Path.Length > 0))
            script.Append($"      {Quote(path.Contains(' ') ? path : " " + path)}) command={Quote(path)} ;;\n");
        script.Append("    esac\n  done\n");
    }

    private void WriteValues(CompletedCommand root)
    {
        script.Append("  case \"$command:$option\" in\n");
        foreach (var (path, command) in root.SelfAndBelow())
        {
            foreach (var option in command.Options.Where(option => option.Value is not null))
                script.Append($"    {string.Join('|', option.Names.Select(name => Quote($"{path}:{name}")))}) {Call(option.Value!)}; return ;;\n");
        }
        script.Append("  esac\n");
    }

    private void WriteWords(CompletedCommand root)
    {
        script.Append("  case \"$command\" in\n");
        foreach (var (path, command) in root.SelfAndBelow())
        {
            var options = string.Join(' ', command.Options.SelectMany(option => option.Names));
            var argument = command.Subcommands.Count > 0
                ? $"_herdocs_words {Quote(string.Join(' ', command.Subcommands.Select(sub => sub.Name)))}"
                : command.Argument is { } value ? Call(value) : ":";
            script.Append($"    {Quote(path)}) if [[ $_herdocs_current == -* ]]; then _herdocs_words {Quote(options)}; else {argument}; fi ;;\n");
        }
        script.Append("  esac\n");
    }

    private static string Call(CompletedValue value) => value switch
    {
        CompletedValue.Words words => $"_herdocs_words {Quote(string.Join(' ', words.Choices))}",
        CompletedValue.WordList words => $"_herdocs_list {Quote(string.Join(' ', words.Choices))}",
        CompletedValue.Layout => "_herdocs_layouts",
        CompletedValue.File file => $"_herdocs_files {string.Join(' ', file.Endings)}".TrimEnd(),
        CompletedValue.Folder => "_herdocs_folders",
        _ => ":",
    };

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
