using HerDocs.Geometry;

namespace HerDocs.Layout.Inlines;

/// <summary>How far lines are indented and how wide they are: the first by text-indent, those beside a sunk letter by its width.</summary>
internal readonly record struct LineRoom(Length Width, Length FirstIndent, Length LetterIndent, int LinesBesideLetter)
{
    public Length Indent(int line) => (line == 0 ? FirstIndent : Length.Zero) + (line < LinesBesideLetter ? LetterIndent : Length.Zero);

    public Length WidthOf(int line) => Width - Indent(line);

    /// <summary>From this line on all lines are equally wide.</summary>
    public int FirstEqualLine => Math.Max(1, LinesBesideLetter);
}
