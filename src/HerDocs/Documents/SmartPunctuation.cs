using System.Buffers;

namespace HerDocs.Documents;

/// <summary>
/// Sets the plain punctuation of a keyboard as a typesetter of the language would: quotes, apostrophes and primes, dashes, ellipses,
/// ranges, and the spaces that hold together what belongs together. Text that is set already stays as it is.
/// </summary>
internal static class SmartPunctuation
{
    /// <summary>
    /// Sets the runs that together make one paragraph. The same list comes back when nothing changes, and nothing is allocated then.
    /// </summary>
    public static IReadOnlyList<SmartPunctuationRun> Apply(IReadOnlyList<SmartPunctuationRun> runs)
    {
        var length = 0;
        for (var i = 0; i < runs.Count; i++)
            length += runs[i].Text.Length;
        if (length == 0)
            return runs;
        var characters = ArrayPool<char>.Shared.Rent(length * 4);
        var roles = ArrayPool<QuoteRole>.Shared.Rent(length);
        var ends = ArrayPool<int>.Shared.Rent(runs.Count * 2);
        try
        {
            return Apply(runs, length, characters, roles.AsSpan(0, length), ends);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
            ArrayPool<QuoteRole>.Shared.Return(roles);
            ArrayPool<int>.Shared.Return(ends);
        }
    }

    private static IReadOnlyList<SmartPunctuationRun> Apply(
        IReadOnlyList<SmartPunctuationRun> runs, int length, Span<char> characters, Span<QuoteRole> roles, Span<int> ends)
    {
        var paragraph = new SmartPunctuationParagraph(runs, characters[..length], characters[length..(2 * length)], ends[..runs.Count]);
        roles.Clear();
        SmartPunctuationQuotes.Assign(paragraph.Text, paragraph.RunEnds, runs, roles);
        return new SmartPunctuationWriter(paragraph, roles, characters[(2 * length)..], ends[runs.Count..]).Write();
    }
}
