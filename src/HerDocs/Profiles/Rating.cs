namespace HerDocs.Profiles;

/// <summary>A score that someone gave the film. Scores keep the digits they were written with: 8.0 stays 8.0.</summary>
public sealed record Rating
{
    public required Sourced<string> Source { get; init; }

    /// <summary>From zero to the scale.</summary>
    public required Sourced<decimal> Score { get; init; }

    /// <summary>The best score there is.</summary>
    public required Sourced<decimal> Scale { get; init; }

    public Sourced<int>? Votes { get; init; }

    /// <summary>The date on which the score was read.</summary>
    public Sourced<PartialDate>? AsOf { get; init; }
}
