namespace HerDocs.Profiles;

/// <summary>
/// Everything known of one film, as its profile says it. What the profile leaves out is null or an empty list; every value keeps
/// the place where it was written.
/// </summary>
public sealed record FilmProfile
{
    /// <summary>The language the documents are in, a BCP 47 tag such as <c>en-GB</c>.</summary>
    public Sourced<string>? Language { get; init; }

    /// <summary>Words with a hyphen at each place where they may break, for those that the patterns of the language break wrongly.</summary>
    public IReadOnlyList<Sourced<string>> Hyphenation { get; init; } = [];

    public required Film Film { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Synopsis { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Insights { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Significance { get; init; }

    /// <summary>Those who both wrote and directed the film.</summary>
    public IReadOnlyList<Sourced<string>> WriterDirector { get; init; } = [];

    /// <summary>Markdown.</summary>
    public Sourced<string>? AboutDirector { get; init; }

    public IReadOnlyList<CastMember> Cast { get; init; } = [];

    public IReadOnlyList<CrewMember> Crew { get; init; } = [];

    public IReadOnlyList<Award> Awards { get; init; } = [];

    public IReadOnlyList<Rating> Ratings { get; init; } = [];

    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Questions for the talk after the film, each a text of its own.</summary>
    public IReadOnlyList<Sourced<string>> Questions { get; init; } = [];

    public IReadOnlyList<FurtherViewing> FurtherViewing { get; init; } = [];

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    public Screening? Screening { get; init; }
}
