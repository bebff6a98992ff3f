using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Grid;

/// <summary>
/// The explicit grid in one direction (CSS Grid 1 §7): its tracks and the names of its lines. Lines count from 0; those before the
/// explicit grid are negative.
/// </summary>
internal sealed class GridAxis
{
    private readonly GridTracks tracks;
    private readonly IReadOnlyList<TrackSize> implicitSizes;
    private readonly Dictionary<string, List<int>> lines = new(StringComparer.Ordinal);
    private readonly int fittedStart;
    private readonly int fittedEnd;

    /// <param name="areas">The first and the last line of each named area.</param>
    /// <param name="areaTracks">The tracks that the areas fill.</param>
    /// <param name="room">For tracks that are repeated as often as there is room; null for one time.</param>
    /// <param name="least">The same where only a least size is known: as often as it takes to fill it.</param>
    public GridAxis(
        GridTemplate template,
        IReadOnlyList<TrackSize> implicitSizes,
        IReadOnlyList<(string Name, int Start, int End)> areas,
        int areaTracks,
        Length gap,
        Length? room,
        Length least)
    {
        this.implicitSizes = implicitSizes;
        var times = template.Repeat is null ? 0 : Times(template, gap, room, least);
        tracks = template.Before;
        for (var i = 0; i < times; i++)
            tracks = tracks.Then(template.Repeat!.Tracks);
        tracks = tracks.Then(template.After);
        if (template.Repeat is { Fits: true } fitted)
            (fittedStart, fittedEnd) = (template.Before.Sizes.Count, template.Before.Sizes.Count + (times * fitted.Tracks.Sizes.Count));
        Count = Math.Max(tracks.Sizes.Count, areaTracks);
        for (var line = 0; line < tracks.LineNames.Count; line++)
        {
            foreach (var name in tracks.LineNames[line])
                AddName(name, line);
        }
        // §7.3.2: areas name the lines around them.
        foreach (var (name, start, end) in areas)
        {
            AddName(name + "-start", start);
            AddName(name + "-end", end);
        }
    }

    /// <summary>The number of explicit tracks.</summary>
    public int Count { get; }

    /// <summary>The size of a track; those outside the explicit grid take the implicit sizes in turn (§7.6).</summary>
    public TrackSize SizeOf(int track)
    {
        if (track >= 0 && track < tracks.Sizes.Count)
            return tracks.Sizes[track];
        var outside = track < 0 ? track : track - tracks.Sizes.Count;
        return implicitSizes[((outside % implicitSizes.Count) + implicitSizes.Count) % implicitSizes.Count];
    }

    /// <summary>Whether it vanishes when it is empty.</summary>
    public bool IsFitted(int track) => track >= fittedStart && track < fittedEnd;

    /// <summary>Where an item begins, if its lines say so, and how many tracks it spans (§8.3).</summary>
    public (int? Start, int Span) Resolve(GridLine start, GridLine end)
    {
        // §8.3.1: of two spans the second is dropped, and a name that nothing can be counted from is.
        if (start.IsSpan && end.IsSpan)
            end = default;
        if ((start.IsSpan || start.IsAuto) && (end.IsSpan || end.IsAuto))
            return (null, SpanOf(start.IsSpan ? start : end));
        if (start.IsSpan || start.IsAuto)
        {
            var last = LineAt(end, isEnd: true);
            var first = CountBack(start, last);
            return (first, last - first);
        }
        var from = LineAt(start, isEnd: false);
        var to = end.IsSpan || end.IsAuto ? CountOn(end, from) : LineAt(end, isEnd: true);
        return to == from ? (from, 1) : to < from ? (to, from - to) : (from, to - from);
    }

    private static int SpanOf(GridLine line) => line is { IsSpan: true, Name: null, Number: { } number } ? number : 1;

    private int LineAt(GridLine line, bool isEnd)
    {
        if (line.Name is not { } name)
            return line.Number!.Value > 0 ? line.Number.Value - 1 : Count + 1 + line.Number.Value;
        if (line.Number is null && lines.TryGetValue(name + (isEnd ? "-end" : "-start"), out var area))
            return area[0];
        // §8.3: where there are not enough lines of the name, all implicit ones count as such.
        var number = line.Number ?? 1;
        var named = Named(name);
        if (number > 0)
            return number <= named.Count ? named[number - 1] : Count + number - named.Count;
        return -number <= named.Count ? named[named.Count + number] : number + named.Count;
    }

    private int CountOn(GridLine span, int from)
    {
        var count = span.IsAuto ? 1 : span.Number ?? 1;
        if (span.Name is not { } name)
            return from + count;
        var after = Named(name).Where(line => line > from).ToList();
        return count <= after.Count ? after[count - 1] : Math.Max(Count, from) + count - after.Count;
    }

    private int CountBack(GridLine span, int to)
    {
        var count = span.IsAuto ? 1 : span.Number ?? 1;
        if (span.Name is not { } name)
            return to - count;
        var before = Named(name).Where(line => line < to).ToList();
        return count <= before.Count ? before[^count] : Math.Min(0, to) - (count - before.Count);
    }

    private List<int> Named(string name) => lines.TryGetValue(name, out var found) ? found : [];

    private void AddName(string name, int line)
    {
        if (!lines.TryGetValue(name, out var named))
            lines.Add(name, named = []);
        var index = named.BinarySearch(line);
        if (index < 0)
            named.Insert(~index, line);
    }

    /// <summary>§7.2.3.2: as often as the tracks fit, and at least once.</summary>
    private static int Times(GridTemplate template, Length gap, Length? room, Length least)
    {
        const int Most = 1000;
        if (room is null && least <= Length.Zero)
            return 1;
        var whole = room ?? least;
        var once = Sum(template.Repeat!.Tracks, gap, whole);
        var others = Sum(template.Before, gap, whole) + Sum(template.After, gap, whole);
        // Each track brings a gap, but the last one.
        var times = (whole + gap - others + Length.Tolerance) / once;
        return (int)Math.Clamp(room is null ? Math.Ceiling(times) : Math.Floor(times), 1, Most / template.Repeat.Tracks.Sizes.Count);
    }

    private static Length Sum(GridTracks tracks, Length gap, Length whole)
    {
        var sum = Length.Zero;
        foreach (var size in tracks.Sizes)
        {
            var (least, most) = (Definite(size.Least, whole), Definite(size.Most, whole));
            var definite = most is { } wide ? Length.Max(wide, least ?? Length.Zero) : least ?? Length.Zero;
            sum += Length.Max(definite, Length.FromPixels(1)) + gap;
        }
        return sum;
    }

    private static Length? Definite(TrackBreadth breadth, Length whole) =>
        breadth.Kind == TrackBreadthKind.Fixed ? breadth.Value.Resolve(whole) : null;
}
