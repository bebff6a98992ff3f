using HerDocs.Css.Properties;
using HerDocs.Css.Rules;

namespace HerDocs.Css;

/// <summary>A declaration that won the cascade for one property.</summary>
/// <param name="Prelude">What stands before the block that it is in, such as its selectors; null for an attribute.</param>
/// <param name="IsUserAgent">Whether it is of the sheet that is built in.</param>
public sealed record AppliedDeclaration(Property Property, Declaration Declaration, string? Prelude, bool IsUserAgent);
