namespace HerDocs.Css.Grammars;

/// <summary>The keywords that every property takes (CSS Cascade 5 §7.3). The cascade resolves them; they compute to nothing.</summary>
internal sealed class CssWide : Specified
{
    public static readonly CssWide Initial = new();
    public static readonly CssWide Inherit = new();
    public static readonly CssWide Unset = new();

    /// <summary>revert, and revert-layer too: without cascade layers both roll back to the user-agent sheet.</summary>
    public static readonly CssWide Revert = new();

    private CssWide()
    {
    }

    public static CssWide? Find(string keyword) => keyword.ToLowerInvariant() switch
    {
        "initial" => Initial,
        "inherit" => Inherit,
        "unset" => Unset,
        "revert" or "revert-layer" => Revert,
        _ => null,
    };

    public override object? Compute(ComputeContext context) =>
        throw new InvalidOperationException("the cascade resolves the keywords that every property takes");
}
