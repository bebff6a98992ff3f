using HerDocs.Geometry;
using HerDocs.Layout.Floats;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// How far lines are indented and how wide they are: the first by text-indent, those beside a sunk letter by its width, those
/// beside floats by what these take.
/// </summary>
/// <param name="TextIndent">Of the lines that text-indent is for.</param>
internal readonly record struct LineRoom(
    Length Width, Length TextIndent, Length LetterIndent, int LinesBesideLetter, IReadOnlyList<LineInset> BesideFloats)
{
    /// <summary>CSS Text 3 §8.1, hanging: all lines but the first ones.</summary>
    public bool IndentsOthers { get; init; }

    /// <summary>CSS Text 3 §8.1, each-line: a line after a forced break is a first one.</summary>
    public bool IndentsEachLine { get; init; }

    /// <summary>It goes on after a box: none of its lines is the first.</summary>
    public bool IsContinued { get; init; }

    /// <summary>How far the first line hangs out of its edge.</summary>
    public Length FirstProtrusion { get; init; }

    /// <param name="isAfterBreak">The line before it ends in a forced break.</param>
    public Length Indent(int line, bool isAfterBreak = false) =>
        (IsFirst(line, isAfterBreak) != IndentsOthers ? TextIndent : Length.Zero)
        + (line < LinesBesideLetter ? LetterIndent : Length.Zero)
        + (line < BesideFloats.Count ? BesideFloats[line].Left : Length.Zero);

    public bool IsRightToLeft { get; init; }

    /// <summary>How far from the left its room begins: indents are on the side where lines begin.</summary>
    public Length Left(int line, bool isAfterBreak) => !IsRightToLeft ? Indent(line, isAfterBreak) : line < BesideFloats.Count ? BesideFloats[line].Left : Length.Zero;

    public Length WidthOf(int line, bool isAfterBreak) => Width - Indent(line, isAfterBreak) - (line < BesideFloats.Count ? BesideFloats[line].Right : Length.Zero);

    private bool IsFirst(int line, bool isAfterBreak) => (line == 0 && !IsContinued) || (IndentsEachLine && isAfterBreak);

    /// <summary>From this line on all lines are equally wide.</summary>
    public int FirstEqualLine => Math.Max(1, Math.Max(LinesBesideLetter, BesideFloats.Count));
}
