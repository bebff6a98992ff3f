namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>further_viewing</c>.</summary>
internal static class FurtherViewingSchema
{
    public static readonly SchemaKey<Sourced<string>> Title =
        new("title", TextType.Line, "The other film.") { IsRequired = true, Example = "Being John Malkovich" };

    public static readonly SchemaKey<Sourced<int>> Year =
        new("year", SharedTypes.Year, "The year it came out.") { Example = "1999" };

    public static readonly SchemaKey<Sourced<string>> Director =
        new("director", TextType.Line, "Who directed it.") { Example = "Spike Jonze" };

    public static readonly SchemaKey<Sourced<string>> Note =
        new("note", MarkdownType.Prose, "Why it goes with this one, in Markdown.") { Example = "Another way into someone's head" };

    public static readonly ObjectType<FurtherViewing> Type = new(
        "a group of keys such as `title` and `year`",
        [Title, Year, Director, Note],
        fields => new FurtherViewing(fields.Required(Title), fields.Get(Year), fields.Get(Director), fields.Get(Note)))
    {
        Shorthand = Title,
    };
}
