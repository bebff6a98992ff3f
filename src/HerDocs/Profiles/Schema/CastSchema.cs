namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>cast</c>.</summary>
internal static class CastSchema
{
    public static readonly SchemaKey<Sourced<string>> Name =
        new("name", TextType.Line, "The actor.") { IsRequired = true, Example = "Amy Adams" };

    public static readonly SchemaKey<Sourced<string>> Role =
        new("role", TextType.Line, "The part played.") { Example = "Amy" };

    public static readonly SchemaKey<Sourced<string>> Note =
        new("note", MarkdownType.Prose, "A word on it, in Markdown.") { Example = "Theodore's friend" };

    public static readonly ObjectType<CastMember> Type = new(
        "a group of `name` and `role`",
        [Name, Role, Note],
        fields => new CastMember(fields.Required(Name), fields.Get(Role), fields.Get(Note)))
    {
        Shorthand = Name,
        Pair = (Name, Role),
        Misnomers = new Dictionary<string, string>
        {
            ["actor"] = "write `name`",
            ["actress"] = "write `name`",
            ["character"] = "write `role`",
            ["part"] = "write `role`",
            ["as"] = "write `role`",
        },
    };
}
