using System.Buffers;
using System.Text;
using static HerDocs.Layout.Inlines.Breaking.LineBreakClass;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// The line breaking algorithm of UAX #14 (Unicode 15.0), with the numbers of its §8.2 example 7: one pass, with one class of
/// look-ahead and without allocation.
/// </summary>
internal ref struct UnicodeLineBreaks
{
    private readonly ReadOnlySpan<char> text;
    private readonly LineBreakTailoring tailoring;

    /// <summary>The class of the last character as it stands.</summary>
    private LineBreakClass last;

    /// <summary>The class on the left of a break, without the marks (LB9) and the spaces between it and the break.</summary>
    private LineBreakClass left;

    /// <summary>The class before <see cref="left"/>.</summary>
    private LineBreakClass beforeLeft;

    private bool hasSpaces;
    private bool isOddRegionalIndicator;
    private NumberPart number;

    private UnicodeLineBreaks(ReadOnlySpan<char> text, LineBreakTailoring tailoring)
    {
        this.text = text;
        this.tailoring = tailoring;
    }

    /// <summary>How far a number has come (LB25): into its digits and separators, or past the bracket that closes it.</summary>
    private enum NumberPart : byte { None, Digits, Closed }

    /// <summary>
    /// Says in <paramref name="breaks"/>, which is one longer than the text, what may happen before each UTF-16 index and at the end.
    /// </summary>
    public static void Find(ReadOnlySpan<char> text, LineBreakTailoring tailoring, Span<BreakOpportunity> breaks)
    {
        breaks[0] = BreakOpportunity.None; // LB2
        if (text.IsEmpty)
            return;
        new UnicodeLineBreaks(text, tailoring).Run(breaks);
        breaks[text.Length] = BreakOpportunity.Mandatory; // LB3
    }

    private void Run(Span<BreakOpportunity> breaks)
    {
        var first = ClassAt(0, out var index);
        last = first;
        Advance(first is CM or ZWJ ? AL : first); // LB10
        breaks[1..index].Clear();
        while (index < text.Length)
        {
            var right = ClassAt(index, out var length);
            breaks[index] = right == AL && last == AL && left == AL ? BreakOpportunity.None : Step(right, index + length);
            breaks[(index + 1)..(index + length)].Clear();
            index += length;
        }
    }

    private readonly LineBreakClass ClassAt(int index, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[index]))
            return tailoring.ClassOf(text[index]);
        return Rune.DecodeFromUtf16(text[index..], out var rune, out length) == OperationStatus.Done
            ? tailoring.ClassOf(rune.Value)
            : AL; // LB1: SG
    }

    /// <summary>Goes past a character of the class <paramref name="right"/>; what follows it is at <paramref name="next"/>.</summary>
    private BreakOpportunity Step(LineBreakClass right, int next)
    {
        var opportunity = BreakOpportunity.None;
        if (right is not (CM or ZWJ))
        {
            opportunity = Decide(right, next);
            Advance(right);
        }
        else if (last is BK or CR or LF or NL or SP or ZW)
        {
            opportunity = Decide(AL, next); // LB10
            Advance(AL);
        }
        last = right; // a mark on a base (LB9) changes nothing else
        return opportunity;
    }

    private void Advance(LineBreakClass right)
    {
        if (right == SP)
        {
            hasSpaces = true;
            number = NumberPart.None;
            return;
        }
        isOddRegionalIndicator = right == RI && (hasSpaces || left != RI || !isOddRegionalIndicator);
        number = (number, right) switch
        {
            (_, NU) or (NumberPart.Digits, SY or IS) => NumberPart.Digits,
            (NumberPart.Digits, CL or CP or EastAsianCP) => NumberPart.Closed,
            _ => NumberPart.None,
        };
        beforeLeft = hasSpaces ? SP : left;
        left = right;
        hasSpaces = false;
    }

    private readonly BreakOpportunity Decide(LineBreakClass right, int next)
    {
        if (last is BK or LF or NL || (last == CR && right != LF))
            return BreakOpportunity.Mandatory; // LB4, LB5
        if (right is BK or CR or LF or NL or SP or ZW)
            return BreakOpportunity.None; // LB5, LB6, LB7
        if (left == ZW)
            return BreakOpportunity.Allowed; // LB8
        if (last == ZWJ)
            return BreakOpportunity.None; // LB8a
        var joins = JoinsOverSpaces(right) || (!hasSpaces && (JoinsAlways(right) || (!IsContingent(right) && Joins(right, next))));
        return joins ? BreakOpportunity.None : BreakOpportunity.Allowed; // LB18, LB31
    }

    /// <summary>The rules that hold over spaces too; without one of them, LB18 breaks after spaces.</summary>
    private readonly bool JoinsOverSpaces(LineBreakClass right) =>
        right == WJ // LB11
        || right is CL or CP or EastAsianCP or EX or IS or SY // LB13
        || left is OP or EastAsianOP // LB14
        || (left == QU && right is OP or EastAsianOP) // LB15
        || (left is CL or CP or EastAsianCP && right == NS) // LB16
        || (left == B2 && right == B2); // LB17

    /// <summary>The rules that come before LB20.</summary>
    private readonly bool JoinsAlways(LineBreakClass right) =>
        left is WJ or GL // LB11, LB12
        || (right == GL && left is not (SP or BA or HY)) // LB12a
        || right == QU || left == QU; // LB19

    /// <summary>LB20.</summary>
    private readonly bool IsContingent(LineBreakClass right) => left == CB || right == CB;

    private readonly bool Joins(LineBreakClass right, int next) =>
        right is BA or HY or NS or IN || left == BB // LB21, LB22
        || (beforeLeft == HL && left is HY or BA) // LB21a
        || (left == SY && right == HL) // LB21b
        || JoinsWords(right)
        || JoinsNumbers(right, next)
        || JoinsHangul(right)
        || (left == RI && right == RI && isOddRegionalIndicator) // LB30a
        || (left is EB or UnassignedPictograph && right == EM); // LB30b

    private readonly bool JoinsWords(LineBreakClass right) => left switch
    {
        AL or HL => right is AL or HL or NU or PR or PO or OP, // LB23, LB24, LB28, LB30
        NU => right is AL or HL or OP, // LB23, LB30
        PR => right is AL or HL or ID or UnassignedPictograph or EB or EM, // LB23a, LB24
        PO => right is AL or HL, // LB24
        ID or UnassignedPictograph or EB or EM => right == PO, // LB23a
        IS => right is AL or HL, // LB29
        CP => right is AL or HL or NU, // LB30
        _ => false,
    };

    /// <summary>LB25 as in §8.2 example 7.</summary>
    private readonly bool JoinsNumbers(LineBreakClass right, int next) => right switch
    {
        NU => left is PR or PO or HY || number == NumberPart.Digits,
        OP or EastAsianOP => left is PR or PO && NextIsNumeric(next),
        PR or PO => number != NumberPart.None,
        _ => false,
    };

    private readonly bool NextIsNumeric(int index)
    {
        while (index < text.Length)
        {
            var following = ClassAt(index, out var length);
            if (following is not (CM or ZWJ))
                return following == NU;
            index += length;
        }
        return false;
    }

    private readonly bool JoinsHangul(LineBreakClass right) => left switch
    {
        JL => right is JL or JV or H2 or H3 or PO, // LB26, LB27
        JV or H2 => right is JV or JT or PO,
        JT or H3 => right is JT or PO,
        PR => right is JL or JV or JT or H2 or H3, // LB27
        _ => false,
    };
}
