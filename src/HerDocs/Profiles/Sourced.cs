using HerDocs.Diagnostics;

namespace HerDocs.Profiles;

/// <summary>A value of a profile with the place where it was written, quotation marks included.</summary>
public sealed record Sourced<T>(T Value, SourceSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
