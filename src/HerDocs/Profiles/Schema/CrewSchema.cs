namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>crew</c>.</summary>
internal static class CrewSchema
{
    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Name =
        new("name", SharedTypes.Names, "Who did it: one name or a list.") { IsRequired = true, Example = "Hoyte van Hoytema" };

    public static readonly SchemaKey<Sourced<string>> Job =
        new("job", TextType.Line, "What they did.") { IsRequired = true, Example = "Cinematography" };

    public static readonly ObjectType<CrewMember> Type = new(
        "a group of `job` and `name`", [Job, Name], fields => new CrewMember(fields.Required(Job), fields.Required(Name)))
    {
        Pair = (Job, Name),
        Misnomers = new Dictionary<string, string>
        {
            ["names"] = "write `name`; it takes one or several",
            ["role"] = "write `job`",
            ["department"] = "write `job`",
        },
    };
}
