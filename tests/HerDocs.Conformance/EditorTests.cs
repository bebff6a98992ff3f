using System.Text.Json;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;

namespace HerDocs.Conformance;

/// <summary>Profiles and layouts in an editor, as the YAML language server sees them that VS Code's YAML extension runs.</summary>
public class EditorTests
{
    [Fact]
    public void A_new_profile_has_no_mistakes() => Assert.Empty(Ask(StarterProfile.Write("Solaris")).Mistakes);

    [Fact]
    public void Mistakes_of_a_profile_are_shown() => Assert.Equal(
        ["11: Property yeer is not allowed.", "12: Incorrect type. Expected one of integer, null.", "9: Missing property \"year\"."],
        Ask(StarterProfile.Write("Solaris").Replace("\n  year: 1999\n", "\n  yeer: 1999\n  runtime: long\n")).Mistakes.Order(StringComparer.Ordinal));

    [Fact]
    public void Keys_are_completed_and_told_of()
    {
        var profile = StarterProfile.Write("Solaris").Replace("\n  year: 1999\n", "\n  year: 1999\n  ru\n");
        var (line, _) = profile.Split('\n').Index().First(row => row.Item == "  ru");
        var offered = Ask(profile, line + 1, 5).Offered;
        Assert.Contains("runtime", offered);
        Assert.Contains("aspect_ratio", offered);
        Assert.Contains("The year the film came out.", Ask(StarterProfile.Write("Solaris"), line, 4).Hover, StringComparison.Ordinal);
    }

    [Fact]
    public void Layouts_have_a_schema_too()
    {
        var booklet = System.Text.Encoding.UTF8.GetString(EmbeddedFiles.Templates.Read("booklet/layout.yaml")!);
        Assert.Empty(Ask(booklet).Mistakes);
        Assert.Contains("Value is not accepted. Valid values: \"pdf\", \"docx\", \"html\".", string.Join('\n', Ask(booklet.Replace("formats: pdf", "formats: dokx")).Mistakes), StringComparison.Ordinal);
    }

    /// <summary>What is said of a file that stands in a folder beside and below its schema.</summary>
    private static Answer Ask(string yaml, int? line = null, int? column = null)
    {
        var folder = SampleFiles.NewFolder();
        var file = System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(folder, "zine")).FullName, "file.yaml");
        File.WriteAllText(file, yaml);
        File.WriteAllText(System.IO.Path.Combine(folder, "zine", ProfileJsonSchema.FileName), ProfileJsonSchema.Write());
        File.WriteAllText(System.IO.Path.Combine(folder, LayoutJsonSchema.FileName), LayoutJsonSchema.Write());
        string[] place = line is null ? [] : [$"{line}", $"{column}"];
        using var said = JsonDocument.Parse(Judge.AskNodeAlone("editor.mjs", "yaml-language-server", [file, .. place]).MustBeWell().Output);
        return new Answer(Texts(said, "mistakes"), Texts(said, "offered"), said.RootElement.TryGetProperty("hover", out var hover) ? hover.GetString()! : "");
    }

    private static string[] Texts(JsonDocument said, string name) =>
        said.RootElement.TryGetProperty(name, out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : [];

    private sealed record Answer(IReadOnlyList<string> Mistakes, IReadOnlyList<string> Offered, string Hover);
}
