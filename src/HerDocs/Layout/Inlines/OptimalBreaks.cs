using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// Chooses the line ends of a whole paragraph together, so that the sum of what is wrong with its lines is least: the method of
/// Knuth and Plass, "Breaking Paragraphs into Lines" (1981). Widths are in points.
/// </summary>
internal sealed class OptimalBreaks
{
    /// <summary>Demerits of every line: of two equally good paragraphs the shorter is better.</summary>
    private const double LinePenalty = 10;

    private const double HyphenPenalty = 40;
    private const double ConsecutiveHyphenDemerits = 8_000;
    private const double FitnessDemerits = 3_000;

    /// <summary>For a last line that is almost nothing: it would hardly be longer than the indent of the paragraph below.</summary>
    private const double StubDemerits = 4_000;

    /// <summary>How much a space may grow and shrink, as parts of its width.</summary>
    public const double SpaceStretch = 0.4;
    public const double SpaceShrink = 0.2;

    /// <summary>The room that a ragged line may leave empty before it looks short, as a part of its width.</summary>
    private const double RaggedStretch = 0.18;

    private readonly IReadOnlyList<LineBreakPoint> points;
    private readonly LineRoom room;
    private readonly bool isJustified;
    private readonly double[] widths;
    private readonly double[] spaces;
    private readonly double[] elasticity;
    private readonly int[] leaders;
    private readonly List<Node> active = [];
    private readonly Dictionary<(int Line, int Fitness), Node> best = [];

    private OptimalBreaks(ParagraphText text, IReadOnlyList<LineBreakPoint> points, LineRoom room, bool isJustified)
    {
        this.points = points;
        this.room = room;
        this.isJustified = isJustified;
        widths = Sums(text.Advances);
        spaces = Sums(text.Spaces);
        elasticity = isJustified ? Sums(text.Elasticity) : [];
        leaders = [.. text.Spans.OfType<LeaderSpan>().Select(span => span.Start)];
    }

    /// <summary>The chosen ends in order. A line that is too long for its room has no better end.</summary>
    public static IReadOnlyList<LineBreakPoint> Choose(
        ParagraphText text, IReadOnlyList<LineBreakPoint> points, LineRoom room, bool isJustified)
    {
        var breaks = new OptimalBreaks(text, points, room, isJustified);
        // First without hyphens and with even spaces, then with hyphens, then with any spaces that no longer look like gaps in the
        // text, at last with whatever it takes.
        return (isJustified ? breaks.Try(tolerance: 1, BreakOpportunity.Allowed) : null)
            ?? breaks.Try(tolerance: isJustified ? 1.8 : 1.6, BreakOpportunity.Hyphen)
            ?? breaks.Try(tolerance: isJustified ? 4 : 12, BreakOpportunity.Hyphen)
            ?? breaks.Try(tolerance: 1000, BreakOpportunity.Emergency)
            ?? breaks.Force();
    }

    private static double[] Sums(double[] values)
    {
        var sums = new double[values.Length + 1];
        for (var i = 0; i < values.Length; i++)
            sums[i + 1] = sums[i] + values[i];
        return sums;
    }

