namespace HerDocs.Profiles;

/// <summary>What became of a nomination.</summary>
public enum AwardResult
{
    Nominated,
    Won,

    /// <summary>Won together with another film.</summary>
    Shared,
}
