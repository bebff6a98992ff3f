using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Inlines;

/// <summary>A paragraph as ::first-line would set all of it. Its text may be longer or shorter: ß becomes SS.</summary>
internal sealed class FirstLineText
{
    private readonly int[]? places;

    /// <param name="usual">The paragraph as its other lines are set, of the same items.</param>
    public FirstLineText(ParagraphText usual, ParagraphText first)
    {
        Paragraph = first;
        places = usual.Text == first.Text || usual.Text.Length == first.Text.Length ? null : Align(usual, first);
    }

    public ParagraphText Paragraph { get; }

    /// <summary>Where a place in the usual text is in this one.</summary>
    public int At(int index) => places is null ? index : places[index];

    public LineBreakPoint At(LineBreakPoint point) =>
        places is null ? point : point with { Index = At(point.Index), ContentEnd = At(point.ContentEnd), WholeEnd = At(point.WholeEnd) };

    private static int[] Align(ParagraphText usual, ParagraphText first)
    {
        var places = new int[usual.Text.Length + 1];
        for (var item = 0; item < usual.ItemStarts.Count; item++)
        {
            var (from, to) = (usual.StartOf(item), usual.StartOf(item + 1));
            var (at, end) = (first.StartOf(item), first.StartOf(item + 1));
            for (var i = from; i < to; i++)
            {
                places[i] = Math.Min(at, end);
                at += TextTransforms.LengthIn(usual.Text, i, first.Text, at);
            }
        }
        places[^1] = first.Text.Length;
        return places;
    }
}
