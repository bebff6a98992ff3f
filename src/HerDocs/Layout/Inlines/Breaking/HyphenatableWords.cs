using HerDocs.Documents;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// Goes through the words of a text that custom lets be hyphenated, or the parts of them that hyphens and apostrophes divide. What is
/// left whole: words with digits or marks in them, acronyms and mixed case, web addresses, words with a soft hyphen or U+2010 (CSS
/// Text 3 §5.3.1), and the short parts of words with other hyphens.
/// </summary>
internal ref struct HyphenatableWords
{
    private const char SoftHyphen = '\u00AD';
    private const char Hyphen = '\u2010';
    private const char NoBreakHyphen = '\u2011';

    /// <summary>From this length on, a part of a word with hyphens of its own is broken elsewhere too.</summary>
    private const int LongPart = 10;

    private readonly ReadOnlySpan<char> text;
    private readonly bool joinsAtApostrophes;
    private readonly int end;
    private int position;
    private WebAddress? address;

    /// <summary>The word that is being divided, and whether hyphens of its own divide it.</summary>
    private int wordStart;
    private int wordEnd;
    private bool isCompound;

    /// <summary>The words that begin between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public HyphenatableWords(ReadOnlySpan<char> text, int start, int end, bool joinsAtApostrophes)
    {
        this.text = text;
        this.joinsAtApostrophes = joinsAtApostrophes;
        this.end = end;
        position = AfterWord(start);
        wordStart = wordEnd = position;
        address = WebAddress.FindNext(text, 0);
    }

    /// <summary>Where the part is that was reached.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>The part is capitalised.</summary>
    public bool IsCapitalised { get; private set; }

    /// <summary>The part begins a sentence, so that its capital says nothing.</summary>
    public readonly bool BeginsSentence => Start == wordStart && text[..Start].TrimEnd(" \u00A0\u202F\"'“”„‘’‚«»‹›()[]¿¡\n\r\t")
        is [] or [.., '.' or '!' or '?' or '…' or ':' or '\uFFFC'];

    public bool MoveNext()
    {
        while (position < wordEnd || FindWord())
        {
            Start = position;
            while (position < wordEnd && !Divides(text[position]))
                position++;
            End = position++;
            if (IsPart())
                return true;
        }
        return false;
    }

    /// <summary>Goes to the next word whose parts may be hyphenated.</summary>
    private bool FindWord()
    {
        position = wordEnd;
        while (true)
        {
            while (position < end && !IsWordCharacter(text[position]))
                position++;
            if (position >= end)
                return false;
            wordStart = position;
            wordEnd = position = EndOfWord(position);
            while (wordStart < wordEnd && IsPunctuation(text[wordStart]))
                wordStart++;
            while (wordStart < wordEnd && IsPunctuation(text[wordEnd - 1]))
                wordEnd--;
            if (SkipAddress() || IsLeftWhole(text[wordStart..wordEnd]))
                continue;
            isCompound = text[wordStart..wordEnd].IndexOfAny('-', NoBreakHyphen) >= 0;
            position = wordStart;
            return true;
        }
    }

    /// <summary>What hangs on an address without a space is left whole with it.</summary>
    private bool SkipAddress()
    {
        while (address is { } passed && passed.End <= wordStart)
            address = WebAddress.FindNext(text, passed.End);
        if (address is not { } found || found.Start >= wordEnd)
            return false;
        position = AfterWord(found.End);
        return true;
    }

    /// <summary>The end of the word that an index is in, or the index.</summary>
    private readonly int AfterWord(int index) => index > 0 && IsWordCharacter(text[index - 1]) ? EndOfWord(index) : index;

    private readonly int EndOfWord(int index)
    {
        while (index < text.Length && IsWordCharacter(text[index]))
            index++;
        return index;
    }

    private readonly bool Divides(char c) => c is '-' or NoBreakHyphen || (IsApostrophe(c) && !joinsAtApostrophes);

    private static bool IsPunctuation(char c) => IsApostrophe(c) || c is '.' or '-' or NoBreakHyphen;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || AccentedLetters.IsMark(c) || IsPunctuation(c) || ForbidsHyphens(c);

    /// <summary>What sets hyphens itself, or makes a file name, an identifier, an abbreviation, a word glued on purpose.</summary>
    private static bool ForbidsHyphens(char c) => c is SoftHyphen or Hyphen
        or '.' or '@' or '_' or '&' or '#' or '+' or '\\' or '~' or '=' or '*' or '\u2060' or '\u200C' or '\u200D';

    private static bool IsLeftWhole(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c) || ForbidsHyphens(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether what was reached is long enough, in lower case or capitalised, and no negation such as "doesn't".</summary>
    private bool IsPart()
    {
        var part = text[Start..End];
        if (part.Length < (isCompound ? LongPart : Hyphenator.ShortestWord))
            return false;
        if (part[^1] == 'n' && End + 1 < wordEnd && IsApostrophe(text[End]) && text[End + 1] == 't')
            return false;
        IsCapitalised = false;
        for (var i = 0; i < part.Length; i++)
        {
            if (!char.IsUpper(part[i]))
                continue;
            if (i > 0 && !IsApostrophe(part[i - 1]))
                return false;
            IsCapitalised = true;
        }
        return true;
    }
}
