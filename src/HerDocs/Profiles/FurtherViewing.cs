namespace HerDocs.Profiles;

/// <summary>Another film for those who liked this one.</summary>
public sealed record FurtherViewing(Sourced<string> Title, Sourced<int>? Year, Sourced<string>? Director, Sourced<string>? Note);
