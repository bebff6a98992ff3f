using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Inlines.Bidi;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// A paragraph as one text with the spans that it is made of, each character measured: what line breaking works on.
/// </summary>
/// <param name="Text">Line breaks are line feeds, boxes U+FFFC.</param>
/// <param name="Spans">In logical order.</param>
/// <param name="Advances">For each index how much of the line the character takes, in points; the last is zero.</param>
/// <param name="Spaces">For each index the width of the space that justification may change, in points; zero for other characters.</param>
/// <param name="Elasticity">For each index by how much the character can grow and shrink at most when its glyphs are scaled, in points; empty where
/// lines are not justified.</param>
/// <param name="Levels">Null where everything runs from left to right.</param>
/// <param name="Floats">Boxes that float beside the lines, at the places in the text where they were written.</param>
/// <param name="Inserts">Boxes for the head or the foot of the page, likewise.</param>
internal sealed record ParagraphText(
    string Text,
    IReadOnlyList<InlineSpan> Spans,
    double[] Advances,
    double[] Spaces,
    double[] Elasticity,
    InlineLevels? Levels,
    InlineInitialLetter? InitialLetter,
    IReadOnlyList<(int Index, Box Box)> Floats,
    IReadOnlyList<(int Index, PageInsert Insert)> Inserts)
{
    /// <summary>Where it was written if no node of it says.</summary>
    public SourceOrigin Place { get; init; }

    /// <summary>For each index by how much the word around it can be lengthened, in points; empty where none can, or nothing is justified.</summary>
    public double[] Kashida { get; init; } = [];

    /// <summary>Where the text of each item begins.</summary>
    public required IReadOnlyList<int> ItemStarts { get; init; }

    public int StartOf(int item) => item < ItemStarts.Count ? ItemStarts[item] : Text.Length;

    /// <summary>There is nothing to set, not even an empty line.</summary>
    public bool IsEmpty => InitialLetter is null && Spans.All(IsNothing);

    /// <summary>CSS 2.2 §9.4.2: neither spaces that collapse nor boxes without edges make a line; one that is referred to keeps its place.</summary>
    private bool IsNothing(InlineSpan span) => span switch
    {
        PositionedSpan => true,
        OpenSpan open => open.Edge.IsZero && !BlockLayout.IsReferredTo(open.Element),
        CloseSpan close => close.Edge.IsZero,
        TextSpan text => !text.KeepsSpaces && Text.AsSpan(text.Start, text.End - text.Start).IndexOfAnyExcept(' ') < 0,
        _ => false,
    };

    /// <summary>Of a stretch as if no line ended in it.</summary>
    public Length WidthOf(int start, int end)
    {
        var sum = 0.0;
        for (var i = start; i < end; i++)
            sum += Advances[i];
        return new Length(sum);
    }

    /// <summary>Which span holds a character; -1 where none does.</summary>
    public int IndexOfSpanAt(int index)
    {
        var (low, high) = (0, Spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Spans[middle].End <= index)
                low = middle + 1;
            else
                high = middle;
        }
        return low < Spans.Count && Spans[low].Start <= index ? low : -1;
    }
}
