using System.Text;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// Lengthens the stroke between joined Arabic letters where a justified line would otherwise have gaps between its words (CSS Text 3
/// §6.4.2, cursive scripts): once in a word, at the place that suits it best.
/// </summary>
internal static class Kashida
{
    private const char Tatweel = '\u0640';

    /// <summary>Longer strokes look like rules.</summary>
    private const int MostInAWord = 2;

    /// <summary>How much spaces grow, as a part of their width, before strokes do: between even spaces and many strokes.</summary>
    private const double SpaceStretch = 0.15;

    /// <summary>By how much the words of a paragraph can grow at most, in points, each at its place; empty where none can.</summary>
    public static double[] Stretch(IReadOnlyList<InlineSpan> spans, int length)
    {
        double[] stretch = [];
        foreach (var span in spans)
        {
            if (span is not TextSpan text || !MayGrow(text))
                continue;
            var width = WidthOf(text).Points;
            foreach (var place in KashidaPlaces.Of(text.Run.Text))
            {
                if (stretch.Length == 0)
                    stretch = new double[length + 1];
                stretch[text.Start + place.Index] = width * MostInAWord;
            }
        }
        return stretch;
    }

    /// <summary>Puts strokes into a line that lacks more than its spaces and glyphs give before them; returns by how much it grew.</summary>
    public static Length Fill(LineParts line, Length missing)
    {
        var usual = (line.SpaceWidth * SpaceStretch) + Length.Max(Length.Zero, line.Elasticity - line.LastTracking);
        var lacking = missing - usual;
        var places = lacking > Length.Zero ? PlacesOn(line) : [];
        foreach (var place in Chosen(places, lacking))
            place.Count++;
        var grown = Length.Zero;
        foreach (var inPart in places.Where(place => place.Count > 0).GroupBy(place => place.Part))
            grown += Lengthen(line, inPart.Key, [.. inPart.OrderBy(place => place.Index)]);
        line.Width += grown;
        return grown;
    }

    private static bool MayGrow(TextSpan span) =>
        span.Style.TextJustify == TextJustify.Auto && span.Run.Options.Script == Script.Arabic && span.Run.Font.Face.Covers(Tatweel);

    private static Length WidthOf(TextSpan span) => span.Scale(span.Run.Font.AdvanceOf(span.Run.Font.Face.GlyphFor(Tatweel)));

    private static List<Place> PlacesOn(LineParts line)
    {
        var places = new List<Place>();
        for (var i = 0; i < line.Parts.Count; i++)
        {
            if (line.Parts[i] is TextPart { Hangs: false, IsHyphen: false } part && MayGrow(part.Span))
                places.AddRange(KashidaPlaces.Of(part.Run.Text).Select(place => new Place(i, place.Index, place.Rank, WidthOf(part.Span))));
        }
        return places;
    }

    /// <summary>One stroke after the other, the best places first, in turns, as long as they fill what is lacking.</summary>
    private static IEnumerable<Place> Chosen(List<Place> places, Length lacking)
    {
        for (var turn = 0; turn < MostInAWord; turn++)
        {
            foreach (var place in places.OrderBy(place => place.Rank))
            {
                if (place.Width / 2 > lacking)
                    yield break;
                lacking -= place.Width;
                yield return place;
            }
        }
    }

    private static Length Lengthen(LineParts line, int index, IReadOnlyList<Place> places)
    {
        var part = (TextPart)line.Parts[index];
        var run = part.Run;
        var longer = Insert(run, places);
        if (longer is null)
            return Length.Zero;
        var growth = part.Span.Scale(longer.Advance - run.Advance);
        var elasticity = part.Elasticity * ((double)longer.Advance / run.Advance);
        line.Elasticity += elasticity - part.Elasticity;
        line.Parts[index] = new TextPart(part.Span, longer, part.SpaceCount, part.SpaceWidth, part.Width + growth, elasticity, isHyphen: false) { Level = part.Level };
        return growth;
    }

    /// <summary>The strokes are glyphs more, not characters: the text stays what it is. Null where the letters stand otherwise by themselves.</summary>
    private static GlyphRun? Insert(GlyphRun run, IReadOnlyList<Place> places)
    {
        var text = new StringBuilder();
        var written = new List<int>();
        var next = 0;
        for (var i = 0; i < run.Text.Length; i++)
        {
            text.Append(run.Text[i]);
            written.Add(i);
            for (; next < places.Count && places[next].Index == i; next++)
            {
                text.Append(Tatweel, places[next].Count);
                written.AddRange(Enumerable.Repeat(i, places[next].Count));
            }
        }
        var alone = Shaper.ShapeAlone(run.Font, run.Text, run.Options);
        if (!alone.Glyphs.Select(glyph => glyph.Id).SequenceEqual(run.Glyphs.Select(glyph => glyph.Id)))
            return null;
        var longer = Shaper.ShapeAlone(run.Font, text.ToString(), run.Options);
        return run.With([.. longer.Glyphs.Select(glyph => glyph with { Cluster = written[glyph.Cluster] })]);
    }

    /// <summary>A place on a line, and how many strokes it gets.</summary>
    private sealed record Place(int Part, int Index, int Rank, Length Width)
    {
        public int Count { get; set; }
    }
}
