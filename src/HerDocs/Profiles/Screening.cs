namespace HerDocs.Profiles;

/// <summary>The evening the documents are made for.</summary>
public sealed record Screening
{
    public Sourced<string>? Club { get; init; }

    public Sourced<string>? Venue { get; init; }

    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>When the film begins.</summary>
    public Sourced<TimeOnly>? Time { get; init; }

    /// <summary>When the doors open.</summary>
    public Sourced<TimeOnly>? Doors { get; init; }

    /// <summary>The films after this one.</summary>
    public IReadOnlyList<NextFilm> Next { get; init; } = [];
}
