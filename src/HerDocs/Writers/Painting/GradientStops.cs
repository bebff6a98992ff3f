using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Painting;

/// <summary>Settles the stops of a gradient (CSS Images 3 §3.4).</summary>
internal static class GradientStops
{
    /// <summary>Into how many straight pieces a curve of colours is cut.</summary>
    private const int Pieces = 8;

    /// <summary>
    /// Every stop at its place, none before the one it follows, and hints and colours that fade made into stops between them. The
    /// places are parts of the gradient line and may lie beyond its ends.
    /// </summary>
    public static List<SvgStop> Place(IReadOnlyList<GradientStop> stops, Length length)
    {
        var places = Places(stops, length);
        var placed = new List<SvgStop>();
        for (var i = 0; i < stops.Count; i++)
        {
            if (stops[i].Color is not { } color)
                continue;
            if (placed.Count > 0)
            {
                var hint = stops[i - 1].Color is null ? places[i - 1] : (double?)null;
                AddBetween(placed, new SvgStop(places[i], color), hint);
            }
            placed.Add(new SvgStop(places[i], color));
        }
        return placed;
    }

    /// <summary>The part of the line that the colours change in; of a gradient that ends, at least the line itself.</summary>
    public static (double First, double Last) Range(List<SvgStop> stops, bool isRepeating) =>
        isRepeating ? (stops[0].Offset, stops[^1].Offset) : (Math.Min(0, stops[0].Offset), Math.Max(1, stops[^1].Offset));

    /// <summary>The stops of a part of the line, from 0 to 1 along it.</summary>
    public static IReadOnlyList<SvgStop> Between(List<SvgStop> stops, double first, double last)
    {
        var length = last - first;
        var between = stops.ConvertAll(stop => stop with { Offset = (stop.Offset - first) / length });
        if (between[0].Offset > 0)
            between.Insert(0, between[0] with { Offset = 0 });
        if (between[0].Offset < 0)
        {
            var start = ColorAt(between, 0);
            between.RemoveAll(stop => stop.Offset < 0);
            between.Insert(0, new SvgStop(0, start));
        }
        if (between[^1].Offset < 1)
            between.Add(between[^1] with { Offset = 1 });
        between[^1] = between[^1] with { Offset = 1 };
        return between;
    }

    public static Color ColorAt(IReadOnlyList<SvgStop> stops, double place)
    {
        for (var i = 0; i < stops.Count; i++)
        {
            if (stops[i].Offset < place)
                continue;
            if (i == 0 || stops[i].Offset == place)
                return stops[i].Color;
            return Mix(stops[i - 1].Color, stops[i].Color, (place - stops[i - 1].Offset) / (stops[i].Offset - stops[i - 1].Offset));
        }
        return stops[^1].Color;
    }

    private static double[] Places(IReadOnlyList<GradientStop> stops, Length length)
    {
        var given = stops.Select(stop => stop.Position is { } position ? position.Resolve(length) / length : (double?)null).ToArray();
        given[0] ??= 0;
        given[^1] ??= 1;
        var places = new double[given.Length];
        var least = double.NegativeInfinity;
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] is null)
            {
                var next = Array.FindIndex(given, i, place => place is not null);
                given[i] = places[i - 1] + ((Math.Max(given[next]!.Value, places[i - 1]) - places[i - 1]) / (next - i + 1));
            }
            places[i] = least = Math.Max(given[i]!.Value, least);
        }
        return places;
    }

    /// <summary>
    /// What lies between two stops where it is no straight way from one colour to the other: a hint bends it (§3.4.2), and colours of
    /// different opacity are mixed by what shows of them (§3.4.2, premultiplied).
    /// </summary>
    private static void AddBetween(List<SvgStop> placed, SvgStop next, double? hint)
    {
        var before = placed[^1];
        var length = next.Offset - before.Offset;
        if (length <= 0)
            return;
        var middle = hint is { } at ? Math.Clamp((at - before.Offset) / length, 0, 1) : 0.5;
        if (middle is 0 or 1)
        {
            var color = middle == 0 ? next.Color : before.Color;
            placed.Add(new SvgStop(middle == 0 ? before.Offset : next.Offset, color));
            return;
        }
        if (middle == 0.5 && before.Color.Alpha == next.Color.Alpha)
            return;
        var power = Math.Log(0.5) / Math.Log(middle);
        for (var i = 1; i < Pieces; i++)
        {
            var part = (double)i / Pieces;
            placed.Add(new SvgStop(before.Offset + (length * part), Mix(before.Color, next.Color, Math.Pow(part, power))));
        }
        if (before.Color.Alpha == 0)
            placed.Insert(placed.Count - Pieces + 1, before with { Color = next.Color with { Alpha = 0 } });
        if (next.Color.Alpha == 0)
            placed.Add(next with { Color = before.Color with { Alpha = 0 } });
    }

    private static Color Mix(Color a, Color b, double part)
    {
        var alpha = a.Alpha + ((b.Alpha - a.Alpha) * part);
        if (alpha == 0)
            return b with { Alpha = 0 };
        byte Channel(byte from, byte to) =>
            (byte)Math.Clamp(Math.Round(((from * a.Alpha * (1 - part)) + (to * b.Alpha * part)) / alpha), 0, 255);
        return new Color(Channel(a.Red, b.Red), Channel(a.Green, b.Green), Channel(a.Blue, b.Blue), alpha);
    }
}
