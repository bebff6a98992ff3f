using System.Buffers.Binary;
using System.Text;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// The patterns of a language in Liang's packed trie (Word Hy-phen-a-tion by Com-put-er, 1983, ch. 2), read in place. The files
/// Patterns/*.hyph are made from the *.tex beside them by HyphenationDataTests, which fails when they differ: it makes them again
/// with HERDOCS_ACCEPT=1.
/// </summary>
/// <remarks>
/// A file holds: the least number of letters before and after a hyphen, a byte each; the letters; the marks; the trie; the exceptions.
/// Strings and tables begin with their length. Letters are numbered from 2, since 1 is the edge of a word and 0 is nothing.
/// A node of the trie is a place in the table: the entry for a letter stands at that place plus the letter's number.
/// </remarks>
internal sealed class HyphenationPatterns
{
    public const byte Edge = 1;

    /// <summary>Letter (1 byte), the node behind it (2), its marks (2): an offset into <see cref="marks"/>, or 0.</summary>
    private const int EntryLength = 5;

    private readonly string letters;

    /// <summary>Each: how far before the place reached the first level stands, the number of levels, the levels.</summary>
    private readonly ReadOnlyMemory<byte> marks;

    private readonly ReadOnlyMemory<byte> trie;

    public HyphenationPatterns(ReadOnlyMemory<byte> file)
    {
        LeftMinimum = file.Span[0];
        RightMinimum = file.Span[1];
        file = file[2..];
        letters = Encoding.UTF8.GetString(Take(ref file).Span);
        marks = Take(ref file);
        trie = Take(ref file);
        Exceptions = Encoding.UTF8.GetString(Take(ref file).Span).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        JoinsAtApostrophes = letters.Contains('\'');
    }

    public int LeftMinimum { get; }

    public int RightMinimum { get; }

    /// <summary>The patterns know words with apostrophes in them, as French and Italian ones do.</summary>
    public bool JoinsAtApostrophes { get; }

    /// <summary>Words in lower case with their hyphens, which are not left to the patterns.</summary>
    public IReadOnlyList<string> Exceptions { get; }

    /// <summary>A number of no letter, which no pattern holds.</summary>
    public byte Unknown => (byte)(letters.Length + 2);

    /// <summary>The number of a lower-case letter, or <see cref="Unknown"/>.</summary>
    public byte NumberOf(char letter)
    {
        var index = letters.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? Unknown : (byte)(index + 2);
    }

    /// <summary>
    /// Raises the levels between the letters of a word, which has an edge at both ends; a hyphen may stand where the level is odd.
    /// <c>levels[i]</c> is the level before <c>word[i]</c>.
    /// </summary>
    public void Apply(ReadOnlySpan<byte> word, Span<byte> levels)
    {
        var entries = trie.Span;
        for (var start = 0; start < word.Length; start++)
        {
            var node = 0;
            for (var i = start; i < word.Length; i++)
            {
                var entry = entries.Slice((node + word[i]) * EntryLength, EntryLength);
                if (entry[0] != word[i])
                    break;
                var mark = BinaryPrimitives.ReadUInt16LittleEndian(entry[3..]);
                if (mark != 0)
                    Raise(levels, i + 1, marks.Span[mark..]);
                node = BinaryPrimitives.ReadUInt16LittleEndian(entry[1..]);
                if (node == 0)
                    break;
            }
        }
    }

    private static void Raise(Span<byte> levels, int reached, ReadOnlySpan<byte> mark)
    {
        var first = reached - mark[0];
        for (var i = 0; i < mark[1]; i++)
            levels[first + i] = Math.Max(levels[first + i], mark[i + 2]);
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> file)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.Span);
        var taken = file.Slice(4, length);
        file = file[(4 + length)..];
        return taken;
    }
}
