using System.Collections.Concurrent;

namespace HerDocs.Documents;

/// <summary>What typesetters of a language do with its punctuation.</summary>
internal sealed class SmartPunctuationLanguage
{
    private static readonly ConcurrentDictionary<string, SmartPunctuationLanguage> Known = new();

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> clippedWords;
    private readonly string loneLetters;

    private SmartPunctuationLanguage(string tag)
    {
        var language = tag.Split('-', '_')[0].ToLowerInvariant();
        Marks = QuotationMarks.For(tag);
        IsEnglish = language == "en";
        IsFrench = language == "fr";
        SpacesAllHighMarks = IsFrench && !tag.Equals("fr-CA", StringComparison.OrdinalIgnoreCase);
        clippedWords = ClippedWords(language).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        loneLetters = language switch { "pl" => "aiouwzAIOUWZ", "cs" or "sk" => "aikosuvzAIKOSUVZ", _ => "" };
    }

    public QuotationMarks Marks { get; }

    public bool IsEnglish { get; }

    /// <summary>A colon and guillemets have spaces of their own.</summary>
    public bool IsFrench { get; }

    /// <summary>So have the semicolon, the question mark and the exclamation mark.</summary>
    public bool SpacesAllHighMarks { get; }

    public static SmartPunctuationLanguage For(string tag) => Known.GetOrAdd(tag, static tag => new(tag));

    /// <summary>The word has lost its beginning, and an apostrophe stands there.</summary>
    public bool IsClipped(ReadOnlySpan<char> word) => clippedWords.Contains(word);

    /// <summary>A preposition or conjunction of one letter, which does not end a line.</summary>
    public bool HoldsToNextWord(char letter) => loneLetters.Contains(letter, StringComparison.Ordinal);

    private static string[] ClippedWords(string language) => language switch
    {
        "en" => ["tis", "tisn", "twas", "twasn", "twere", "twill", "twould", "em", "til", "cause", "cos", "bout", "neath", "nuff", "n"],
        "de" => ["s", "n", "ne", "nen", "nem", "ner", "nes", "rein", "raus", "rauf", "ran", "rum", "runter", "rüber"],
        "nl" => ["t", "n", "s", "m", "k", "ie", "er"],
        "af" => ["n"],
        "it" => ["ndrangheta", "sto", "sta", "sti", "ste"],
        _ => [],
    };
}
