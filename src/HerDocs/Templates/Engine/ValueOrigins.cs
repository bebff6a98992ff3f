using HerDocs.Diagnostics;
using HerDocs.Profiles;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Knows where values stand in the profile or a strings file, by the identity of their objects: a text that a template hands on
/// through variables, loops and arguments stays the same object, so it is found again where it is written.
/// </summary>
internal sealed class ValueOrigins(IReadOnlyDictionary<object, SourceSpan> strings)
{
    private readonly Dictionary<object, SourceSpan> spans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, IReadOnlyList<TextPart>> joined = new(ReferenceEqualityComparer.Instance);

    /// <summary>The texts as they stand at the places themselves, before anything was made of them.</summary>
    private readonly Dictionary<SourceSpan, string> originals = [];

    /// <summary>Notes where a value stands and gives the object to use for it from now on.</summary>
    public object Track(object value, SourceSpan span)
    {
        // A text may be one object in two places; a copy tells them apart. All empty texts are one object and are never noted.
        var own = value is string text ? new string(text.AsSpan()) : value;
        if (own is "")
            return own;
        spans[own] = span;
        if (own is string first)
            originals.TryAdd(span, first);
        return own;
    }

    /// <summary>Notes of what pieces a text was made.</summary>
    public object Join(string text, IReadOnlyList<TextPart> parts)
    {
        var own = new string(text.AsSpan());
        if (own.Length > 0)
            joined[own] = parts;
        return own;
    }

    public SourceSpan? Find(object? value)
    {
        if (value is null)
            return null;
        if (spans.TryGetValue(value, out var span) || strings.TryGetValue(value, out span))
            return span;
        return joined.TryGetValue(value, out var parts) ? parts.Select(part => part.Span).FirstOrDefault(place => place is not null) : null;
    }

    /// <summary>A text in pieces that each have a place of their own, or none.</summary>
    public IReadOnlyList<TextPart> PartsOf(string text) => joined.TryGetValue(text, out var parts) ? parts : [new TextPart(text, Find(text))];

    /// <summary>Where a stretch of a text was written, if it can be told; the place of all of it if not.</summary>
    public SourceSpan PlaceOf(TextPart part, int index, int length)
    {
        var span = part.Span!.Value;
        var original = originals.GetValueOrDefault(span) ?? part.Text;
        // What a function took out of the text is looked for in it.
        var start = original.IndexOf(part.Text, StringComparison.Ordinal);
        return start < 0 ? span : new Sourced<string>(original, span).PlaceOf(start + index, length);
    }
}
