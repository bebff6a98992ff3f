using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>On which pages boxes began and lines went on in one pass over the document, for the next one to know how wide they are.</summary>
internal sealed class PagePlaces
{
    public static readonly PagePlaces None = new();

    private readonly Dictionary<Box, int> starts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InlineContent, List<LinePlace>> continuations = new(ReferenceEqualityComparer.Instance);

    public static PagePlaces Of(Flow flow, IReadOnlyList<FlowSlice> slices)
    {
        var places = new PagePlaces();
        var slice = 0;
        for (var i = 0; i < flow.Starts.Count; i++)
        {
            var (box, item) = flow.Starts[i];
            while (slice < slices.Count - 1 && slices[slice + 1].Start.Index <= item)
                slice++;
            places.starts[box] = slices[slice].FragmentIndex;
            var end = i + 1 < flow.Starts.Count ? flow.Starts[i + 1].Item : flow.Items.Length;
            if (box is BlockBox { Content: InlineContent inline } && Continuations(flow, item, end, slices, slice + 1) is { Count: > 0 } found)
                places.continuations[inline] = found;
        }
        return places;
    }

    /// <summary>The index of the page on which a box began.</summary>
    public int? Start(Box box) => starts.TryGetValue(box, out var page) ? page : null;

    /// <summary>The first lines of a paragraph on each page after the one it began on.</summary>
    public IReadOnlyList<LinePlace> Continuations(InlineContent content) => continuations.TryGetValue(content, out var found) ? found : [];

    public bool SameAs(PagePlaces other) =>
        starts.Count == other.starts.Count
        && starts.All(start => other.Start(start.Key) == start.Value)
        && continuations.Count == other.continuations.Count
        && continuations.All(place => other.Continuations(place.Key).SequenceEqual(place.Value));

    private static List<LinePlace> Continuations(Flow flow, int start, int end, IReadOnlyList<FlowSlice> slices, int slice)
    {
        var found = new List<LinePlace>();
        var (line, index) = (0, start);
        for (; slice < slices.Count && slices[slice].Start.Index < end; slice++)
        {
            for (; index < slices[slice].Start.Index; index++)
                line += flow.Items[index] is FlowUnit ? 1 : 0;
            if (line > 0 && HasLine(flow, index, end))
                found.Add(new LinePlace(line, slices[slice].FragmentIndex));
        }
        return found;
    }

    private static bool HasLine(Flow flow, int start, int end)
    {
        var index = start;
        while (index < end && flow.Items[index] is not FlowUnit)
            index++;
        return index < end;
    }
}

/// <summary>A line that is the first of its paragraph on a page.</summary>
/// <param name="Page">Its index.</param>
internal readonly record struct LinePlace(int Line, int Page);
