using HerDocs.Geometry;
using HerDocs.Layout.Floats;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// How far lines are indented and how wide they are: the first by text-indent, those beside a sunk letter by its width, those
/// beside floats by what these take.
/// </summary>
internal readonly record struct LineRoom(
    Length Width, Length FirstIndent, Length LetterIndent, int LinesBesideLetter, IReadOnlyList<LineInset> BesideFloats)
{
    /// <summary>How far the first line hangs out of its edge.</summary>
    public Length FirstProtrusion { get; init; }

    public Length Indent(int line) =>
        (line == 0 ? FirstIndent : Length.Zero)
        + (line < LinesBesideLetter ? LetterIndent : Length.Zero)
        + (line < BesideFloats.Count ? BesideFloats[line].Left : Length.Zero);

    public Length WidthOf(int line) => Width - Indent(line) - (line < BesideFloats.Count ? BesideFloats[line].Right : Length.Zero);

    /// <summary>From this line on all lines are equally wide.</summary>
    public int FirstEqualLine => Math.Max(1, Math.Max(LinesBesideLetter, BesideFloats.Count));
}
