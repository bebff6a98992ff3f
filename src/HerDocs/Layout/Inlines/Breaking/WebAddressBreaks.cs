using HerDocs.Documents;

namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// Breaks web addresses as the Chicago Manual of Style (17th ed., 14.18) has it, which tailors UAX #14: after a double slash, before
/// a single slash, a full stop and other punctuation, on either side of "=" and "&amp;", and never after a hyphen, which would look
/// like one of ours. A short head or tail is not left alone.
/// </summary>
internal static class WebAddressBreaks
{
    private const int ShortestHead = 4;
    private const int ShortestTail = 3;

    public static void Tailor(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (var address = WebAddress.FindNext(text, 0); address is { } found; address = WebAddress.FindNext(text, found.End))
            Break(text[found.Start..found.End], breaks[found.Start..found.End]);
    }

    private static void Break(ReadOnlySpan<char> address, Span<BreakOpportunity> breaks)
    {
        breaks[1..].Clear();
        for (var i = ShortestHead; i <= address.Length - ShortestTail; i++)
        {
            if (IsAfterMark(address, i) || IsBeforeMark(address, i))
                breaks[i] = BreakOpportunity.Allowed;
        }
    }

    private static bool IsAfterMark(ReadOnlySpan<char> address, int index) =>
        char.IsLetterOrDigit(address[index])
        && (address[index - 1] is '=' or '&' || (address[index - 1] == '/' && address[index - 2] == '/'));

    private static bool IsBeforeMark(ReadOnlySpan<char> address, int index) =>
        char.IsLetterOrDigit(address[index - 1])
        && address[index] is '/' or '.' or '?' or '&' or '=' or '#' or '%' or '~' or ',' or ';' or '-' or '_' or '+' or '@';
}
