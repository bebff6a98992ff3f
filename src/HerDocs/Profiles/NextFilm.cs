namespace HerDocs.Profiles;

/// <summary>A film that the club shows later.</summary>
public sealed record NextFilm(Sourced<string> Title, Sourced<int>? Year, Sourced<DateOnly>? Date, Sourced<TimeOnly>? Time);
