using HerDocs.Geometry;
using HerDocs.Layout.Floats;
using HerDocs.Layout.Inlines;

namespace HerDocs.Layout.Blocks;

/// <summary>How wide the lines of a paragraph are, which may go on on pages of other widths.</summary>
/// <param name="first">On the page that it begins on.</param>
/// <param name="places">From which line on it stands on others, and how much wider these are.</param>
internal readonly struct LineWidths(Length first, IReadOnlyList<(int Line, Length Wider)> places)
{
    /// <summary>From this line on all are as wide.</summary>
    public int FirstEqualLine => places.Count == 0 ? 0 : places[^1].Line;

    /// <summary>Of the last line: all are set at that width, less what those before have less.</summary>
    public Length Last => places.Count == 0 ? first : first + places[^1].Wider;

    public Length Of(int line)
    {
        var width = first;
        foreach (var place in places)
        {
            if (place.Line <= line)
                width = first + place.Wider;
        }
        return width;
    }

    public IReadOnlyList<Line> Lines(Paragraph paragraph)
    {
        if (places.Count == 0)
            return paragraph.Lines(first);
        var insets = new LineInset[FirstEqualLine];
        for (var i = 0; i < insets.Length; i++)
            insets[i] = new LineInset(Length.Zero, Last - Of(i), Length.Zero);
        return paragraph.Lines(Last, insets);
    }
}
