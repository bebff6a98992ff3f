using System.Collections.Concurrent;
using HerDocs.Css.Values;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// Hyphenates the words of a language: Liang's algorithm over its patterns, its exceptions, and the customs of typesetters about what
/// is left whole. Acronyms, mixed case, words with digits or other marks in them and web addresses are; so are names, that is,
/// capitalised words inside a sentence, except in German, which capitalises all nouns.
/// </summary>
internal sealed class Hyphenator
{
    /// <summary>CSS Text 4 §6.3.1 (hyphenate-limit-chars: auto).</summary>
    public const int ShortestWord = 5;

    /// <summary>What is longer is no word.</summary>
    private const int LongestWord = 100;

    private static readonly ConcurrentDictionary<string, Hyphenator> Loaded = new();

    private readonly HyphenationPatterns patterns;
    private readonly IReadOnlyList<string> exceptions;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> hyphensOfExceptions;
    private readonly bool capitalisesNouns;

    private Hyphenator(HyphenationPatterns patterns, IReadOnlyList<string> exceptions, bool capitalisesNouns)
    {
        this.patterns = patterns;
        this.exceptions = exceptions;
        this.capitalisesNouns = capitalisesNouns;
        var hyphens = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var word in exceptions)
            hyphens[word.Replace("-", "", StringComparison.Ordinal)] = HyphensOf(word);
        hyphensOfExceptions = hyphens.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The hyphenator for a language tag (BCP 47), or null where there are no patterns; <c>en</c> is American English.</summary>
    public static Hyphenator? For(string language) =>
        HyphenationLanguage.PatternsFor(language) is { } name ? Loaded.GetOrAdd(name, Load) : null;

    /// <summary>This hyphenator with exceptions of a document's own, such as "ta-ble", or "project" for a word that never breaks.</summary>
    public Hyphenator With(IEnumerable<string> hyphenated)
    {
        var own = hyphenated.Select(word => word.ToLowerInvariant().Replace('’', '\''));
        return new Hyphenator(patterns, [.. exceptions, .. own], capitalisesNouns);
    }

    /// <summary>Adds the hyphens of a whole text (CSS Text 3 §5.3, auto) to what <see cref="LineBreaker"/> found for it.</summary>
    public void Hyphenate(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks) => Hyphenate(text, 0, text.Length, breaks);

    /// <summary>The same for the words that begin in a part of the text, where languages change within it.</summary>
    public void Hyphenate(
        ReadOnlySpan<char> text, int start, int end, Span<BreakOpportunity> breaks, HyphenateLimitChars limits = default)
    {
        var words = new HyphenatableWords(text, start, end, patterns.JoinsAtApostrophes);
        while (words.MoveNext())
        {
            var mayBeName = words.IsCapitalised && !capitalisesNouns;
            HyphenateWord(text[words.Start..words.End], mayBeName && !words.BeginsSentence, breaks[words.Start..words.End], limits);
        }
    }

    private void HyphenateWord(ReadOnlySpan<char> word, bool isName, Span<BreakOpportunity> breaks, HyphenateLimitChars limits)
    {
        Span<char> letters = stackalloc char[LongestWord];
        Span<int> places = stackalloc int[LongestWord];
        if (!TryReadLetters(word, letters, places, out var length))
            return;
        letters = letters[..length];
        if (hyphensOfExceptions.TryGetValue(letters, out var hyphens))
        {
            foreach (var hyphen in hyphens)
                Mark(breaks, places[hyphen]);
        }
        else if (!isName)
        {
            HyphenateByPatterns(letters, places, breaks, limits);
        }
    }

    /// <summary>The letters of a word in lower case and with their accents, and where each begins.</summary>
    private static bool TryReadLetters(ReadOnlySpan<char> word, Span<char> letters, Span<int> places, out int length)
    {
        length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (AccentedLetters.IsMark(word[i]) && length > 0)
            {
                letters[length - 1] = AccentedLetters.Compose(letters[length - 1], word[i]);
                continue;
            }
            if (length == LongestWord)
                return false;
            letters[length] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
            places[length++] = i;
        }
        return true;
    }

    private void HyphenateByPatterns(ReadOnlySpan<char> letters, ReadOnlySpan<int> places, Span<BreakOpportunity> breaks, HyphenateLimitChars limits)
    {
        // CSS Text 4 §6.3.3; patterns say nothing about shorter parts than their own.
        var shortest = limits.Word ?? ShortestWord;
        var before = Math.Max(patterns.LeftMinimum, limits.Before ?? 0);
        var after = Math.Max(patterns.RightMinimum, limits.After ?? 0);
        Span<byte> numbers = stackalloc byte[letters.Length + 2];
        numbers[0] = numbers[^1] = HyphenationPatterns.Edge;
        for (var i = 0; i < letters.Length; i++)
            numbers[i + 1] = NumberOf(letters[i]);
        Span<byte> levels = stackalloc byte[numbers.Length + 1];
        levels.Clear();
        patterns.Apply(numbers, levels);
        for (var start = 0; start < letters.Length;)
        {
            var apostrophe = letters[start..].IndexOf('\'');
            var end = apostrophe < 0 ? letters.Length : start + apostrophe;
            for (var i = start + before; end - start >= shortest && i <= end - after; i++)
            {
                if (levels[i + 1] % 2 == 1)
                    Mark(breaks, places[i]);
            }
            start = end + 1;
        }
    }

    /// <summary>A foreign accent is left off, as in "naïve" for an English pattern.</summary>
    private byte NumberOf(char letter)
    {
        var number = patterns.NumberOf(letter);
        return number == patterns.Unknown ? patterns.NumberOf(AccentedLetters.BaseOf(letter)) : number;
    }

    private static void Mark(Span<BreakOpportunity> breaks, int place)
    {
        if (breaks[place] < BreakOpportunity.Hyphen)
            breaks[place] = BreakOpportunity.Hyphen;
    }

    /// <summary>Before which letters the hyphens of a word such as "ta-ble" stand.</summary>
    private static int[] HyphensOf(string word)
    {
        var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var hyphens = new int[Math.Max(0, parts.Length - 1)];
        for (var i = 0; i < hyphens.Length; i++)
            hyphens[i] = parts[i].Length + (i == 0 ? 0 : hyphens[i - 1]);
        return hyphens;
    }

    private static Hyphenator Load(string name)
    {
        using var resource = typeof(Hyphenator).Assembly.GetManifestResourceStream(name + ".hyph")
            ?? throw new InvalidOperationException($"the patterns of {name} are not in the assembly");
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        var patterns = new HyphenationPatterns(file);
        return new Hyphenator(patterns, patterns.Exceptions, capitalisesNouns: name == "de");
    }
}
