using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;

namespace HerDocs.Tests.Profiles;

/// <summary>The schema holds to its own word.</summary>
public class ProfileSchemaTests
{
    public static TheoryData<string> Keys => [.. All(ProfileSchema.Root, "").Select(key => key.Path)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_named_described_and_exemplified(string path)
    {
        var key = All(ProfileSchema.Root, "").Single(k => k.Path == path).Key;
        Assert.Matches(@"^([a-z]+(_[a-z]+)*|\$schema)$", key.Name);
        Assert.Matches(@"^[A-Z].*\.$", key.Description);
        Assert.NotEqual(Group(key) is null, key.Example is null);
    }

    [Fact]
    public void A_profile_of_all_the_examples_is_read_without_a_word()
    {
        var yaml = new StringBuilder();
        Write(ProfileSchema.Root, "", yaml);
        var diagnostics = new DiagnosticBag();
        var files = new MemoryFiles([KeyValuePair.Create(ImageSchema.File.Example!, TestPictures.Named("jpeg"))]);
        Assert.NotNull(ProfileReader.Read(new SourceText("examples.yaml", yaml.ToString()), files, diagnostics));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_name_that_people_try_is_no_key_of_its_group() =>
        Assert.All(
            All(ProfileSchema.Root, "").Select(key => Group(key.Key)).OfType<IObjectType>().Append(ProfileSchema.Root),
            group => Assert.Empty(group.Misnomers.Keys.Intersect(group.Keys.Select(key => key.Name))));

    private static void Write(IObjectType group, string indent, StringBuilder yaml)
    {
        foreach (var key in group.Keys)
        {
            yaml.Append($"{indent}{key.Name}:{(Group(key) is null && key.Type is not CertificatesType ? $" {key.Example}" : "")}\n");
            if (key.Type is CertificatesType)
                yaml.Append($"{indent}  BBFC: {key.Example}\n");
            if (key.Type is IObjectType below)
                Write(below, indent + "  ", yaml);
            if (key.Type is IListType { ItemType: IObjectType item })
            {
                yaml.Append($"{indent}  -\n");
                Write(item, indent + "    ", yaml);
            }
        }
    }

    private static IEnumerable<(string Path, SchemaKey Key)> All(IObjectType group, string prefix) => group.Keys.SelectMany(
        key => (Group(key) is { } below ? All(below, $"{prefix}{key.Name}.") : []).Prepend((prefix + key.Name, key)));

    private static IObjectType? Group(SchemaKey key) => key.Type as IObjectType ?? (key.Type as IListType)?.ItemType as IObjectType;
}
