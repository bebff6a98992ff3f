using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>The source line of a diagnostic, cut to what fits on a screen, and where to mark it.</summary>
internal readonly record struct SourceExcerpt(string Line, int CaretColumn, int CaretCount)
{
    /// <summary>Paragraphs are often written as one line: of a long one this many characters are shown.</summary>
    private const int MostCharacters = 100;

    /// <summary>How much of them stands before the place.</summary>
    private const int Before = 40;

    /// <summary>The excerpt, or null when the line is blank.</summary>
    public static SourceExcerpt? Of(SourceSpan span)
    {
        var line = span.Source.LineAt(span.Start);
        if (line.IsWhiteSpace())
            return null;
        var start = Math.Min(span.Position.Column - 1, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));

        var (from, to) = (0, line.Length);
        if (line.Length > MostCharacters)
        {
            from = Boundary(line, Math.Clamp(start - Before, 0, line.Length - MostCharacters));
            to = Boundary(line, from + MostCharacters);
        }
        var shown = (From: Math.Max(start, from), To: Math.Min(start + length, to));
        var head = from > 0 ? "…" : "";
        return new SourceExcerpt(
            head + PrintableText.Of(line[from..to]) + (to < line.Length ? "…" : ""),
            head.Length + PrintableText.Columns(PrintableText.Of(line[from..shown.From])),
            shown.From >= line.Length ? 1 : Math.Max(1, PrintableText.Columns(PrintableText.Of(line[shown.From..shown.To]))));
    }

    /// <summary>The index itself, or the one before when it would part a surrogate pair.</summary>
    private static int Boundary(ReadOnlySpan<char> line, int index) =>
        index > 0 && index < line.Length && char.IsLowSurrogate(line[index]) && char.IsHighSurrogate(line[index - 1]) ? index - 1 : index;
}
