using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Documents;

/// <summary>
/// A run of characters as a reader sees them: white space collapsed across the whole paragraph (CSS Text 3 §4.1.1), punctuation
/// made typographic. text-transform is left to whoever draws.
/// </summary>
public sealed class TextNode(string text, HtmlText? source) : Node
{
    public string Text { get; } = text;

    /// <summary>The text of the page that it was made from; null when a stylesheet generated it.</summary>
    public HtmlText? Source { get; } = source;

    public override SourceOrigin Origin => Source?.Origin ?? Parent?.Origin ?? default;

    /// <summary>Where a character of the text was written: looked up by the character, as typography changes offsets.</summary>
    public SourceOrigin OriginOf(int codePoint)
    {
        var index = Source?.Text.IndexOf(char.ConvertFromUtf32(codePoint), StringComparison.Ordinal) ?? -1;
        return index < 0 ? Origin : Source!.OriginOf(index);
    }

    /// <summary>
    /// Where a piece of the text was written, by its first word: typography changes marks and spaces, and text-transform changes case,
    /// but letters and digits stay.
    /// </summary>
    public SourceOrigin OriginOf(string piece)
    {
        var start = 0;
        while (start < piece.Length && !char.IsLetterOrDigit(piece[start]))
            start++;
        var end = start;
        while (end < piece.Length && char.IsLetterOrDigit(piece[end]))
            end++;
        var index = end > start ? Source?.Text.IndexOf(piece[start..end], StringComparison.OrdinalIgnoreCase) ?? -1 : -1;
        return index < 0 ? Origin : Source!.OriginOf(index, end - start);
    }
}
