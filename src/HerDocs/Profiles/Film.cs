namespace HerDocs.Profiles;

/// <summary>The film itself: what a catalogue says of it.</summary>
public sealed record Film
{
    public required Sourced<string> Title { get; init; }

    /// <summary>The title in the film's own language, where that is another.</summary>
    public Sourced<string>? OriginalTitle { get; init; }

    public required Sourced<int> Year { get; init; }

    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>Minutes.</summary>
    public Sourced<int>? Runtime { get; init; }

    public IReadOnlyList<Sourced<string>> Countries { get; init; } = [];

    /// <summary>The languages spoken, by name.</summary>
    public IReadOnlyList<Sourced<string>> Languages { get; init; } = [];

    public IReadOnlyList<Sourced<string>> Genres { get; init; } = [];

    public IReadOnlyList<Certificate> Certificates { get; init; } = [];

    /// <summary>As written, such as <c>1.85:1</c>.</summary>
    public Sourced<string>? AspectRatio { get; init; }

    /// <summary>As written, such as <c>Colour</c> or <c>Black and white</c>.</summary>
    public Sourced<string>? Colour { get; init; }

    public Sourced<string>? Tagline { get; init; }

    public IReadOnlyList<FilmImage> Images { get; init; } = [];
}
