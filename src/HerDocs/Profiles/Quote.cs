namespace HerDocs.Profiles;

/// <summary>A sentence set large, and who said it.</summary>
public sealed record Quote(Sourced<string> Text, Sourced<string>? Source);
