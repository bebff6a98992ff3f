using System.Buffers;
using HerDocs.Css.Values;
using HerDocs.Geometry;
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
    /// <summary>For lines below one another of which one is stretched and the other shrunk all they can.</summary>
    private const double ContrastDemerits = 2_000;

    private const double FitnessDemerits = 3_000;

    /// <summary>For a last line that is almost nothing: it would hardly be longer than the indent of the paragraph below.</summary>
    private const double StubDemerits = 8_000;
    private const double Stub = 0.2;

    /// <summary>The same where a style asks for pretty paragraphs: they should end with more than a word or two.</summary>
    private const double PrettyStubDemerits = 60_000;
    private const double PrettyStub = 0.33;

    /// <summary>Longer texts than a heading or a caption are not balanced: it would take long, and nobody would see it.</summary>
    private const int MostBalancedLines = 10;

    /// <summary>How much a space may grow and shrink, as parts of its width.</summary>
    public const double SpaceStretch = 0.4;
    public const double SpaceShrink = 0.2;

    /// <summary>How much a last line that is brought to its width may stretch; beyond that, more is no worse.</summary>
    private const double LoosestLast = 30;

    /// <summary>The room that a ragged line may leave empty before it looks short, as a part of its width.</summary>
    private const double RaggedStretch = 0.18;

    private readonly IReadOnlyList<LineBreakPoint> points;
    private readonly LineRoom room;
    private readonly BreakRules rules;
    private readonly Measures measures;
    private readonly Measures ofFirstLine;
    private readonly int[] leaders;
    private readonly int[] lastGoodPoint;
    private readonly List<Node> active = [];
    private readonly Dictionary<(int Line, int Fitness, int Hyphens), Node> best = [];

    private OptimalBreaks(ParagraphText text, FirstLineText? firstLine, IReadOnlyList<LineBreakPoint> points, LineRoom room, BreakRules rules)
    {
        this.points = points;
        this.room = room;
        this.rules = rules;
        measures = Measures.Of(text);
        ofFirstLine = firstLine is null ? measures : Measures.Of(firstLine, text.Text.Length);
        lastGoodPoint = LastGoodPoints(points);
        leaders = [.. text.Spans.OfType<LeaderSpan>().Select(span => span.Start)];
    }

    /// <summary>For each point the last one before it that is more than an emergency; -1 where none is.</summary>
    private static int[] LastGoodPoints(IReadOnlyList<LineBreakPoint> points)
    {
        var last = new int[points.Count];
        for (var i = 0; i < last.Length; i++)
            last[i] = i == 0 ? -1 : points[i - 1].Kind > BreakOpportunity.Emergency ? i - 1 : last[i - 1];
        return last;
    }

    /// <summary>The chosen ends in order. A line that is too long for its room has no better end.</summary>
    public static IReadOnlyList<LineBreakPoint> Choose(
        ParagraphText text, FirstLineText? firstLine, IReadOnlyList<LineBreakPoint> points, LineRoom room, BreakRules rules)
    {
        var breaks = new OptimalBreaks(text, firstLine, points, room, rules);
        var chosen = rules.Wrap switch
        {
            TextWrapStyle.Balance => breaks.Balance(),
            TextWrapStyle.Stable => breaks.FirstFit(BreakOpportunity.Hyphen),
            _ => null,
        } ?? breaks.LeastDemerits();
        breaks.measures.Return();
        return chosen;
    }

    private LineBreakPoint[] LeastDemerits() =>
        // First without hyphens and with even spaces, then with hyphens, then with any spaces that no longer look like gaps in the
        // text, at last with whatever it takes.
        (rules.IsJustified ? Try(tolerance: 0.75, BreakOpportunity.Allowed) : null)
            ?? Try(tolerance: rules.IsJustified ? 1.8 : 1.6, BreakOpportunity.Hyphen)
            ?? Try(tolerance: rules.IsJustified ? 4 : 12, BreakOpportunity.Hyphen)
            ?? Try(tolerance: double.PositiveInfinity, BreakOpportunity.Emergency)
            ?? Force();

    private LineBreakPoint[]? Try(double tolerance, BreakOpportunity weakest)
    {
        active.Clear();
        active.Add(new Node(0, -1, 0, 1, 0, 0, 0, null));
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
                Offer(start, point, ratio);
            if (ratio < -1 || end.IsForced)
                active.RemoveAt(i--);
        }
        active.AddRange(best.Values);
    }

    private void Offer(Node start, int point, double ratio)
    {
        if (IsForbidden(start, point))
            return;
        var node = Next(start, point, ratio);
        // Lines further down are all equally wide: there the number of the line no longer matters.
        var key = (Math.Min(node.Line, room.FirstEqualLine), node.Fitness, rules.MostHyphensInARow is null ? 0 : node.Hyphens);
        if (!best.TryGetValue(key, out var rival) || node.Demerits < rival.Demerits)
            best[key] = node;
    }

    /// <summary>What a style rules out as long as there is another way.</summary>
    private bool IsForbidden(Node start, int point)
    {
        var end = points[point];
        // CSS Text 3 §5.4: words are only broken where the line has no other place to end.
        if (end.Kind == BreakOpportunity.Emergency && lastGoodPoint[point] > start.Point)
            return true;
        if (end.IsForced)
            return rules.KeepsLastLineWhole && start.Hyphens > 0;
        return end.IsHyphen && (start.Hyphens >= rules.MostHyphensInARow || (rules.HyphenationZone > 0 && FillsWithoutHyphen(start, point)));
    }

    /// <summary>CSS Text 4 §6.3.6: without a hyphen the line would leave no more empty than the zone.</summary>
    private bool FillsWithoutHyphen(Node start, int point)
    {
        for (var i = point - 1; i > start.Point; i--)
        {
            if (points[i].Kind >= BreakOpportunity.Allowed)
                return WidthOf(start).Points - Natural(start, points[i]) <= rules.HyphenationZone;
        }
        return false;
    }

    /// <summary>Of the line that begins there.</summary>
    private Length WidthOf(Node start) => room.WidthOf(start.Line, start.Point >= 0 && points[start.Point].IsForced);

    private double Natural(Node start, LineBreakPoint end) =>
        Math.Max(0, Measures.Between(OnLine(start).Widths, start, end))
        + end.HyphenWidth - end.EndProtrusion - (start.Point < 0 ? room.FirstProtrusion.Points : points[start.Point].StartProtrusion);

    /// <summary>How far the line must stretch (above zero) or shrink (below), as parts of what its spaces and glyphs can.</summary>
    private double Ratio(Node start, LineBreakPoint end)
    {
        var width = WidthOf(start).Points;
        var missing = width - Natural(start, end);
        if (missing < 0)
            missing += end.AllowedProtrusion;
        if (missing >= 0 && ((end.IsForced && !rules.JustifiesLast) || HasLeader(start.Index, end.Index)))
            return 0;
        if (!rules.IsJustified)
            return missing >= 0 ? missing / (width * RaggedStretch) : missing < -0.001 ? double.NegativeInfinity : 0;
        var space = Measures.Between(OnLine(start).Spaces, start, end);
        var glyphs = Measures.Between(OnLine(start).Elasticity, start, end);
        var strokes = missing < 0 ? 0 : Measures.Between(OnLine(start).Kashida, start, end);
        var ratio = missing / Math.Max((space * (missing < 0 ? SpaceShrink : SpaceStretch)) + glyphs + strokes, 0.001);
        return end.IsForced ? Math.Min(ratio, LoosestLast) : ratio;
    }

    private Measures OnLine(Node start) => start.Point < 0 ? ofFirstLine : measures;

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
            demerits += HyphenPenalty * HyphenPenalty * (rules.IsJustified ? 1 : 8);
        if (start.Hyphens > 0 && (end.IsHyphen || end.IsForced))
            demerits += ConsecutiveHyphenDemerits;
        var fitness = Fitness(ratio);
        if (Math.Abs(fitness - start.Fitness) > 1)
            demerits += FitnessDemerits;
        if (rules.IsJustified && start.Point >= 0 && !end.IsForced)
            demerits += ContrastDemerits * Math.Pow(Math.Clamp(ratio, -1, 1) - Math.Clamp(start.Ratio, -1, 1), 2);
        if (end.IsForced && start.Point >= 0)
            demerits += OfLastLine(Natural(start, end));
        return new Node(end.Index, point, start.Line + 1, fitness, end.IsHyphen ? start.Hyphens + 1 : 0, ratio, start.Demerits + demerits, start);
    }

    private double OfLastLine(double width)
    {
        var part = width / room.Width.Points;
        var (demerits, enough) = rules.Wrap == TextWrapStyle.Pretty ? (PrettyStubDemerits, PrettyStub) : (StubDemerits, Stub);
        return part < enough ? demerits * (1 - (part / enough)) : 0;
    }

    /// <summary>Tight, normal, loose or very loose: lines beside one another should not differ by more than one class.</summary>
    private static int Fitness(double ratio) => ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;

    /// <summary>A word is longer than its line: each line takes what fits, and at least up to its first break.</summary>
    private LineBreakPoint[] Force()
    {
        var chosen = new List<LineBreakPoint>();
        var node = new Node(0, -1, 0, 1, 0, 0, 0, null);
        while (node.Point < points.Count - 1)
        {
            var next = node.Point + 1;
            for (var i = next; i < points.Count; i++)
            {
                if (Ratio(node, points[i]) >= -1 && (points[i].Kind > BreakOpportunity.Emergency || lastGoodPoint[i] <= node.Point))
                    next = i;
                if (points[i].IsForced || Natural(node, points[i]) > WidthOf(node).Points)
                    break;
            }
            chosen.Add(points[next]);
            node = new Node(points[next].Index, next, node.Line + 1, 1, 0, 0, 0, node);
        }
        return [.. chosen];
    }

    /// <summary>The narrowest lines that are no more than there must be, so that they are about equally long.</summary>
    private LineBreakPoint[]? Balance()
    {
        if (FirstFit(BreakOpportunity.Allowed) is not { Length: > 1 and <= MostBalancedLines } widest)
            return null;
        var chosen = widest;
        var (least, most) = (0.0, room.Width.Points);
        while (most - least > 0.5)
        {
            var reserve = (least + most) / 2;
            if (FirstFit(BreakOpportunity.Allowed, reserve) is { } narrower && narrower.Length == widest.Length)
                (chosen, least) = (narrower, reserve);
            else
                most = reserve;
        }
        return chosen;
    }

    /// <summary>Each line takes what fits on it; null when something does not.</summary>
    /// <param name="reserve">What every line leaves empty, in points.</param>
    private LineBreakPoint[]? FirstFit(BreakOpportunity weakest, double reserve = 0)
    {
        var chosen = new List<LineBreakPoint>();
        var node = new Node(0, -1, 0, 1, 0, 0, 0, null);
        var last = -1;
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Kind < weakest)
                continue;
            if (Natural(node, points[i]) > WidthOf(node).Points - reserve + 0.001)
            {
                if (last < 0)
                    return null;
                i = last;
            }
            else if (!points[i].IsForced)
            {
                last = i;
                continue;
            }
            chosen.Add(points[i]);
            node = new Node(points[i].Index, i, node.Line + 1, 1, 0, 0, 0, null);
            last = -1;
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

    /// <summary>
    /// Of a text, each summed up to every index: what lies between two is a difference. Every paragraph needs some, for a moment: they are
    /// borrowed, and can be longer than the text.
    /// </summary>
    private sealed record Measures(double[] Widths, double[] Spaces, double[] Elasticity, double[] Kashida)
    {
        public static Measures Of(ParagraphText text) => new(Sums(text.Advances), Sums(text.Spaces), Sums(text.Elasticity), Sums(text.Kashida));

        /// <summary>The same by places in the usual text, of which there are as many as it has characters.</summary>
        public static Measures Of(FirstLineText first, int length)
        {
            var text = first.Paragraph;
            return new Measures(AtPlaces(text.Advances), AtPlaces(text.Spaces), AtPlaces(text.Elasticity), AtPlaces(text.Kashida));

            double[] AtPlaces(double[] values)
            {
                var sums = Sums(values);
                double[] moved = sums.Length == 0 ? [] : [.. Enumerable.Range(0, length + 1).Select(index => sums[first.At(index)]), sums[values.Length]];
                ArrayPool<double>.Shared.Return(sums);
                return moved;
            }
        }

        public static double Between(double[] sums, Node start, LineBreakPoint end) =>
            sums.Length == 0 ? 0 : sums[end.ContentEnd] - sums[Math.Min(start.Index, end.ContentEnd)];

        private static double[] Sums(double[] values)
        {
            if (values.Length == 0)
                return [];
            var sums = ArrayPool<double>.Shared.Rent(values.Length + 1);
            sums[0] = 0;
            for (var i = 0; i < values.Length; i++)
                sums[i + 1] = sums[i] + values[i];
            return sums;
        }

        public void Return()
        {
            foreach (var sums in (ReadOnlySpan<double[]>)[Widths, Spaces, Elasticity, Kashida])
                ArrayPool<double>.Shared.Return(sums);
        }
    }

    /// <summary>A place where a line may begin, and the best way to it.</summary>
    /// <param name="Index">In the text.</param>
    /// <param name="Point">The break point before it; -1 at the paragraph's start.</param>
    /// <param name="Line">The number of the line that begins here, counting from zero.</param>
    /// <param name="Hyphens">How many lines in a row before it end in a hyphen.</param>
    private sealed record Node(int Index, int Point, int Line, int Fitness, int Hyphens, double Ratio, double Demerits, Node? Previous);
}
