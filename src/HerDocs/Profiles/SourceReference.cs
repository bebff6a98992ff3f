namespace HerDocs.Profiles;

/// <summary>Where facts were taken from.</summary>
public sealed record SourceReference(Sourced<string> Title, Sourced<string>? Url, Sourced<PartialDate>? Accessed);
