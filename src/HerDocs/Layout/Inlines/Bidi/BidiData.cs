namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>The bidirectional properties of code points. The tables are compared with the Unicode files by BidiConformanceTests.</summary>
internal static partial class BidiData
{
    public static BidiClass ClassOf(int codePoint)
    {
        var index = Starts.BinarySearch(codePoint);
        return (BidiClass)Classes[index < 0 ? ~index - 1 : index];
    }

    /// <summary>The closing bracket that pairs with an opening one; zero for any other character.</summary>
    public static int ClosingOf(int codePoint) =>
        codePoint <= char.MaxValue && Opening.IndexOf((char)codePoint) is >= 0 and var index ? Canonical(Closing[index]) : 0;

    /// <summary>A closing bracket in the form in which it is compared; zero for any other character.</summary>
    public static int AsClosing(int codePoint) =>
        codePoint <= char.MaxValue && Closing.Contains((char)codePoint) ? Canonical((char)codePoint) : 0;

    /// <summary>The angle brackets of CJK are canonically equivalent to those of mathematics (UAX #9 BD16).</summary>
    private static char Canonical(char closing) => closing == '\u232A' ? '\u3009' : closing;
}
