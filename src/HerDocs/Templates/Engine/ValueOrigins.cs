using HerDocs.Diagnostics;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Knows where values stand in the profile or a strings file, by the identity of their objects: a text that a template hands on
/// through variables, loops and arguments stays the same object, so it is found again where it is written.
/// </summary>
internal sealed class ValueOrigins(IReadOnlyDictionary<object, SourceSpan> strings)
{
    private readonly Dictionary<object, SourceSpan> spans = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes where a value stands and gives the object to use for it from now on.</summary>
    public object Track(object value, SourceSpan span)
    {
        // A text may be one object in two places; a copy tells them apart. All empty texts are one object and are never noted.
        var own = value is string text ? new string(text.AsSpan()) : value;
        if (own is not "")
            spans[own] = span;
        return own;
    }

    public SourceSpan? Find(object? value)
    {
        if (value is null)
            return null;
        return spans.TryGetValue(value, out var span) || strings.TryGetValue(value, out span) ? span : null;
    }
}
