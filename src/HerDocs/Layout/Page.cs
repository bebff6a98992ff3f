using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout;

/// <summary>A finished page.</summary>
/// <param name="Number">Counting from one: which page it is.</param>
/// <param name="Background">What lies behind everything, as far as the bleed.</param>
/// <param name="Content">What flowed onto the page.</param>
/// <param name="Furniture">Running heads, folios and whatever else stands in the margins: no part of the text.</param>
public sealed record Page(
    int Number, PageKind Kind, Size Size, Length Bleed, Fragment Background, Fragment Content, Fragment Furniture)
{
    /// <summary>The value of the page counter: the number that readers know the page by.</summary>
    public required int Counter { get; init; }

    /// <summary>What a printer is to see around it.</summary>
    public PageMarks Marks { get; init; }

    /// <summary>The counter style of the page number that stands in the margins, such as <c>lower-roman</c>; null where none does.</summary>
    public string? NumberStyle { get; init; }
}
