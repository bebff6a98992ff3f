using System.IO.Compression;
using HerDocs.Cli;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Cli;

/// <summary>
/// templates/README.md, done step by step in a folder of its own. What stands behind the language of a fenced block says what is done
/// with it, as the text around it does in words: a path writes the file, <c>+</c> behind it adds to its end, <c>before</c> and a text puts
/// the lines before the first one that has it; <c>part</c> and <c>layout</c> try a piece by itself over the booklet. Lines of <c>sh</c> are
/// run; a block without a language is what the last of them writes.
/// </summary>
internal sealed class Guide(CommandRun run)
{
    private const string Part = "templates/part/";

    public static string Path { get; } = System.IO.Path.Combine(CaseFile.RepositoryRoot(), "templates", "README.md");

    /// <summary>Does all of it; each block must go through without a diagnostic.</summary>
    public void Follow()
    {
        run.Write("her.yaml", HerDocs.Profiles.SampleProfile.Text.Content);
        foreach (var (info, text) in Blocks(File.ReadAllText(Path).ReplaceLineEndings("\n")))
            Take(info, text);
    }

    public static IEnumerable<(string[] Info, string Text)> Blocks(string markdown)
    {
        string[]? info = null;
        var lines = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
                lines.Add(line);
            else if (info is null)
                (info, lines) = (line[3..].Split(' ', 4), []);
            else
            {
                yield return (info, string.Concat(lines.Select(inner => inner + "\n")));
                info = null;
            }
        }
    }

    private void Take(string[] info, string text)
    {
        switch (info)
        {
            case ["sh"]:
                foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    Run(line);
                break;
            case [""]:
                Assert.Equal(text, run.Out);
                break;
            case ["html", "part"]:
                TryPart("", $"<!doctype html>\n<html lang=\"en\"><head><title>x</title>{{{{ include 'stylesheets' }}}}</head><body>\n{text}</body></html>\n", null);
                break;
            case ["css", "part"]:
                TryPart("", null, text);
                break;
            case ["yaml", "layout"]:
                TryPart(text, null, null);
                break;
            case [_, var path]:
                run.Write(path, text);
                break;
            case [_, var path, "+"]:
                run.Write(path, Read(path) + text);
                break;
            case [_, var path, "before", var mark]:
                var (before, place) = (Read(path), Read(path).IndexOf(mark, StringComparison.Ordinal));
                Assert.True(place >= 0, $"{path} has no {mark}");
                run.Write(path, before.Insert(place, text));
                break;
            default:
                Assert.Fail($"nobody knows how to try ```{string.Join(' ', info)}");
                break;
        }
    }

    /// <summary>A layout of which only a piece is its own; everything else it has from the booklet.</summary>
    private void TryPart(string manifest, string? page, string? stylesheet)
    {
        run.Write(Part + "layout.yaml", $"title: Part\nsummary: For this test.\nextends: booklet\n{manifest}");
        if (page is not null)
            run.Write(Part + "part.sbn-html", page);
        if (stylesheet is not null)
            run.Write(Part + "part.css", stylesheet);
        Run("herdocs check her.yaml --layout part --to pdf,docx,html");
        Directory.Delete(System.IO.Path.Combine(run.Folder, Part), recursive: true);
    }

    private void Run(string line)
    {
        // What stands behind a pipe is for the shell alone; where a file goes is its business too.
        var command = line.Split('|')[0].Split(" > ")[0].Trim();
        Assert.StartsWith("herdocs ", command, StringComparison.Ordinal);
        if (command.Contains("zine.zip", StringComparison.Ordinal))
            ZipFile.CreateFromDirectory(System.IO.Path.Combine(run.Folder, "templates/zine"), System.IO.Path.Combine(run.Folder, "zine.zip"));
        var exitCode = run.Run(command.Split(' ')[1..]);
        Assert.True(run.Error.Length == 0 && exitCode == ExitCode.Done, $"{line}\n{run.Error}");
    }

    private string Read(string path) => System.Text.Encoding.UTF8.GetString(run.Read(path));
}
