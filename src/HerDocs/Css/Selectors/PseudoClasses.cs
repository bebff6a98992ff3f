using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>A pseudo-class that needs nothing but the element (Selectors 4 §7 to §13).</summary>
internal sealed class SimplePseudoClass(Func<HtmlElement, bool> condition) : SimpleSelector(OneClass)
{
    public override bool Matches(HtmlElement element) => condition(element);
}

/// <summary>A pseudo-class that asks what only a screen and someone before it can answer, such as :hover.</summary>
internal sealed class InteractivePseudoClass() : SimpleSelector(OneClass)
{
    public override bool NeverMatches => true;

    public override bool Matches(HtmlElement element) => false;
}

/// <summary>:is(), and :where(), which counts for nothing (Selectors 4 §4.2 and §4.4).</summary>
internal sealed class MatchesAnySelector(SelectorList selectors, bool counts) : SimpleSelector(counts ? selectors.Specificity : default)
{
    public SelectorList Selectors => selectors;

    public override bool NeverMatches => selectors.NeverMatches;

    public override bool Matches(HtmlElement element) => SelectorMatcher.MatchesAny(selectors, element);
}

/// <summary>:not() (Selectors 4 §4.3).</summary>
internal sealed class NegationSelector(SelectorList selectors) : SimpleSelector(selectors.Specificity)
{
    public override bool Matches(HtmlElement element) => !SelectorMatcher.MatchesAny(selectors, element);
}

/// <summary>:has() (Selectors 4 §4.5).</summary>
internal sealed class RelationalSelector(IReadOnlyList<RelativeSelector> selectors)
    : SimpleSelector(selectors.Aggregate(default(Specificity), (most, relative) => Specificity.Max(most, relative.Selector.Specificity)))
{
    public override bool Matches(HtmlElement element)
    {
        foreach (var relative in selectors)
        {
            if (relative.Matches(element))
                return true;
        }
        return false;
    }
}

/// <summary>:nth-child() and :nth-last-child(), with the selectors behind "of" (Selectors 4 §14.3).</summary>
internal sealed class NthChildSelector(NthPattern pattern, bool fromEnd, SelectorList? of)
    : SimpleSelector(of is null ? OneClass : OneClass + of.Specificity)
{
    public override bool Matches(HtmlElement element)
    {
        if (of is null)
            return pattern.Contains(fromEnd ? SiblingCount(element) - element.ElementIndex : element.ElementIndex + 1);
        return SelectorMatcher.MatchesAny(of, element)
            && pattern.Contains(Siblings.Place(element, fromEnd, sibling => SelectorMatcher.MatchesAny(of, sibling)));
    }

    private static int SiblingCount(HtmlElement element) => element.Parent?.Elements.Count ?? 1;
}

/// <summary>:nth-of-type() and :nth-last-of-type() (Selectors 4 §14.4).</summary>
internal sealed class NthOfTypeSelector(NthPattern pattern, bool fromEnd) : SimpleSelector(OneClass)
{
    public override bool Matches(HtmlElement element) =>
        pattern.Contains(Siblings.Place(element, fromEnd, sibling => sibling.Name == element.Name));
}

/// <summary>:lang() (Selectors 4 §7.2).</summary>
internal sealed class LanguageSelector(IReadOnlyList<string> ranges) : SimpleSelector(OneClass)
{
    public override bool Matches(HtmlElement element) =>
        Language.Of(element) is { } language && ranges.Any(range => Language.Matches(language, range));
}

/// <summary>:dir() (Selectors 4 §7.1).</summary>
internal sealed class DirectionSelector(bool rightToLeft) : SimpleSelector(OneClass)
{
    public override bool Matches(HtmlElement element) => Directionality.IsRightToLeft(element) == rightToLeft;
}
