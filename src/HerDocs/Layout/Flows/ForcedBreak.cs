using HerDocs.Css.Values;

namespace HerDocs.Layout.Flows;

/// <summary>A break that must be taken: what asks for it, and the named page that follows.</summary>
/// <param name="Kind">One of the forcing values; Page when only the page's name changes.</param>
internal sealed record ForcedBreak(BreakBetween Kind, string? PageName);
