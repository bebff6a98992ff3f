namespace HerDocs.Profiles;

/// <summary>An actor, the part played, and a note (Markdown) on it.</summary>
public sealed record CastMember(Sourced<string> Name, Sourced<string>? Role, Sourced<string>? Note);
