namespace HerDocs.Diagnostics;

/// <summary>Tells for every place of a generated text where it came from.</summary>
public sealed class SourceMap(IReadOnlyList<SourceMapSegment> segments)
{
    /// <summary>A text that is its own source: nothing generated it.</summary>
    public static SourceMap Identity(SourceText source) =>
        new([new SourceMapSegment(0, source.Content.Length, new SourceOrigin(source.Span(0, source.Content.Length)), Verbatim: true)]);

    public IReadOnlyList<SourceMapSegment> Segments { get; } = segments;

    /// <summary>The origin of a stretch of the generated text; one without a segment has no origin.</summary>
    public SourceOrigin OriginAt(int offset, int length = 0)
    {
        var index = LastStartingAtOrBefore(offset);
        if (index < 0)
            return default;
        var segment = Segments[index];
        if (segment.Places is { } places)
        {
            var (at, count) = segment.Verbatim ? (offset - segment.Start, Math.Clamp(length, 1, segment.Length - (offset - segment.Start))) : (0, 1);
            return segment.Origin with { Value = places(segment.Index + at, count) };
        }
        if (!segment.Verbatim || segment.Origin.Template is not { } template)
            return segment.Origin;
        var into = Math.Min(offset - segment.Start, template.Length);
        return segment.Origin with
        {
            Template = template.Source.Span(template.Start + into, Math.Clamp(length, 0, template.Length - into)),
        };
    }

    private int LastStartingAtOrBefore(int offset)
    {
        var low = 0;
        var high = Segments.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Segments[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }
}

/// <summary>
/// A stretch of a generated text, in order and without gaps. Verbatim text stands character for character at its origin; other
/// text was computed there.
/// </summary>
public readonly record struct SourceMapSegment(int Start, int Length, SourceOrigin Origin, bool Verbatim)
{
    /// <summary>Tells where the characters of the value stand that the stretch was written from; null where only the whole of it is known.</summary>
    public ValuePlaces? Places { get; init; }

    /// <summary>The index in that value of what the stretch begins with.</summary>
    public int Index { get; init; }
}

/// <summary>Where a stretch of a value was written, past quotation marks, indentation and escapes.</summary>
public delegate SourceSpan ValuePlaces(int index, int length);
