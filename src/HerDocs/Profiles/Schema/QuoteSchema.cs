namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>quotes</c>.</summary>
internal static class QuoteSchema
{
    public static readonly SchemaKey<Sourced<string>> Text =
        new("text", MarkdownType.Prose, "What was said, without quotation marks, in Markdown.")
        {
            IsRequired = true,
            Example = "What was said, word for word."
        };

    public static readonly SchemaKey<Sourced<string>> Source =
        new("source", TextType.Line, "Who said it, and where.") { Example = "The club's programme note" };

    public static readonly ObjectType<Quote> Type = new(
        "a group of `text` and `source`", [Text, Source], fields => new Quote(fields.Required(Text), fields.Get(Source)))
    {
        Shorthand = Text,
        Misnomers = new Dictionary<string, string>
        {
            ["quote"] = "write `text`",
            ["author"] = "write `source`",
            ["by"] = "write `source`",
        },
    };
}
