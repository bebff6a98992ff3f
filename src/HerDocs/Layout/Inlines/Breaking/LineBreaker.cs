using System.Buffers;
using System.Globalization;
using System.Text;
using HerDocs.Css.Values;
using static HerDocs.Layout.Inlines.Breaking.LineBreakClass;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// Finds where lines may break: UAX #14 with what CSS Text 3 §5 and the breaking of web addresses change. Spaces hang at the end of
/// a line; the opportunity is after the last of them.
/// </summary>
internal static class LineBreaker
{
    private const char SoftHyphen = '\u00AD';
    private const char EmDash = '—';

    /// <summary>The stand-in for an atomic inline, such as an image.</summary>
    private const char ObjectReplacement = '\uFFFC';

    /// <summary>
    /// Says in <paramref name="breaks"/>, which is one longer than the text, what may happen before each UTF-16 index and at the end.
    /// The text is a whole paragraph, since what stands around a place decides; where options change within it, it is asked once for
    /// each and every place takes the answer of its own options.
    /// </summary>
    public static void Find(ReadOnlySpan<char> text, in LineBreakOptions options, Span<BreakOpportunity> breaks)
    {
        UnicodeLineBreaks.Find(text, new LineBreakTailoring(options), breaks);
        BreakBehindQuotations(text, breaks);
        HoldEmDashes(text, breaks);
        BreakAroundObjects(text, breaks);
        if (options.WordBreak == WordBreak.KeepAll)
            KeepWords(text, breaks);
        if (options.WordBreak != WordBreak.BreakAll)
            WebAddressBreaks.Tailor(text, breaks);
        if (options.Hyphens != Hyphens.None)
            MarkSoftHyphens(text, breaks);
        if (options.OverflowWrap != OverflowWrap.Normal || options.BreaksAnywhere)
            AddEmergencies(text, breaks);
        if (options.BreaksAnywhere)
            breaks.Replace(BreakOpportunity.Emergency, BreakOpportunity.Allowed);
    }

    /// <summary>
    /// LB15 as it is since Unicode 15.1: only a mark that opens a quotation holds to a bracket over spaces, so that a line may end
    /// between a title and the year behind it.
    /// </summary>
    private static void BreakBehindQuotations(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i - 1] != ' ' || breaks[i] != BreakOpportunity.None || LineBreakData.ClassOf(text[i]) is not (OP or EastAsianOP))
                continue;
            var quote = text[..i].TrimEnd(' ').Length - 1;
            if (quote > 0 && LineBreakData.ClassOf(text[quote]) == QU && !Opens(text, quote))
                breaks[i] = BreakOpportunity.Allowed;
        }

        static bool Opens(ReadOnlySpan<char> text, int quote) =>
            char.GetUnicodeCategory(text[quote]) == UnicodeCategory.InitialQuotePunctuation
            && LineBreakData.ClassOf(text[quote - 1]) is BK or CR or LF or NL or OP or EastAsianOP or QU or GL or SP or ZW;
    }

    /// <summary>
    /// UAX #14 breaks on either side of a dash. Where words are written with letters, it ends a line and does not begin one, unless
    /// it opens something and has a space before it.
    /// </summary>
    private static void HoldEmDashes(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        if (!text.Contains(EmDash))
            return;
        for (var i = 1; i < text.Length; i++)
        {
            var opens = i == 1 || char.IsWhiteSpace(text[i - 2]);
            var holds = text[i - 1] == EmDash
                ? opens && !char.IsWhiteSpace(text[i])
                : text[i] == EmDash && LineBreakData.ClassOf(text[i - 1]) is not (SP or ZW or ID or CJ or H2 or H3);
            if (holds && breaks[i] == BreakOpportunity.Allowed)
                breaks[i] = BreakOpportunity.None;
        }
    }

    /// <summary>CSS Text 3 §5.1: a line breaks around an atomic inline, whatever is beside it but GL (U+00A0 aside), WJ and ZWJ.</summary>
    private static void BreakAroundObjects(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        if (!text.Contains(ObjectReplacement))
            return;
        for (var i = 1; i < text.Length; i++)
        {
            var yields = text[i - 1] == ObjectReplacement ? Yields(text[i]) : text[i] == ObjectReplacement && Yields(text[i - 1]);
            if (yields && breaks[i] == BreakOpportunity.None)
                breaks[i] = BreakOpportunity.Allowed;
        }

        static bool Yields(char neighbour) => neighbour == '\u00A0' || LineBreakData.ClassOf(neighbour) is not (GL or WJ or ZWJ
            or CM or SP or ZW or BK or CR or LF or NL); // these have no say themselves, but their own rules stand
    }

    /// <summary>CSS Text 3 §5.1 (keep-all): no break between letters or digits of any script.</summary>
    private static void KeepWords(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (breaks[i] == BreakOpportunity.Allowed && IsWordAfter(text, i) && IsWordBefore(text, i))
                breaks[i] = BreakOpportunity.None;
        }
    }

    private static bool IsWordAfter(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var rune, out _) == OperationStatus.Done && IsWord(rune);

    private static bool IsWordBefore(ReadOnlySpan<char> text, int index)
    {
        while (Rune.DecodeLastFromUtf16(text[..index], out var rune, out var length) == OperationStatus.Done)
        {
            if (LineBreakData.ClassOf(rune.Value) is not (CM or ZWJ))
                return IsWord(rune);
            index -= length;
        }
        return false;
    }

    private static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || LineBreakData.ClassOf(rune.Value) is ID or AL or NU;

    private static void MarkSoftHyphens(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == SoftHyphen && breaks[i] == BreakOpportunity.Allowed)
                breaks[i] = BreakOpportunity.Hyphen;
        }
    }

    /// <summary>CSS Text 3 §5.4: between any two typographic characters, which are extended grapheme clusters.</summary>
    private static void AddEmergencies(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (var i = 0; i < text.Length;)
        {
            i += StringInfo.GetNextTextElementLength(text[i..]);
            if (breaks[i] == BreakOpportunity.None && text[i] is not (' ' or '\n' or '\r' or '\t'))
                breaks[i] = BreakOpportunity.Emergency;
        }
    }
}
