using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>
/// A selector inside :has(), which starts from the element that has it (Selectors 4 §3.4): its leftmost compound says with its
/// combinator how it stands to that element.
/// </summary>
internal sealed class RelativeSelector(ComplexSelector selector)
{
    public ComplexSelector Selector => selector;

    public bool Matches(HtmlElement anchor) => selector.Compounds[^1].LeftCombinator switch
    {
        Combinator.NextSibling or Combinator.SubsequentSibling => MatchesAmongSiblings(anchor),
        _ => MatchesBelow(anchor, anchor),
    };

    private bool MatchesAmongSiblings(HtmlElement anchor)
    {
        if (anchor.Parent?.Elements is not { } siblings)
            return false;
        for (var i = anchor.ElementIndex + 1; i < siblings.Count; i++)
        {
            if (SelectorMatcher.Matches(selector, siblings[i], anchor) || (selector.Compounds.Count > 1 && MatchesBelow(siblings[i], anchor)))
                return true;
        }
        return false;
    }

    private bool MatchesBelow(HtmlElement element, HtmlElement anchor)
    {
        foreach (var child in element.Elements)
        {
            if (SelectorMatcher.Matches(selector, child, anchor) || MatchesBelow(child, anchor))
                return true;
        }
        return false;
    }
}
