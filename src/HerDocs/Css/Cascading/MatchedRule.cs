using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;

namespace HerDocs.Css.Cascading;

/// <summary>Declarations that take part in an element's cascade.</summary>
/// <param name="Block">The declarations.</param>
/// <param name="PseudoElement">What of the element they are for.</param>
/// <param name="IsUserAgent">Whether they come from the sheet that is built in.</param>
internal sealed record MatchedRule(DeclarationBlock Block, PseudoElement PseudoElement, bool IsUserAgent)
{
    /// <summary>What stands before the block; null for declarations of an attribute.</summary>
    public string? Prelude { get; init; }
}
