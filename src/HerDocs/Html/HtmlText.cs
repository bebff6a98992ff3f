using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>A run of characters, with references such as <c>&amp;amp;</c> resolved and white space as written.</summary>
public sealed class HtmlText(string text, HtmlPlace place) : HtmlNode(place)
{
    public string Text { get; } = text;

    /// <summary>Where one character of the text came from.</summary>
    public SourceOrigin OriginOf(int index)
    {
        if (Place.Page is not { } page)
            return default;
        var written = page.Text.Content.AsSpan(Place.Start, Place.Length);
        var offset = 0;
        for (var passed = 0; passed < index && offset < written.Length; passed++)
            offset += LengthOfCharacterAt(written[offset..]);
        return page.OriginAt(Place.Start + offset, 1);
    }

    /// <summary>How much of the written text stands for one character: a reference counts as one.</summary>
    private static int LengthOfCharacterAt(ReadOnlySpan<char> written)
    {
        if (written[0] == '\r' && written.Length > 1 && written[1] == '\n')
            return 2;
        if (written[0] != '&')
            return 1;
        var end = written.IndexOf(';');
        return end > 0 && written[1..end].IndexOfAny(" \n<&") < 0 ? end + 1 : 1;
    }
}
