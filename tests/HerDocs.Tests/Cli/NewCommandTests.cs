using System.Text;
using System.Text.RegularExpressions;
using HerDocs.Cli;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Templates;
using HerDocs.Tests.Built;
using HerDocs.Tests.Profiles;
using HerDocs.Writers;

namespace HerDocs.Tests.Cli;

/// <summary>What <c>herdocs new</c> makes can be used as it is.</summary>
public partial class NewCommandTests
{
    private static string AllFormats => string.Join(',', DocumentWriters.All.Select(writer => writer.Format));

    /// <summary>Every layout in every edition.</summary>
    public static TheoryData<string, string> Layouts
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var layout in BuiltDocuments.Layouts)
            {
                foreach (var edition in RenderOptions.Editions)
                    all.Add(layout, edition);
            }
            return all;
        }
    }

    [Theory, MemberData(nameof(Layouts))]
    public void A_new_layout_builds_without_a_diagnostic(string from, string edition)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("new", "layout", "my-zine", "--from", from));
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Done, run.Run("--layout", "my-zine", "--to", AllFormats, "--edition", edition));
        Assert.Equal("", run.Error);
        Assert.Equal(DocumentWriters.All.Count, run.Files("output").Count());
    }

    [Fact]
    public void A_new_layout_has_the_files_of_the_other_under_its_own_name()
    {
        using var run = new CommandRun();
        run.Run("new", "layout", "my-zine", "--from", "booklet");
        Assert.Equal(
            ["cover.sbn-html", "layout.yaml", "my-zine.css", "my-zine.sbn-html"],
            run.Files("templates/my-zine").Select(file => file["templates/my-zine/".Length..]));
        Assert.Equal(LayoutJsonSchema.Write(), Text(run, "templates/layout.schema.json"));
        var original = Encoding.UTF8.GetString(EmbeddedFiles.Templates.Read("booklet/layout.yaml")!);
        Assert.Equal(
            original.Replace("Booklet", "My zine").Replace("booklet.", "my-zine.")
                .Replace(SummaryLine().Match(original).Value, "summary: A layout of our own, begun from the booklet."),
            Text(run, "templates/my-zine/layout.yaml"));
        Assert.Equal(Encoding.UTF8.GetString(EmbeddedFiles.Templates.Read("booklet/booklet.css")!), Text(run, "templates/my-zine/my-zine.css"));
    }

    [Theory, MemberData(nameof(Layouts))]
    public void A_whole_copy_brings_what_is_shared_and_builds_the_same(string from, string edition)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("new", "layout", "whole", "--from", from, "--whole"));
        var files = run.Files("templates/whole").Select(Path.GetFileName).ToList();
        Assert.All(["base.css", "large-print.css", "cast.sbn-html", "stylesheets.sbn-html"], file => Assert.Contains(file, files));
        Assert.DoesNotContain(files, file => file!.EndsWith(".ttf", StringComparison.Ordinal));
        run.Run("--layout", "whole", "--layout", from, "--to", "html", "--edition", edition);
        Assert.Equal("", run.Error);
        var (first, second) = (run.Files("output").First(), run.Files("output").Last());
        Assert.Equal(run.Read(first), run.Read(second));
    }

    [Fact]
    public void Names_of_renamed_files_are_followed()
    {
        using var run = CommandRun.WithPageLayout();
        Assert.Equal(ExitCode.Done, run.Run("new", "layout", "leaf", "--from", "page"));
        Assert.Contains("""<link rel="stylesheet" href="leaf.css">""", Text(run, "templates/leaf/leaf.sbn-html"), StringComparison.Ordinal);
        run.Write("templates/leaf/leaf.css", "@page { size: A6 }\nh1 { colour: red }\n");
        run.Run("--layout", "leaf");
        Assert.StartsWith("templates/leaf/leaf.css(2,6): warning HD4002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_begins_from_a_zip_too()
    {
        using var run = new CommandRun();
        run.WriteZip("leaf.zip", TestZips.Leaf("leaf/"));
        Assert.Equal(ExitCode.Done, run.Run("new", "layout", "twig", "--from", "leaf.zip"));
        Assert.Equal(ExitCode.Done, run.Run("--layout", "twig"));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_layout_in_use_is_not_written_over()
    {
        using var run = CommandRun.WithPageLayout();
        var before = Text(run, "templates/page/page.css");
        Assert.Equal(ExitCode.FileFault, run.Run("new", "layout", "page"));
        Assert.Equal(before, Text(run, "templates/page/page.css"));
        Assert.DoesNotContain(run.Files("templates"), file => file.Contains(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_profile_builds_without_a_diagnostic_in_every_layout()
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("new", "profile", "films/the-400-blows.yaml"));
        Assert.Equal(["films/profile.schema.json", "films/the-400-blows.yaml"], run.Files("films"));
        foreach (var edition in RenderOptions.Editions)
        {
            Assert.Equal(ExitCode.Done, run.Run("build", "films/the-400-blows.yaml", "--to", AllFormats, "--edition", edition));
            Assert.Equal("", run.Error);
        }
        Assert.Contains("output/the-400-blows-booklet.pdf", run.Files("output"));
    }

    [Fact]
    public async Task The_schema_beside_a_new_profile_is_the_one_that_its_first_line_names()
    {
        using var run = new CommandRun();
        run.Run("new", "profile", "a.yaml");
        var first = Text(run, "a.yaml").Split('\n')[0];
        Assert.Equal("# yaml-language-server: $schema=profile.schema.json", first);
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(Text(run, "profile.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(JsonOfYaml.Read(new SourceText("a.yaml", Text(run, "a.yaml")))!.ToJsonString()));
    }

    [Fact]
    public void An_older_schema_is_replaced_and_that_is_said()
    {
        using var run = new CommandRun();
        run.Write("profile.schema.json", "{}");
        run.Run("new", "profile", "a.yaml");
        Assert.Contains("profile.schema.json  (written anew)\n", run.Out, StringComparison.Ordinal);
        run.Run("new", "profile", "b.yaml");
        Assert.DoesNotContain("profile.schema.json", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_profile_names_every_key_and_its_notes_are_right()
    {
        // Every note that is YAML is taken in; what stands there already is not, for a key may stand only once.
        var lines = StarterProfile.Write("Solaris").Split('\n');
        var yaml = string.Join('\n', lines.Select(line => YamlNote().IsMatch(line) ? YamlNote().Replace(line, "$1$2") : line));
        var found = new DiagnosticBag();
        var files = new MemoryFiles([KeyValuePair.Create("images/poster.jpg", TestPictures.Named("jpeg"))]);
        Assert.NotNull(ProfileReader.Read(new SourceText("a.yaml", yaml), files, found));
        Assert.Empty(found);
        var keys = ProfileJsonSchemaTests.Keys(ProfileSchema.Root, "").Where(key => key != ProfileSchema.Schema.Name).Order();
        Assert.Equal(keys, KeysOf(System.Text.Json.Nodes.JsonNode.Parse(JsonOfYaml.Read(new SourceText("a.yaml", yaml))!.ToJsonString())!, "").Distinct().Order());
    }

    [Theory]
    [InlineData("solaris", "Solaris")]
    [InlineData("the-400-blows", "The 400 Blows")]
    [InlineData("1984", "\"1984\"")]
    [InlineData("null", "\"Null\"")]
    [InlineData("what's-up", "\"What's Up\"")]
    [InlineData("ça_va", "Ça Va")]
    public void The_title_comes_from_the_name_of_the_file(string file, string written)
    {
        var profile = StarterProfile.Write(StarterProfile.TitleOf(file));
        Assert.Contains($"  title: {written}\n", profile, StringComparison.Ordinal);
        Assert.NotNull(ProfileReader.Read(new SourceText("a.yaml", profile), MemoryFiles.OfTexts([]), []));
    }

    private static IEnumerable<string> KeysOf(System.Text.Json.Nodes.JsonNode? node, string path) => node switch
    {
        System.Text.Json.Nodes.JsonObject group when path != "film.certificates." => group.SelectMany(
            member => KeysOf(member.Value, $"{path}{member.Key}.").Prepend(path + member.Key)),
        System.Text.Json.Nodes.JsonArray list => list.SelectMany(item => KeysOf(item, path)),
        _ => [],
    };

    private static string Text(CommandRun run, string path) => Encoding.UTF8.GetString(run.Read(path));

    [GeneratedRegex("(?m)^summary: .*$")]
    private static partial Regex SummaryLine();

    /// <summary>A line such as <c># awards:</c> or <c>#   - body: x</c>, and no sentence.</summary>
    [GeneratedRegex(@"^( *)# ( *(?:- )?[a-zA-Z_]+:(?: .*)?)$")]
    private static partial Regex YamlNote();
}
