namespace HerDocs.Css;

/// <summary>The computed styles of an element and of its pseudo-elements.</summary>
/// <param name="Style">The element's own.</param>
/// <param name="Before">Null when nothing is generated before the content.</param>
/// <param name="After">Null when nothing is generated behind the content.</param>
/// <param name="Marker">Null when the element is no list item or no rule is for its marker, which then looks as the element does.</param>
/// <param name="FirstLetter">Null when no rule is for it.</param>
/// <param name="FirstLine">Null when no rule is for it.</param>
/// <param name="FootnoteCall">What stands for a footnote in the text; null when the element is none.</param>
/// <param name="FootnoteMarker">What stands before the text of a footnote; null when the element is none.</param>
public sealed record ElementStyles(
    ComputedStyle Style,
    ComputedStyle? Before = null,
    ComputedStyle? After = null,
    ComputedStyle? Marker = null,
    ComputedStyle? FirstLetter = null,
    ComputedStyle? FirstLine = null,
    ComputedStyle? FootnoteCall = null,
    ComputedStyle? FootnoteMarker = null);
