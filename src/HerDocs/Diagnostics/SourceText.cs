namespace HerDocs.Diagnostics;

/// <summary>A text that someone typed, with the path under which they know it.</summary>
public sealed class SourceText(string path, string content)
{
    private int[]? lineStarts;

    /// <summary>The path as the user gave it, or a name in angle brackets for what is no file.</summary>
    public string Path { get; } = path;

    public string Content { get; } = content;

    private int[] LineStarts => lineStarts ??= FindLineStarts(Content);

    public SourceSpan Span(int start, int length) => new(this, start, length);

    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a place, both numbers counting from one; a place outside the text becomes its nearest end.</summary>
    public int OffsetAt(LinePosition position)
    {
        var line = Math.Clamp(position.Line - 1, 0, LineStarts.Length - 1);
        return Math.Clamp(LineStarts[line] + position.Column - 1, 0, Content.Length);
    }

    /// <summary>The line that holds an offset, without its line end.</summary>
    public ReadOnlySpan<char> LineAt(int offset)
    {
        var line = PositionAt(offset).Line - 1;
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Content.Length;
        return Content.AsSpan(LineStarts[line]..end).TrimEnd("\r\n");
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            // A carriage return ends a line by itself unless a line feed follows.
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
