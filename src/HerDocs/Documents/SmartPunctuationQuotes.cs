using static HerDocs.Documents.SmartPunctuationCharacters;

namespace HerDocs.Documents;

/// <summary>
/// Decides what each straight quote of a paragraph is: by what stands before and after it, by words that begin with an apostrophe, and
/// by which opening mark finds a closing one. An opening double quote that finds none stays one, since a quotation of several
/// paragraphs opens in each; an opening single quote that finds none is an apostrophe, unless it begins the paragraph.
/// </summary>
internal ref struct SmartPunctuationQuotes
{
    private const int DeepestNesting = 16;

    /// <summary>So many quotes in a row are looked past to see what follows them.</summary>
    private const int LongestRow = 4;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<QuoteRole> roles;

    /// <summary>Where quotes are open that may yet be closed, the innermost last.</summary>
    private readonly Span<int> open;

    private int depth;

    private SmartPunctuationQuotes(ReadOnlySpan<char> text, Span<QuoteRole> roles, Span<int> open)
    {
        this.text = text;
        this.roles = roles;
        this.open = open;
    }

    /// <summary>What stands on a side of a quote: nothing or a space (or, before it, what opens), other punctuation, or a word.</summary>
    private enum Side { Edge, Punctuation, Word }

    /// <summary>Gives each straight quote its role; <paramref name="runEnds"/> says where each run ends in the text.</summary>
    public static void Assign(
        ReadOnlySpan<char> text, ReadOnlySpan<int> runEnds, IReadOnlyList<SmartPunctuationRun> runs, Span<QuoteRole> roles)
    {
        var quotes = new SmartPunctuationQuotes(text, roles, stackalloc int[DeepestNesting]);
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStraightQuote(text[i]) || roles[i] != QuoteRole.None)
                continue;
            while (runEnds[run] <= i)
                run++;
            if (text[i] == '"')
                quotes.AssignDouble(i);
            else
                quotes.AssignSingle(i, SmartPunctuationLanguage.For(runs[run].Language));
        }
        while (quotes.depth > 0)
            quotes.GiveUp();
    }

    private void AssignDouble(int index)
    {
        if (IsInches(index))
            roles[index] = QuoteRole.DoublePrime;
        else if (Opens(index))
            Open(index);
        else
            Close(index);
    }

    private void AssignSingle(int index, SmartPunctuationLanguage language)
    {
        if (IsFeet(index))
            roles[index] = QuoteRole.Prime;
        else if (IsInsideWord(index) || (Before(index) == Side.Edge && IsClippedWord(index, language)))
            roles[index] = QuoteRole.Apostrophe;
        else if (language.IsEnglish && IsAnd(index))
            roles[index] = roles[index + 2] = QuoteRole.Apostrophe;
        else if (Opens(index))
            Open(index);
        else if (FindOpen('\'') < 0 || IsPossessive(index))
            roles[index] = QuoteRole.Apostrophe;
        else
            Close(index);
    }

    private readonly bool Opens(int index)
    {
        var before = Before(index);
        var after = After(index);
        var isOpen = FindOpen(text[index]) >= 0;
        if (before == Side.Edge && after == Side.Word)
            return true;
        if (before != Side.Edge && after != Side.Word)
            return false;
        if (after == Side.Edge)
            return !isOpen && text[(index + 1)..].Contains(text[index]); // spaces on both sides
        return !isOpen || (before == Side.Edge && StartsEllipsis(index + 1));
    }

    private void Open(int index)
    {
        roles[index] = QuoteRole.LoneOpen;
        if (depth < open.Length)
            open[depth++] = index;
    }

    private void Close(int index)
    {
        var opener = FindOpen(text[index]);
        if (opener < 0)
        {
            roles[index] = QuoteRole.LoneClose;
            return;
        }
        while (depth - 1 > opener)
            GiveUp();
        roles[open[--depth]] = QuoteRole.Open;
        roles[index] = QuoteRole.Close;
    }

    /// <summary>The innermost open quote will not be closed.</summary>
    private void GiveUp()
    {
        var index = open[--depth];
        if (text[index] == '\'' && !text[..index].IsWhiteSpace())
            roles[index] = QuoteRole.Apostrophe;
    }

    private readonly int FindOpen(char quote)
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (text[open[i]] == quote)
                return i;
        }
        return -1;
    }

    private readonly Side Before(int index)
    {
        if (index > 0 && IsStraightQuote(text[index - 1]))
        {
            return roles[index - 1] switch
            {
                QuoteRole.Open or QuoteRole.LoneOpen => Side.Edge,
                QuoteRole.Apostrophe when IsWord(At(text, index + 1)) => Side.Edge, // l'"Avventura"
                _ => Side.Word,
            };
        }
        var before = At(text, index - 1);
        return IsOpening(before) ? Side.Edge : IsWord(before) ? Side.Word : Side.Punctuation;
    }

    private readonly Side After(int index)
    {
        for (var i = 0; i < LongestRow && IsStraightQuote(At(text, index + 1)); i++)
            index++;
        var after = At(text, index + 1);
        if (char.IsWhiteSpace(after))
            return Side.Edge;
        return IsWord(after) || (IsOpening(after) && !IsDash(after) && after != '/') ? Side.Word : Side.Punctuation;
    }

    private readonly bool StartsEllipsis(int index) => At(text, index) == '…' || (At(text, index) == '.' && At(text, index + 1) == '.');

    /// <summary>it's, d'"Alien"</summary>
    private readonly bool IsInsideWord(int index) =>
        IsWord(At(text, index - 1)) && (IsWord(At(text, index + 1)) || (At(text, index + 1) == '"' && IsWord(At(text, index + 2))));

    /// <summary>'tis, the '90s; a year of two digits may be a quotation and is left to whether it finds its end.</summary>
    private readonly bool IsClippedWord(int index, SmartPunctuationLanguage language) =>
        language.IsClipped(WordAt(text, index + 1))
        || (DigitsAt(text, index + 1) == 2 && At(text, index + 3) == 's' && !IsWord(At(text, index + 4)));

    /// <summary>rock 'n' roll</summary>
    private readonly bool IsAnd(int index) =>
        At(text, index + 1) is 'n' or 'N' && At(text, index + 2) == '\'' && !IsWord(At(text, index + 3));

    /// <summary>The dogs' bowl, inside a quotation that ends later.</summary>
    private readonly bool IsPossessive(int index) =>
        At(text, index - 1) is 's' or 'S' or 'x' or 'z' && At(text, index + 1) == ' ' && ClosesLater(index);

    /// <summary>The next quote of the same kind closes: there is something before it and nothing opens after it.</summary>
    private readonly bool ClosesLater(int index)
    {
        for (var i = index + 1; i < text.Length; i++)
        {
            if (text[i] == text[index] && !(IsWord(text[i - 1]) && IsWord(At(text, i + 1))))
                return !IsOpening(text[i - 1]) && !IsWord(At(text, i + 1));
        }
        return false;
    }

    /// <summary>5'10", 126'; not 1'000 or 2013'.</summary>
    private readonly bool IsFeet(int index)
    {
        if (DigitsBefore(text, index) is not (> 0 and <= 3))
            return false;
        var following = DigitsAt(text, index + 1);
        if (following > 0)
            return following <= 2 && !IsWord(At(text, index + 1 + following));
        var after = At(text, index + 1);
        return !IsWord(after) && !IsStraightQuote(after) && (FindOpen('\'') < 0 || (after == ' ' && ClosesLater(index)));
    }

    /// <summary>10" after 5', and otherwise where no quotation ends.</summary>
    private readonly bool IsInches(int index)
    {
        var digits = DigitsBefore(text, index);
        if (digits is not (> 0 and <= 3) || IsWord(At(text, index + 1)))
            return false;
        var before = index - digits - (At(text, index - digits - 1) == ' ' ? 1 : 0);
        var followsFeet = digits <= 2 && At(text, before - 1) is '\'' or '′' && char.IsAsciiDigit(At(text, before - 2));
        return followsFeet || FindOpen('"') < 0 || (At(text, index + 1) == ' ' && ClosesLater(index));
    }
}
