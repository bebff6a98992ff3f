using HerDocs.Css.Values;
using static HerDocs.Layout.Inlines.Breaking.LineBreakClass;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>What CSS Text 3 §5 changes in the line breaking classes of characters.</summary>
internal readonly struct LineBreakTailoring
{
    private readonly bool breaksWords;
    private readonly bool ignoresSoftHyphens;
    private readonly bool isLenient;
    private readonly bool isLoose;
    private readonly bool breaksBeforeWaveDashes;

    public LineBreakTailoring(in LineBreakOptions options)
    {
        breaksWords = options.WordBreak == WordBreak.BreakAll;
        ignoresSoftHyphens = options.Hyphens == Hyphens.None;
        isLenient = options.Strictness != LineBreakStrictness.Strict;
        isLoose = options.Strictness == LineBreakStrictness.Loose;
        breaksBeforeWaveDashes = isLenient && options.IsChineseOrJapanese;
    }

    public LineBreakClass ClassOf(int codePoint)
    {
        var lineBreakClass = LineBreakData.ClassOf(codePoint);
        return lineBreakClass switch
        {
            CJ => isLenient ? ID : NS, // CSS Text 3 §5.2
            AL or HL or NU when breaksWords => ID, // CSS Text 3 §5.1 (break-all)
            BA when ignoresSoftHyphens && codePoint == '\u00AD' => CM, // CSS Text 3 §5.3 (none): it holds to its word
            NS when breaksBeforeWaveDashes && codePoint is 0x301C or 0x30A0 => ID, // CSS Text 3 §5.2
            NS when isLoose && codePoint is (0x3005 or 0x303B or 0x309D or 0x309E or 0x30FD or 0x30FE) => ID, // the same: iteration marks
            _ => lineBreakClass,
        };
    }
}
