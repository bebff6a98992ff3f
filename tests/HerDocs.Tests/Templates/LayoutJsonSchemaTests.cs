using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Schema;
using HerDocs.Templates;
using HerDocs.Templates.Manifests;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Profiles;

namespace HerDocs.Tests.Templates;

/// <summary>The written schema of layouts, put before a validator that others wrote: it takes what the reader takes.</summary>
public class LayoutJsonSchemaTests
{
    private static readonly Lazy<NJsonSchema.JsonSchema> Schema =
        new(() => NJsonSchema.JsonSchema.FromJsonAsync(LayoutJsonSchema.Write()).GetAwaiter().GetResult());

    public static TheoryData<string> Shipped =>
        [.. EmbeddedFiles.Templates.List("").Where(path => path.EndsWith('/' + LayoutManifest.FileName))];

    [Theory, MemberData(nameof(Shipped))]
    public void It_takes_the_shipped_layouts(string path) =>
        Assert.Empty(Errors(TextFile.Read(EmbeddedFiles.Templates, path, [])!));

    [Theory]
    [Cases("template")]
    [Cases("diagnostics")]
    public void It_takes_what_the_reader_takes(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        if (test.TryInput("layout.yaml") is null)
            return;
        var text = test.Source("layout.yaml");
        var found = new DiagnosticBag();
        ManifestText.Read(text, [], LayoutSchema.Root, found);
        if (JsonOfYaml.Read(text) is null)
            return;
        // Names that are taken, what goes with which type, and colours are more than a schema can say.
        if (!found.HasErrors)
            Assert.Empty(Errors(text));
        else if (found.Any(diagnostic => diagnostic.Code == DiagnosticCode.UnknownKey || diagnostic.Code == DiagnosticCode.WrongType
            || diagnostic.Code == DiagnosticCode.MissingKey || diagnostic.Code == DiagnosticCode.NotInList))
            Assert.NotEmpty(Errors(text));
    }

    [Fact]
    public void It_has_every_key()
    {
        var properties = JsonNode.Parse(LayoutJsonSchema.Write())!["properties"]!.AsObject();
        Assert.Equal(LayoutSchema.Root.Keys.Select(key => key.Name), properties.Select(property => property.Key));
        var parameter = properties["parameters"]!["additionalProperties"]!["anyOf"]![0]!["properties"]!.AsObject();
        Assert.Equal(ParameterSchema.Type.Keys.Select(key => key.Name), parameter.Select(property => property.Key));
    }

    /// <summary>HERDOCS_ACCEPT=1 writes it anew.</summary>
    [Fact]
    public void The_file_beside_the_layouts_is_that_schema()
    {
        var path = Path.Combine(CaseFile.RepositoryRoot(), "templates", LayoutJsonSchema.FileName);
        if (Environment.GetEnvironmentVariable("HERDOCS_ACCEPT") == "1")
            File.WriteAllText(path, LayoutJsonSchema.Write());
        Assert.Equal(LayoutJsonSchema.Write(), File.ReadAllText(path), ignoreLineEndingDifferences: true);
        Assert.All(Shipped.Select(row => row.Data), layout => Assert.StartsWith(
            $"# yaml-language-server: $schema=../{LayoutJsonSchema.FileName}\n", TextFile.Read(EmbeddedFiles.Templates, layout, [])!.Content.ReplaceLineEndings("\n"),
            StringComparison.Ordinal));
    }

    private static IEnumerable<string> Errors(SourceText text) =>
        Schema.Value.Validate(JsonOfYaml.Read(text)?.ToJsonString() ?? "null").Select(error => $"{error.Path}: {error.Kind}");
}
