namespace HerDocs.Profiles.Tree;

/// <summary>How large a profile may be. Far beyond what anyone writes, near enough that a hostile file costs little.</summary>
internal static class TreeLimits
{
    /// <summary>UTF-16 units of a profile, and the weight of its tree with every alias written out.</summary>
    public const int Characters = 1_000_000;

    /// <summary>Of the file: a character takes three at most, one of four being two units.</summary>
    public const int Bytes = 3 * Characters;

    /// <summary>Lists and groups inside one another; the schema needs four.</summary>
    public const int Depth = 32;

    /// <summary>After so many it is no longer a profile that is being read.</summary>
    public const int SyntaxMistakes = 50;
}
