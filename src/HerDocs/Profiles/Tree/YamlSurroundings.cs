using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>A failure of the YAML parser in its text, with the questions one asks of the lines around it.</summary>
internal sealed class YamlSurroundings(SourceText text, YamlFailure failure, YamlPlace last)
{
    public YamlFailure Failure { get; } = failure;

    /// <summary>The event before the failure.</summary>
    public YamlPlace Last { get; } = last;

    public string Content => text.Content;

    /// <summary>Where the parser gave up. For some failures it names no place; then it is where the last event ended.</summary>
    public int Place { get; } = Math.Clamp(failure.Start, Math.Min(last.End, text.Content.Length), text.Content.Length);

    public int LineStart(int offset) => offset <= 0 ? 0 : Content.LastIndexOf('\n', Math.Min(offset, Content.Length) - 1) + 1;

    /// <summary>The start of the line below, or -1.</summary>
    public int LineBelow(int line) => Content.IndexOf('\n', line) is >= 0 and var end ? end + 1 : -1;

    /// <summary>The start of the nearest line above that is not blank, or -1.</summary>
    public int LineAbove(int line)
    {
        while (line > 0)
        {
            line = LineStart(line - 1);
            if (Line(line).AsSpan().Trim().Length > 0)
                return line;
        }
        return -1;
    }

    /// <summary>A line without its end.</summary>
    public string Line(int line)
    {
        var below = LineBelow(line);
        return Content[line..(below < 0 ? Content.Length : below)].TrimEnd('\r', '\n');
    }

    /// <summary>How many blanks a line begins with.</summary>
    public int Indent(int line)
    {
        var end = line;
        while (end < Content.Length && Content[end] is ' ' or '\t')
            end++;
        return end - line;
    }

    /// <summary>The length from an offset to the last visible character of its line.</summary>
    public int RestOfLine(int offset)
    {
        var line = LineStart(offset);
        return Math.Max(Line(line).TrimEnd().Length - (offset - line), 0);
    }

    public SourceSpan SpanOf(YamlPlace place) => text.Span(place.Start, place.Length);

    public Diagnostic Report(DiagnosticCode code, int start, int length, string message, string hint)
    {
        start = Math.Clamp(start, 0, Content.Length);
        return new Diagnostic(code, message) { Span = text.Span(start, Math.Min(length, Content.Length - start)), Hint = hint };
    }

    /// <summary>The line begins in a column in which no group begins.</summary>
    public Diagnostic ReportIndentation(int line)
    {
        var above = LineAbove(line);
        var column = Indent(line) + 1;
        var hint = above < 0
            ? "begin it in the first column"
            : "lines of one group begin in the same column; "
                + $"the line above begins in column {Indent(above) + 1}, this one in column {column}";
        return Report(DiagnosticCode.BadIndentation, line + Indent(line), 1, "this line is indented differently from its group", hint);
    }
}
