namespace HerDocs.Profiles;

/// <summary>An award won, shared or missed.</summary>
public sealed record Award
{
    /// <summary>Who gives it, such as <c>Academy Awards</c>.</summary>
    public required Sourced<string> Body { get; init; }

    /// <summary>The year it was given, not always the film's.</summary>
    public Sourced<int>? Year { get; init; }

    public required Sourced<string> Category { get; init; }

    public required Sourced<AwardResult> Result { get; init; }

    public IReadOnlyList<Sourced<string>> Recipients { get; init; } = [];

    public Sourced<string>? Note { get; init; }
}
