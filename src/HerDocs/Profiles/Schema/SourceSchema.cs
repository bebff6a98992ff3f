namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>sources</c>.</summary>
internal static class SourceSchema
{
    public static readonly SchemaKey<Sourced<string>> Title =
        new("title", TextType.Line, "What the source is called.") { IsRequired = true, Example = "The film's own credits" };

    public static readonly SchemaKey<Sourced<string>> Url =
        new("url", UrlType.Web, "Where it can be read.") { Example = "https://www.imdb.com/title/tt1798709/" };

    public static readonly SchemaKey<Sourced<PartialDate>> Accessed =
        new("accessed", DateType.Any, "When it was read.") { Example = "2026-11-01" };

    public static readonly ObjectType<SourceReference> Type = new(
        "a group of `title` and `url`",
        [Title, Url, Accessed],
        fields => new SourceReference(fields.Required(Title), fields.Get(Url), fields.Get(Accessed)))
    {
        Shorthand = Title,
        Misnomers = new Dictionary<string, string>
        {
            ["name"] = "write `title`",
            ["link"] = "write `url`",
            ["date"] = "write `accessed`",
        },
    };
}