    private LineBreakPoint[]? Try(double tolerance, BreakOpportunity weakest)
    {
        active.Clear();
        active.Add(new Node(0, -1, 0, 1, 0, null));
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Kind < weakest)
                continue;
            Consider(i, tolerance);
            if (active.Count == 0)
                return null;
        }
        return Trace(active.MinBy(node => node.Demerits)!);
    }

    /// <summary>Ends lines at a point: from each place where a line may begin, as long as the line is not too long.</summary>
    private void Consider(int point, double tolerance)
    {
        var end = points[point];
        best.Clear();
        for (var i = 0; i < active.Count; i++)
        {
            var start = active[i];
            var ratio = Ratio(start, end);
            if (ratio >= -1 && ratio <= tolerance)
                Offer(Next(start, point, ratio));
            if (ratio < -1 || end.IsForced)
                active.RemoveAt(i--);
        }
        active.AddRange(best.Values);
    }

    private void Offer(Node node)
    {
        // Lines further down are all equally wide: there the number of the line no longer matters.
        var key = (Math.Min(node.Line, room.FirstEqualLine), node.Fitness);
        if (!best.TryGetValue(key, out var rival) || node.Demerits < rival.Demerits)
            best[key] = node;
    }

    private double Natural(Node start, LineBreakPoint end) =>
        Math.Max(0, widths[end.ContentEnd] - widths[Math.Min(start.Index, end.ContentEnd)])
        + end.HyphenWidth - end.EndProtrusion - (start.Point < 0 ? room.FirstProtrusion.Points : points[start.Point].StartProtrusion);

    /// <summary>How far the line must stretch (above zero) or shrink (below), as parts of what its spaces and glyphs can.</summary>
    private double Ratio(Node start, LineBreakPoint end)
    {
        var width = room.WidthOf(start.Line).Points;
        var missing = width - Natural(start, end);
        if (missing >= 0 && (end.IsForced || HasLeader(start.Index, end.Index)))
            return 0;
        if (!isJustified)
            return missing >= 0 ? missing / (width * RaggedStretch) : missing < -0.001 ? double.NegativeInfinity : 0;
        var from = Math.Min(start.Index, end.ContentEnd);
        var space = spaces[end.ContentEnd] - spaces[from];
        var glyphs = elasticity[end.ContentEnd] - elasticity[from];
        return missing / Math.Max((space * (missing < 0 ? SpaceShrink : SpaceStretch)) + glyphs, 0.001);
    }

    /// <summary>A leader fills whatever is missing.</summary>
    private bool HasLeader(int start, int end)
    {
        foreach (var leader in leaders)
        {
            if (start <= leader && leader < end)
                return true;
        }
        return false;
    }

    private Node Next(Node start, int point, double ratio)
    {
        var end = points[point];
        var badness = 100 * Math.Pow(Math.Abs(ratio), 3);
        var demerits = Math.Pow(LinePenalty + badness, 2);
        if (end.IsHyphen)
            demerits += HyphenPenalty * HyphenPenalty * (isJustified ? 1 : 8);
        var followsHyphen = start.Point >= 0 && points[start.Point].IsHyphen;
        if (followsHyphen && (end.IsHyphen || end.IsForced))
            demerits += ConsecutiveHyphenDemerits;
        var fitness = Fitness(ratio);
        if (Math.Abs(fitness - start.Fitness) > 1)
            demerits += FitnessDemerits;
        if (end.IsForced && start.Point >= 0 && Natural(start, end) < room.Width.Points * 0.12)
            demerits += StubDemerits;
        return new Node(end.Index, point, start.Line + 1, fitness, start.Demerits + demerits, start);
    }

    /// <summary>Tight, normal, loose or very loose: lines beside one another should not differ by more than one class.</summary>
    private static int Fitness(double ratio) => ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;

    /// <summary>A word is longer than its line: each line takes what fits, and at least up to its first break.</summary>
    private LineBreakPoint[] Force()
    {
        var chosen = new List<LineBreakPoint>();
        var node = new Node(0, -1, 0, 1, 0, null);
        while (node.Point < points.Count - 1)
        {
            var next = node.Point + 1;
            for (var i = next; i < points.Count; i++)
            {
                if (Ratio(node, points[i]) >= -1)
                    next = i;
                if (points[i].IsForced || Natural(node, points[i]) > room.WidthOf(node.Line).Points)
                    break;
            }
            chosen.Add(points[next]);
            node = new Node(points[next].Index, next, node.Line + 1, 1, 0, node);
        }
        return [.. chosen];
    }

    private LineBreakPoint[] Trace(Node last)
    {
        var chosen = new List<LineBreakPoint>();
        for (var node = last; node.Previous is not null; node = node.Previous)
            chosen.Add(points[node.Point]);
        chosen.Reverse();
        return [.. chosen];
    }

    /// <summary>A place where a line may begin, and the best way to it.</summary>
    /// <param name="Index">In the text.</param>
    /// <param name="Point">The break point before it; -1 at the paragraph's start.</param>
    /// <param name="Line">The number of the line that begins here, counting from zero.</param>
    private sealed record Node(int Index, int Point, int Line, int Fitness, double Demerits, Node? Previous);
}
