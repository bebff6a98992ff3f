using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Profiles;

/// <summary>The written schema, put before a validator that others wrote: it takes what the reader takes.</summary>
public class ProfileJsonSchemaTests
{
    /// <summary>What a schema can find. The rest is asked of pictures on the disk, of the calendar, of YAML or of two values at once.</summary>
    private static readonly HashSet<DiagnosticCode> OfShape =
    [
        DiagnosticCode.UnknownKey, DiagnosticCode.WrongType, DiagnosticCode.MissingKey, DiagnosticCode.EmptyText, DiagnosticCode.EmptyItem,
        DiagnosticCode.YearOutOfRange, DiagnosticCode.NumberOutOfRange, DiagnosticCode.NotInList, DiagnosticCode.BadDate,
        DiagnosticCode.BadTime, DiagnosticCode.BadLanguageTag, DiagnosticCode.BadUrl, DiagnosticCode.BadHyphenation,
        DiagnosticCode.ImageWithoutAlt,
    ];

    /// <summary>In YAML a film may be called <c>True</c>; one schema is for both.</summary>
    private const string OnlyOfJson = "true is no text in JSON";

    private static readonly Lazy<NJsonSchema.JsonSchema> Schema =
        new(() => NJsonSchema.JsonSchema.FromJsonAsync(ProfileJsonSchema.Write()).GetAwaiter().GetResult());

    [Theory, Cases("profile")]
    public void It_takes_what_the_reader_takes(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var text = test.Source(test.TryInput("profile.json") is null ? "profile.yaml" : "profile.json");
        var diagnostics = new DiagnosticBag();
        ProfileReader.Read(text, MemoryFiles.OfTexts([]), diagnostics);
        var codes = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Code).ToHashSet();
        codes.RemoveWhere(code => code == DiagnosticCode.ProfileImageMissing);
        if (JsonOfYaml.Read(text) is not { } json || codes.Any(code => !OfShape.Contains(code)) || name == OnlyOfJson)
            return;
        var found = Schema.Value.Validate(json.ToJsonString());
        if (codes.Count == 0)
            Assert.Empty(found.Select(error => $"{error.Path}: {error.Kind}"));
        else
            Assert.NotEmpty(found);
    }

    [Fact]
    public void It_takes_the_sample() =>
        Assert.Empty(Schema.Value.Validate(JsonOfYaml.Read(SampleProfile.Text)!.ToJsonString()).Select(error => $"{error.Path}: {error.Kind}"));

    [Fact]
    public void It_has_the_keys_that_the_reader_knows_and_no_others()
    {
        var written = Keys(JsonNode.Parse(ProfileJsonSchema.Write())!, "").Distinct().Order();
        Assert.Equal(Keys(ProfileSchema.Root, "").Order(), written);
    }

    [Fact]
    public void Every_key_is_described_and_every_choice_is_listed()
    {
        var schema = ProfileJsonSchema.Write();
        Assert.All(AllKeys(ProfileSchema.Root), key => Assert.Contains($"\"description\": \"{key.Description}\"", schema, StringComparison.Ordinal));
        Assert.All(
            AllKeys(ProfileSchema.Root).Select(key => key.Type).OfType<IChoiceType>().SelectMany(choice => choice.Names),
            name => Assert.Contains($"\"{name}\"", schema, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Keys(JsonNode schema, string path)
    {
        foreach (var (name, key) in schema["properties"] as JsonObject ?? [])
        {
            yield return path + name;
            foreach (var below in Keys(key!, $"{path}{name}."))
                yield return below;
        }
        var inner = (schema["anyOf"] as JsonArray ?? []).Append(schema["items"]);
        foreach (var below in inner.OfType<JsonObject>().SelectMany(part => Keys(part, path)))
            yield return below;
    }

    internal static IEnumerable<string> Keys(IObjectType group, string path) =>
        group.Keys.SelectMany(key => (GroupOf(key) is { } below ? Keys(below, $"{path}{key.Name}.") : []).Prepend(path + key.Name));

    private static IEnumerable<SchemaKey> AllKeys(IObjectType group) =>
        group.Keys.SelectMany(key => (GroupOf(key) is { } below ? AllKeys(below) : []).Prepend(key));

    private static IObjectType? GroupOf(SchemaKey key) => key.Type as IObjectType ?? (key.Type as IListType)?.ItemType as IObjectType;
}
