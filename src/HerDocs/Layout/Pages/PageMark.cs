using HerDocs.Documents;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>An element that begins on a page and may say something of it: a running head, a number.</summary>
/// <param name="IsAtHead">Nothing is shown on the page before it.</param>
internal readonly record struct PageMark(Element Element, bool IsAtHead)
{
    /// <summary>Those of a page in the order in which they stand.</summary>
    public static IEnumerable<PageMark> Of(Fragment content)
    {
        var isAtHead = true;
        foreach (var (_, item) in content.Flatten())
        {
            isAtHead &= item is not (TextItem or PictureItem or DrawingItem);
            if (item is MarkItem mark)
                yield return new PageMark(mark.Element, isAtHead);
        }
    }
}
