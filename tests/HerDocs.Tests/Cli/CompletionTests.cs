using System.ComponentModel;
using System.Diagnostics;
using HerDocs.Cli.Completing;
using HerDocs.Templates.Parameters;

namespace HerDocs.Tests.Cli;

/// <summary>
/// The scripts in the shells themselves: a line is typed up to the cursor, and the shell says how it goes on. A shell that is not
/// installed is skipped.
/// </summary>
public class CompletionTests
{
    private const string Bash = """
        source "$1"
        read -r -a COMP_WORDS <<< "$2"
        [[ $2 == *' ' ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _herdocs
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    private const string Fish = "source $argv[1]; complete -C $argv[2] | string replace -r '\\t.*' ''";

    private const string PowerShell = """
        param($script, $line)
        . $script
        (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches | ForEach-Object { $_.CompletionText }
        """;

    /// <summary>Zsh completes at a terminal alone, so it is given one. What it has made of the line is then told by a key of ours.</summary>
    private const string Zsh = """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PS1=; autoload -U compinit; compinit -u -D; source ${(q)1}; tell() { print -r -- \"[\$BUFFER]TOLD\" }; zle -N tell; bindkey '^I' complete-word; bindkey '^T' tell; echo REA''DY"
        zpty -r shell out '*READY*'
        zpty -w -n shell "$2"$'\t\x14'
        zpty -r shell out '*TOLD*'
        out=${out##*\[herdocs}
        print -r -- "herdocs${out%%\]TOLD*}"
        zpty -d shell
        """;

    /// <summary>Lines, and words of which one must be offered for each; a minus before one that must not.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "herdocs ", "build check layouts impose new schema completions -pdf" },
        { "herdocs bu", "build -check" },
        { "herdocs build --la", "--layout" },
        { "herdocs build --layout ", "booklet handout review zine" },
        { "herdocs build --edition l", "large-print" },
        { "herdocs build --to d", "docx -pdf" },
        { "herdocs build --to pdf,d", "pdf,docx" },
        { "herdocs build --page-size half", "half-letter" },
        { "herdocs build fil", "film.yaml -notes.txt" },
        { "herdocs build --output fil", "films/ -film.yaml" },
        { "herdocs new ", "profile layout -build" },
        { "herdocs new layout zine --from ha", "handout" },
        { "herdocs --output new bu", "build -profile" },
        { "herdocs completions ", "bash zsh fish powershell" },
        { "herdocs schema l", "layout" },
        { "herdocs check --sa", "--sarif" },
    };

    /// <summary>Lines with only one way on, and the whole line that they become.</summary>
    public static TheoryData<string, string> Completed => new()
    {
        { "herdocs bu", "herdocs build" },
        { "herdocs build --lay", "herdocs build --layout" },
        { "herdocs build --layout boo", "herdocs build --layout booklet" },
        { "herdocs build --to pdf,d", "herdocs build --to pdf,docx" },
        { "herdocs build --edition l", "herdocs build --edition large-print" },
        { "herdocs build film.", "herdocs build film.yaml" },
        { "herdocs new lay", "herdocs new layout" },
        { "herdocs new layout zine --from han", "herdocs new layout zine --from handout" },
        { "herdocs --output new bu", "herdocs --output new build" },
        { "herdocs completions f", "herdocs completions fish" },
    };

    [Theory, MemberData(nameof(Lines))]
    public void Bash_completes(string line, string expected) => Check(expected, Run("bash", "bash", ["--norc", "-c", Bash, "bash"], line));

    [Theory, MemberData(nameof(Lines))]
    public void Fish_completes(string line, string expected) => Check(expected, Run("fish", "fish", ["--no-config", "-c", Fish], line));

    [Theory, MemberData(nameof(Completed))]
    public void Zsh_completes(string line, string expected) =>
        Assert.Equal(expected, Assert.Single(Run("zsh", "zsh", ["-f", "-c", Zsh, "zsh"], line)).TrimEnd(' ', ',', '='));

    /// <summary>It takes words with commas between for a list, of which only the last is completed, and completes paths of all kinds itself.</summary>
    [Theory, MemberData(nameof(Lines))]
    public void PowerShell_completes(string line, string expected) => Check(
        expected.Replace("pdf,docx", "docx", StringComparison.Ordinal).Replace("films/ -film.yaml", "films/", StringComparison.Ordinal).Replace(" -notes.txt", "", StringComparison.Ordinal),
        [.. Run("powershell", "pwsh", ["-NoProfile", "-NonInteractive", "-File"], line).Select(word => word.StartsWith("./", StringComparison.Ordinal) ? word[2..] : word)]);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void A_script_has_every_command_option_and_word(string shell)
    {
        using var run = new CommandRun();
        run.Run("completions", shell);
        Assert.Equal("", run.Error);
        var root = CompletedCommand.Of(HerDocs.Cli.CommandLine.Root(new HerDocs.Cli.CommandContext { Folder = run.Folder, Out = TextWriter.Null, Error = TextWriter.Null }));
        foreach (var (_, command) in root.SelfAndBelow())
        {
            foreach (var name in command.Options.SelectMany(option => option.Names).Append(command.Name))
                Assert.Contains(shell == "fish" ? name.TrimStart('-') : name, run.Out, StringComparison.Ordinal);
        }
        Assert.All(PageSizeOption.Names, name => Assert.Contains(name, run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("\r", run.Out, StringComparison.Ordinal);
    }

    private static void Check(string expected, IReadOnlyCollection<string> offered)
    {
        var words = offered.Select(word => word.TrimEnd('/')).ToList();
        foreach (var word in expected.Split(' '))
        {
            if (word.StartsWith('-') && !word.StartsWith("--", StringComparison.Ordinal))
                Assert.DoesNotContain(word[1..], words);
            else
                Assert.Contains(word.TrimEnd('/'), words);
        }
    }

    /// <summary>What a shell says to a line, in a folder with a layout, profiles and the program on its path.</summary>
    private static string[] Run(string shell, string command, IEnumerable<string> arguments, string line)
    {
        using var run = CommandRun.WithPageLayout();
        run.AddLayout("templates/zine");
        run.Write("film.yaml", "");
        run.Write("films/other.yaml", "");
        run.Write("notes.txt", "");
        run.Run("completions", shell);
        var script = Path.Combine(run.Folder, ".script.ps1");
        File.WriteAllText(script, run.Out);
        File.WriteAllText(Path.Combine(run.Folder, ".ask.ps1"), PowerShell);
        IEnumerable<string> asked = shell == "powershell" ? [".ask.ps1", script, line] : [script, line];
        var start = new ProcessStartInfo(command, [.. arguments, .. asked])
        {
            WorkingDirectory = run.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["PATH"] = $"{ProgramFolder(run)}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["XDG_CONFIG_HOME"] = run.UserFolder;
        start.Environment["TERM"] = "dumb";
        using var process = Started(start, command);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), $"{command} did not come to an end");
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Started(ProcessStartInfo start, string command)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{command} is not installed");
            throw;
        }
    }

    /// <summary>A folder with a program <c>herdocs</c>: the one that is tested.</summary>
    private static string ProgramFolder(CommandRun run)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "these shells are tried on Unix");
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, ".bin")).FullName;
        var program = Path.Combine(folder, "herdocs");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{typeof(HerDocs.Cli.CommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return folder;
    }
}
