namespace HerDocs.Layout.Inlines;

/// <summary>Which letters of the Arabic script join their neighbours (Unicode, ArabicShaping: the types D and R).</summary>
internal static class ArabicJoining
{
    /// <summary>It joins what follows it: all letters but those that join only what stands before them, and those that join nothing.</summary>
    public static bool JoinsNext(char c) => IsLetter(c) && !JoinsPreviousOnly(c) && !JoinsNothing(c);

    public static bool JoinsPrevious(char c) => IsLetter(c) && !JoinsNothing(c);

    private static bool IsLetter(char c) => c is (>= '\u0620' and <= '\u064A') or (>= '\u066E' and <= '\u06D3') or '\u06D5' or (>= '\u06EE' and <= '\u06FF') or (>= '\u0750' and <= '\u077F');

    private static bool JoinsNothing(char c) => c is '\u0621' or '\u0670' or '\u0674' or '\u06DD' or (>= '\u06F0' and <= '\u06F9') or '\u06FD' or '\u06FE';

    private static bool JoinsPreviousOnly(char c) => c is
        (>= '\u0622' and <= '\u0625') or '\u0627' or '\u0629' or (>= '\u062F' and <= '\u0632') or '\u0648'
        or (>= '\u0671' and <= '\u0673') or (>= '\u0675' and <= '\u0677') or (>= '\u0688' and <= '\u0699')
        or '\u06C0' or (>= '\u06C3' and <= '\u06CB') or '\u06CD' or '\u06CF' or '\u06D2' or '\u06D3' or '\u06D5' or '\u06EE' or '\u06EF'
        or (>= '\u0759' and <= '\u075B') or '\u076B' or '\u076C' or '\u0771' or '\u0773' or '\u0774' or '\u0778' or '\u0779';
}
