using System.Globalization;
using AngleSharp.Html;

namespace HerDocs.Html;

/// <summary>What stands for characters in the text of a page (HTML §13.5).</summary>
internal static class CharacterReference
{
    /// <summary>How long what is written at the beginning of a text is, and for how many UTF-16 units it stands.</summary>
    public static (int Written, int Units) At(ReadOnlySpan<char> text) => text switch
    {
        ['\r', '\n', ..] => (2, 1),
        ['&', '#', ..] => Numeric(text),
        ['&', ..] => Named(text),
        _ => (1, 1),
    };

    public static bool IsName(string name) => HtmlEntityProvider.Resolver.GetSymbol(name + ";") is not null;

    private static (int Written, int Units) Numeric(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            end++;
        if (end == start)
            return (1, 1);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var isPair = int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var code) && code is > 0xFFFF and <= 0x10FFFF;
        return (WithSemicolon(text, end), isPair ? 2 : 1);
    }

    private static (int Written, int Units) Named(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } symbol)
            return (end + 1, symbol.Length);
        // Some old names may do without their semicolon, whatever follows.
        for (; end > 2; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { } old)
                return (end, old.Length);
        }
        return (1, 1);
    }

    private static int WithSemicolon(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] == ';' ? end + 1 : end;
}
