namespace HerDocs.Profiles;

/// <summary>A job behind the camera and those who did it: one name or several.</summary>
public sealed record CrewMember(Sourced<string> Job, IReadOnlyList<Sourced<string>> Names);
