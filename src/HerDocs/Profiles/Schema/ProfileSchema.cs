namespace HerDocs.Profiles.Schema;

/// <summary>
/// Every key a profile may have. Reading checks by it and nothing else; a written schema for editors says what it says. Each
/// section has a class of its own.
/// </summary>
internal static class ProfileSchema
{
    /// <summary>Read by editors alone, which is how they are told of a schema in JSON.</summary>
    public static readonly SchemaKey<Sourced<string>> Schema =
        new("$schema", TextType.Line, "Where an editor finds the schema of profiles.") { Example = "profile.schema.json" };

    public static readonly SchemaKey<Sourced<string>> Language =
        new("language", LanguageTagType.Tag, "The language the documents are in, as a BCP 47 tag.") { Example = "en-GB" };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Hyphenation =
        new("hyphenation", new ListType<Sourced<string>>(HyphenatedWordType.Word) { IsWordList = true },
            "Words that break elsewhere than the language's patterns say, with a hyphen at each place where they may.")
        {
            Example = "film-so-ci-ety",
        };

    public static readonly SchemaKey<Film> Film =
        new("film", FilmSchema.Type, "The film itself: what a catalogue says of it.") { IsRequired = true };

    public static readonly SchemaKey<Screening> Screening =
        new("screening", ScreeningSchema.Type, "The evening the documents are made for.");

    public static readonly SchemaKey<Sourced<string>> Synopsis =
        new("synopsis", MarkdownType.Prose, "What the film is about, in Markdown.") { Example = "A shy man writes letters for others." };

    public static readonly SchemaKey<Sourced<string>> Insights =
        new("insights", MarkdownType.Prose,
            "What the writer of the profile makes of the film, in Markdown.")
        { Example = "What stays is the voice." };

    public static readonly SchemaKey<Sourced<string>> Significance =
        new("significance", MarkdownType.Prose,
            "What the film has meant to others since, in Markdown.")
        { Example = "It is cited to this day." };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> WriterDirector =
        new("writer_director", SharedTypes.Names, "Who both wrote and directed the film: one name or a list.") { Example = "Spike Jonze" };

    public static readonly SchemaKey<Sourced<string>> AboutDirector =
        new("about_director", MarkdownType.Prose,
            "On the director and other films of theirs, in Markdown.")
        { Example = "Her is his fourth feature." };

    public static readonly SchemaKey<IReadOnlyList<CastMember>> Cast =
        new("cast", new ListType<CastMember>(CastSchema.Type), "The actors, in the order of the credits.");

    public static readonly SchemaKey<IReadOnlyList<CrewMember>> Crew =
        new("crew", new ListType<CrewMember>(CrewSchema.Type), "Those behind the camera, with their jobs.");

    public static readonly SchemaKey<IReadOnlyList<Award>> Awards =
        new("awards", new ListType<Award>(AwardSchema.Type), "Awards won and missed.");

    public static readonly SchemaKey<IReadOnlyList<Rating>> Ratings =
        new("ratings", new ListType<Rating>(RatingSchema.Type), "Scores that the film was given, each on its own scale.");

    public static readonly SchemaKey<IReadOnlyList<Quote>> Quotes =
        new("quotes", new ListType<Quote>(QuoteSchema.Type), "Sentences to be set large, with who said them.");

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Questions =
        new("questions", new ListType<Sourced<string>>(MarkdownType.Prose), "Questions for the talk after the film.")
        {
            Example = "Whom does Theodore love?",
        };

    public static readonly SchemaKey<IReadOnlyList<FurtherViewing>> FurtherViewing =
        new("further_viewing", new ListType<FurtherViewing>(FurtherViewingSchema.Type), "Other films for those who liked this one.");

    public static readonly SchemaKey<IReadOnlyList<SourceReference>> Sources =
        new("sources", new ListType<SourceReference>(SourceSchema.Type), "Where the facts were taken from.");

    public static readonly ObjectType<FilmProfile> Root = new(
        "a group of keys, `film` among them",
        [
            Language, Film, Screening, Synopsis, Insights, Significance, WriterDirector, AboutDirector, Cast, Crew, Awards, Ratings, Quotes,
            Questions, FurtherViewing, Sources, Hyphenation, Schema,
        ],
        fields => new FilmProfile
        {
            Language = fields.Get(Language),
            Film = fields.Required(Film),
            Screening = fields.Get(Screening),
            Synopsis = fields.Get(Synopsis),
            Insights = fields.Get(Insights),
            Significance = fields.Get(Significance),
            WriterDirector = fields.List(WriterDirector),
            AboutDirector = fields.Get(AboutDirector),
            Cast = fields.List(Cast),
            Crew = fields.List(Crew),
            Awards = fields.List(Awards),
            Ratings = fields.List(Ratings),
            Quotes = fields.List(Quotes),
            Questions = fields.List(Questions),
            FurtherViewing = fields.List(FurtherViewing),
            Sources = fields.List(Sources),
            Hyphenation = fields.List(Hyphenation),
        })
    {
        Misnomers = new Dictionary<string, string>
        {
            ["director"] = "who also wrote the film stands in `writer_director`; who only directed it, in `crew` with `job: Director`",
            ["directors"] = "who also wrote the film stand in `writer_director`; who only directed it, in `crew` with `job: Director`",
            ["writer"] = "who also directed the film stands in `writer_director`; who only wrote it, in `crew` with `job: Screenplay`",
            ["plot"] = "write `synopsis`",
            ["summary"] = "write `synopsis`",
            ["story"] = "write `synopsis`",
            ["review"] = "write `insights`",
            ["actors"] = "write `cast`",
            ["starring"] = "write `cast`",
            ["poster"] = "pictures stand under `film` in the list `images`, a poster with `role: poster`",
            ["links"] = "write `sources`",
            ["discussion"] = "write `questions`",
            ["lang"] = "write `language`",
        },
    };
}
