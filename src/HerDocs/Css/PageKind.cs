namespace HerDocs.Css;

/// <summary>What page selectors can ask of a page (CSS Paged Media 3 §4.2).</summary>
/// <param name="Name">The used value of the page property, null for auto.</param>
/// <param name="Side">Which side of a spread the page is on.</param>
/// <param name="IsFirst">Whether it is the document's first page.</param>
/// <param name="IsBlank">Whether a forced break left it without content.</param>
public readonly record struct PageKind(string? Name, PageSide Side, bool IsFirst = false, bool IsBlank = false);

/// <summary>The side of a spread that a page is on.</summary>
public enum PageSide
{
    Right,
    Left,
}
