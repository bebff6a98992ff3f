using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>Counts an element's siblings.</summary>
internal static class Siblings
{
    /// <summary>
    /// The place of an element, from one, among those of its siblings that count; the element itself counts always.
    /// </summary>
    public static int Place(HtmlElement element, bool fromEnd, Func<HtmlElement, bool> counts)
    {
        var place = 1;
        if (element.Parent?.Elements is not { } siblings)
            return place;
        var step = fromEnd ? 1 : -1;
        for (var i = element.ElementIndex + step; i >= 0 && i < siblings.Count; i += step)
        {
            if (counts(siblings[i]))
                place++;
        }
        return place;
    }
}
