namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>awards</c>.</summary>
internal static class AwardSchema
{
    public static readonly SchemaKey<Sourced<string>> Body =
        new("body", TextType.Line, "Who gives the award.") { IsRequired = true, Example = "Academy Awards" };

    public static readonly SchemaKey<Sourced<int>> Year =
        new("year", SharedTypes.Year, "The year it was given, not always the film's.") { Example = "2014" };

    public static readonly SchemaKey<Sourced<string>> Category =
        new("category", TextType.Line, "What it is given for.") { IsRequired = true, Example = "Best Original Screenplay" };

    public static readonly SchemaKey<Sourced<AwardResult>> Result =
        new("result",
            new ChoiceType<AwardResult>(
                new Choice<AwardResult>("won", AwardResult.Won, "win", "wins", "winner", "yes"),
                new("nominated", AwardResult.Nominated, "nomination", "nominee", "lost", "no"),
                new("shared", AwardResult.Shared, "tie", "tied", "joint", "joint winner")),
            "What came of it.")
        {
            IsRequired = true,
            Example = "won",
        };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Recipients =
        new("recipients", SharedTypes.Names, "Who was named: one or several.") { Example = "Spike Jonze" };

    public static readonly SchemaKey<Sourced<string>> Note =
        new("note", MarkdownType.Prose, "A word on it, in Markdown.") { Example = "Shared with *Gravity*" };

    public static readonly ObjectType<Award> Type = new(
        "a group of `body`, `category` and `result`",
        [Body, Year, Category, Result, Recipients, Note],
        fields => new Award
        {
            Body = fields.Required(Body),
            Year = fields.Get(Year),
            Category = fields.Required(Category),
            Result = fields.Required(Result),
            Recipients = fields.List(Recipients),
            Note = fields.Get(Note),
        })
    {
        Misnomers = new Dictionary<string, string>
        {
            ["award"] = "write `body` for who gives it and `category` for what it is given for",
            ["name"] = "write `body` for who gives it and `category` for what it is given for",
            ["festival"] = "write `body`",
            ["won"] = "write `result: won`",
            ["nominated"] = "write `result: nominated`",
            ["recipient"] = "write `recipients`; it takes one or several",
            ["winner"] = "write `recipients`; it takes one or several",
            ["date"] = "write `year`",
        },
    };
}
