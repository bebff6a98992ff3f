using static HerDocs.Documents.SmartPunctuationCharacters;

namespace HerDocs.Documents;

/// <summary>
/// The runs of a paragraph as one text, with one space wherever there were several, and the same text with everything that must stay
/// as it is made opaque.
/// </summary>
internal readonly ref struct SmartPunctuationParagraph
{
    /// <param name="runs">The runs.</param>
    /// <param name="source">Room for all their characters.</param>
    /// <param name="text">Room for all their characters.</param>
    /// <param name="runEnds">Room for their ends.</param>
    public SmartPunctuationParagraph(IReadOnlyList<SmartPunctuationRun> runs, Span<char> source, Span<char> text, Span<int> runEnds)
    {
        Runs = runs;
        var length = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            var isLiteral = runs[i].IsLiteral;
            foreach (var c in runs[i].Text)
            {
                if (c == ' ' && !isLiteral && length > 0 && source[length - 1] == ' ')
                    continue;
                source[length] = c;
                text[length++] = !isLiteral ? c : char.IsWhiteSpace(c) ? '\t' : Opaque;
            }
            runEnds[i] = length;
        }
        Source = source[..length];
        Text = text[..length];
        RunEnds = runEnds;
        for (var address = WebAddress.FindNext(Source, 0); address is { } found; address = WebAddress.FindNext(Source, found.End))
            text[found.Start..found.End].Fill(Opaque);
    }

    public IReadOnlyList<SmartPunctuationRun> Runs { get; }

    public ReadOnlySpan<char> Source { get; }

    /// <summary>The source as the rules see it.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where each run ends.</summary>
    public ReadOnlySpan<int> RunEnds { get; }
}
