using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>A run of characters, with references such as <c>&amp;amp;</c> resolved and white space as written.</summary>
public sealed class HtmlText(string text, HtmlPlace place) : HtmlNode(place)
{
    public string Text { get; } = text;

    /// <summary>Where a stretch of the text came from, one character unless said.</summary>
    public SourceOrigin OriginOf(int index, int length = 1)
    {
        if (Place.Page is not { } page)
            return default;
        var start = OffsetOf(index, 0);
        return page.OriginAt(start, OffsetOf(length, start - Place.Start) - start);
    }

    /// <summary>Whether a stretch of the text stands in the page as it is, without references.</summary>
    internal bool IsWrittenAt(int index, string stretch) =>
        Place.Page is { } page && page.Text.Content.AsSpan(OffsetOf(index, 0)).StartsWith(stretch, StringComparison.Ordinal);

    /// <summary>The offset in the page of a character so many behind a place.</summary>
    /// <param name="offset">Of that place in the written text.</param>
    private int OffsetOf(int characters, int offset)
    {
        var written = Place.Page!.Text.Content.AsSpan(Place.Start, Place.Length);
        for (var passed = 0; passed < characters && offset < written.Length;)
        {
            var (length, units) = CharacterReference.At(written[offset..]);
            (offset, passed) = (offset + length, passed + units);
        }
        return Place.Start + offset;
    }
}
