using System.IO.Compression;
using System.Text;
using System.Text.Json;
using HerDocs.Cli;
using HerDocs.Writers;

namespace HerDocs.Tests.Cli;

/// <summary>What cases of the command line cannot say: the sample, bytes, JSON, standard input, interruption.</summary>
public class BuildCommandTests
{
    private const string Film = "film: { title: A, year: 2001 }\n";

    [Fact]
    public void Without_arguments_the_sample_becomes_three_documents()
    {
        using var run = new CommandRun();
        var exitCode = run.Run();
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(["output/her-booklet.pdf", "output/her-handout.html", "output/her-review.docx"], run.Files(""));
        Assert.Equal(
            ["output/her-booklet.pdf", "output/her-review.docx", "output/her-handout.html"],
            run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Every_layout_builds_the_sample_in_every_format()
    {
        using var run = new CommandRun();
        var formats = DocumentWriters.All.Select(writer => writer.Format).ToList();
        var exitCode = run.Run("--to", string.Join(',', formats));
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Done, exitCode);
        string[] layouts = ["booklet", "handout", "review"];
        var files = layouts.SelectMany(layout => formats.Select(format => $"output/her-{layout}.{format}"));
        Assert.Equal(files.Order(StringComparer.Ordinal), run.Files(""));
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        using var first = CommandRun.WithPageLayout();
        using var second = CommandRun.WithPageLayout();
        first.Run("--layout", "page", "--layout", "booklet", "--to", "pdf,html");
        second.Run("--layout", "booklet", "--layout", "page", "--to", "html,pdf", "--output", "elsewhere");
        Assert.Equal(4, first.Files("output").Count());
        Assert.All(first.Files("output"), file => Assert.Equal(first.Read(file), second.Read(file.Replace("output", "elsewhere"))));
    }

    [Fact]
    public void A_template_folder_beside_wins_over_the_built_in_layouts()
    {
        using var run = new CommandRun();
        run.AddLayout("templates/booklet", "title: Mine\nsummary: My own booklet.\nformats: html\n");
        Assert.Equal(ExitCode.Done, run.Run("--layout", "booklet"));
        Assert.Equal(["output/her-booklet.html"], run.Files("output"));
        run.Run("layouts");
        Assert.StartsWith("booklet: Mine (html)\n  My own booklet.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n  templates/booklet/layout.yaml\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("review: Review", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_comes_from_standard_input()
    {
        using var run = CommandRun.WithPageLayout();
        run.Input = Encoding.UTF8.GetBytes(Film);
        Assert.Equal(ExitCode.Done, run.Run("build", "-", "--layout", "page"));
        Assert.Equal(["output/a-page.pdf"], run.Files("output"));
    }

    [Fact]
    public void What_is_wrong_with_standard_input_is_told_of_it()
    {
        using var run = CommandRun.WithPageLayout();
        run.Input = Encoding.UTF8.GetBytes("film: { title: A }\n");
        Assert.Equal(ExitCode.BadInput, run.Run("check", "-", "--layout", "page"));
        Assert.StartsWith("<stdin>(1,1): error HD1103: `film.year` is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Absolute_paths_lead_out_of_the_working_folder()
    {
        using var run = CommandRun.WithPageLayout();
        using var other = new CommandRun();
        other.Write("a.yaml", Film);
        var (profile, layout) = (Path.Combine(other.Folder, "a.yaml"), Path.Combine(run.Folder, "templates/page"));
        Assert.Equal(ExitCode.Done, run.Run("build", profile, "--layout", layout, "--output", other.Folder));
        Assert.Equal(["a-page.pdf", "a.yaml"], other.Files(""));
        Assert.StartsWith(Path.Combine(other.Folder, "a-page.pdf"), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_documents_and_diagnostics()
    {
        using var run = CommandRun.WithPageLayout();
        run.Write("a.yaml", Film);
        run.Write("b.yaml", "film: { title: Bé, year: 2001,\n  runtime: long }\n");
        Assert.Equal(ExitCode.BadInput, run.Run("build", "a.yaml", "b.yaml", "--layout", "page", "--json"));
        Assert.Equal("", run.Error);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        var document = Assert.Single(root.GetProperty("documents").EnumerateArray());
        AssertMembers(document, "profile: a.yaml, layout: page, format: pdf, file: output/a-page.pdf, pages: 1");
        Assert.Equal(run.Read("output/a-page.pdf").Length, document.GetProperty("bytes").GetInt32());
        var diagnostic = Assert.Single(root.GetProperty("diagnostics").EnumerateArray());
        AssertMembers(diagnostic, "severity: error, code: HD1102, file: b.yaml, line: 2, column: 12, endLine: 2, endColumn: 16");
        AssertMembers(root, "errors: 1, warnings: 0, exitCode: 1");
    }

    [Fact]
    public void Json_of_a_check_names_no_files()
    {
        using var run = CommandRun.WithPageLayout();
        run.Write("a.yaml", Film);
        Assert.Equal(ExitCode.Done, run.Run("check", "a.yaml", "--layout", "page", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.False(json.RootElement.GetProperty("documents")[0].TryGetProperty("file", out _));
        Assert.Empty(run.Files("output"));
    }

    [Fact]
    public void Json_of_layouts_lists_them()
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("layouts", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        var booklet = json.RootElement.GetProperty("layouts").EnumerateArray().First();
        Assert.Equal("booklet", booklet.GetProperty("name").GetString());
        Assert.Equal("pdf", booklet.GetProperty("formats")[0].GetString());
        Assert.Equal("<built-in>/booklet/layout.yaml", booklet.GetProperty("location").GetString());
    }

    [Fact]
    public void An_interrupted_run_leaves_nothing_half_written()
    {
        using var run = CommandRun.WithPageLayout();
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        run.Cancellation = interruption.Token;
        Assert.Equal(ExitCode.Interrupted, run.Run("--layout", "page"));
        Assert.Empty(run.Files("output"));
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void A_document_that_somebody_edited_is_not_written_over_unless_asked()
    {
        using var run = CommandRun.WithPageLayout();
        run.Write("a.yaml", Film);
        string[] build = ["build", "a.yaml", "--layout", "page", "--to", "docx"];
        const string Document = "output/a-page.docx";
        Assert.Equal(ExitCode.Done, run.Run(build));
        Assert.Equal(ExitCode.Done, run.Run(build));

        // As Word leaves it.
        using (var package = ZipFile.Open(Path.Combine(run.Folder, Document), ZipArchiveMode.Update))
        {
            package.GetEntry("docProps/app.xml")!.Delete();
            using var properties = new StreamWriter(package.CreateEntry("docProps/app.xml").Open());
            properties.Write("<Properties><Application>Microsoft Office Word</Application></Properties>");
        }
        var edited = run.Read(Document);
        Assert.Equal(ExitCode.FileFault, run.Run(build));
        Assert.Contains("HD9105", run.Error, StringComparison.Ordinal);
        Assert.Equal(edited, run.Read(Document));

        Assert.Equal(ExitCode.Done, run.Run([.. build, "--force"]));
        Assert.NotEqual(edited, run.Read(Document));
    }

    [Fact]
    public void An_interrupted_run_tells_so_in_data()
    {
        using var run = CommandRun.WithPageLayout();
        using var source = new CancellationTokenSource();
        run.Write("a.yaml", Film);
        run.Cancellation = source.Token;
        source.Cancel();
        Assert.Equal(ExitCode.Interrupted, run.Run("check", "a.yaml", "--layout", "page", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(ExitCode.Interrupted, json.RootElement.GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "makes a symbolic link");
        using var run = CommandRun.WithPageLayout();
        File.Delete(Path.Combine(run.Folder, "templates/page/page.css"));
        File.CreateSymbolicLink(Path.Combine(run.Folder, "templates/page/page.css"), "page.css");
        Assert.Equal(ExitCode.FileFault, run.Run("--layout", "page"));
        Assert.Contains("error HD9101: `templates/page/page.css` cannot be read:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "-h")]
    [InlineData("layouts", "-?")]
    public void Help_needs_nothing_else(params string[] args)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run(args));
        Assert.Contains("Usage:\n  herdocs", run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void The_version_is_the_programs_own()
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("--version"));
        Assert.Matches(@"^herdocs \d+\.\d+\.\d+\n$", run.Out);
    }

    private static void AssertMembers(JsonElement json, string expected) =>
        Assert.All(
            expected.Split(", ").Select(member => member.Split(": ")),
            member => Assert.Equal(member[1], json.GetProperty(member[0]).ToString()));
}
