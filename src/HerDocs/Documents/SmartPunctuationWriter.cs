using static HerDocs.Documents.SmartPunctuationCharacters;

namespace HerDocs.Documents;

/// <summary>Writes a paragraph with its punctuation set, from beginning to end.</summary>
internal ref struct SmartPunctuationWriter
{
    private readonly SmartPunctuationParagraph paragraph;
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<QuoteRole> roles;
    private readonly Span<char> output;
    private readonly Span<int> outputEnds;

    private int index;
    private int run;
    private SmartPunctuationLanguage language;
    private int length;

    /// <summary>What was written before it belongs to a literal run.</summary>
    private int literalEnd;

    /// <summary>How many quotations are open and will be closed.</summary>
    private int depth;

    /// <summary>For each of them, the innermost in the lowest bit, whether its marks are the inner ones of the language.</summary>
    private uint innerMarks;

    /// <param name="paragraph">What to write.</param>
    /// <param name="roles">The role of each straight quote in its text.</param>
    /// <param name="output">Room for twice its text.</param>
    /// <param name="outputEnds">Room for the end of each run.</param>
    public SmartPunctuationWriter(
        SmartPunctuationParagraph paragraph, ReadOnlySpan<QuoteRole> roles, Span<char> output, Span<int> outputEnds)
    {
        this.paragraph = paragraph;
        this.roles = roles;
        this.output = output;
        this.outputEnds = outputEnds;
        text = paragraph.Text;
        run = -1;
        language = null!; // the first run sets it
    }

    /// <summary>The runs as set, or the same list when nothing changed.</summary>
    public IReadOnlyList<SmartPunctuationRun> Write()
    {
        EnterRun();
        while (index < text.Length)
        {
            WriteNext();
            if (index >= paragraph.RunEnds[run])
                EnterRun();
        }
        return Result();
    }

    /// <summary>Goes on to the run at the index and notes where those before it end.</summary>
    private void EnterRun()
    {
        while (run < 0 || (run < paragraph.Runs.Count && paragraph.RunEnds[run] <= index))
        {
            if (run >= 0)
                outputEnds[run] = length;
            run++;
        }
        if (run < paragraph.Runs.Count)
            language = SmartPunctuationLanguage.For(paragraph.Runs[run].Language);
    }

    private void WriteNext()
    {
        switch (text[index])
        {
            case '"' or '\'':
                WriteQuote();
                break;
            case '-':
                WriteHyphens();
                break;
            case '.':
                WriteFullStops();
                break;
            case ' ':
                Put(SmartPunctuationSpaces.For(text, index++, language));
                break;
            case ';' or ':' or '!' or '?' when language.IsFrench:
                WriteFrenchMark();
                break;
            default:
                Put(paragraph.Source[index++]);
                if (paragraph.Runs[run].IsLiteral)
                    literalEnd = length;
                break;
        }
    }

    private void Put(char c) => output[length++] = c;

    private void WriteQuote()
    {
        var role = roles[index];
        var isInner = IsInner(role, text[index++] == '\'');
        var marks = language.Marks;
        switch (role)
        {
            case QuoteRole.Apostrophe:
                Put('’');
                break;
            case QuoteRole.Prime:
                Put('′');
                break;
            case QuoteRole.DoublePrime:
                Put('″');
                break;
            case QuoteRole.Open or QuoteRole.LoneOpen:
                PutOpening(isInner ? marks.InnerOpen : marks.OuterOpen);
                break;
            default:
                PutClosing(isInner ? marks.InnerClose : marks.OuterClose);
                break;
        }
    }

    /// <summary>A quotation inside another has the other marks; one by itself has inner ones when single quotes were typed.</summary>
    private bool IsInner(QuoteRole role, bool isSingle)
    {
        switch (role)
        {
            case QuoteRole.Open:
                var isInner = depth == 0 ? isSingle : (innerMarks & 1) == 0;
                innerMarks = (innerMarks << 1) | (isInner ? 1u : 0u);
                depth++;
                return isInner;
            case QuoteRole.Close:
                var wasInner = (innerMarks & 1) == 1;
                innerMarks >>= 1;
                depth--;
                return wasInner;
            default:
                return isSingle;
        }
    }

    /// <summary>A space that was typed inside the mark becomes the mark's own.</summary>
    private void PutOpening(string mark)
    {
        Put(mark[0]);
        if (mark.Length == 1 || At(text, index) is NoBreakSpace or NarrowNoBreakSpace)
            return;
        Put(mark[1]);
        if (index < text.Length && text[index] == ' ')
            index++;
    }

    private void PutClosing(string mark)
    {
        if (mark.Length > 1)
        {
            if (length > literalEnd && output[length - 1] == ' ')
                TakeBack();
            if (length == 0 || output[length - 1] is not (NoBreakSpace or NarrowNoBreakSpace))
                Put(mark[0]);
        }
        Put(mark[^1]);
    }

    private void TakeBack()
    {
        length--;
        for (var i = run - 1; i >= 0 && outputEnds[i] > length; i--)
            outputEnds[i] = length;
    }

    private void WriteHyphens()
    {
        var count = 1;
        while (At(text, index + count) == '-')
            count++;
        var dash = SmartPunctuationDashes.For(text, index, count);
        index += count;
        if (dash != '-')
            PutDash(dash);
        for (; dash == '-' && count > 0; count--)
            Put('-');
    }

    /// <summary>A line does not begin with a dash that has spaces around it.</summary>
    private void PutDash(char dash)
    {
        var canHold = length >= 2 && length > literalEnd && output[length - 1] == ' ' && !char.IsWhiteSpace(output[length - 2]);
        if (canHold && IsWordSpace(At(text, index)))
            output[length - 1] = NoBreakSpace;
        Put(dash);
    }

    private void WriteFullStops()
    {
        var count = 1;
        while (At(text, index + count) == '.')
            count++;
        if (count is 3 or 4 || (count == 1 && IsSpacedEllipsis()))
        {
            Put('…');
            index += count == 1 ? ". . .".Length : 3;
            return;
        }
        for (; count > 0; count--)
            Put(text[index++]);
    }

    private readonly bool IsSpacedEllipsis() =>
        text[index..].StartsWith(". . .", StringComparison.Ordinal)
        && At(text, index + 5) is not ('.' or '…') && !(At(text, index + 5) == ' ' && At(text, index + 6) is '.' or '…')
        && At(text, index - 1) is not ('.' or '…') && !(At(text, index - 1) == ' ' && At(text, index - 2) is '.' or '…');

    private void WriteFrenchMark()
    {
        var mark = text[index];
        var before = At(text, index - 1);
        var after = At(text, index + 1);
        var followsText = IsStraightQuote(before)
            ? roles[index - 1] is not (QuoteRole.Open or QuoteRole.LoneOpen)
            : IsWord(before) || before is ')' or ']' or '%' or '”' or '»' or '›' or '’' or '′' or '″';
        var endsText = char.IsWhiteSpace(after) || IsQuote(after)
            || (mark is '?' or '!' && after is '?' or '!' or '.' or '…' or ')' or ']');
        if (followsText && endsText && (mark == ':' || language.SpacesAllHighMarks))
            Put(mark == ':' ? NoBreakSpace : NarrowNoBreakSpace);
        Put(mark);
        index++;
    }

    private readonly IReadOnlyList<SmartPunctuationRun> Result()
    {
        var runs = paragraph.Runs;
        SmartPunctuationRun[]? result = null;
        var start = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            var written = output[start..outputEnds[i]];
            start = outputEnds[i];
            if (written.SequenceEqual(runs[i].Text))
                continue;
            result ??= [.. runs];
            result[i] = runs[i] with { Text = written.ToString() };
        }
        return result ?? runs;
    }
}
