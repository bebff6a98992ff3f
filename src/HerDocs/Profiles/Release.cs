namespace HerDocs.Profiles;

/// <summary>When and where the film was shown for the first time to some public.</summary>
public sealed record Release(Sourced<PartialDate> Date, Sourced<string>? Place);
