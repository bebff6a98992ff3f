using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>
/// Matches selectors from right to left. A failure says how far it reaches, so that no combination of ancestors is tried twice and
/// the time stays linear in the depth of the tree for each combinator.
/// </summary>
internal static class SelectorMatcher
{
    private enum Outcome
    {
        Matches,

        /// <summary>Not with this element; another one in its place may do.</summary>
        FailsHere,

        /// <summary>No element to the left of this one will do either.</summary>
        FailsAmongSiblings,

        /// <summary>No element above this one will do either.</summary>
        FailsAltogether,
    }

    /// <summary>Whether an element matches one of the selectors; one with a pseudo-element matches no element.</summary>
    public static bool MatchesAny(SelectorList list, HtmlElement element)
    {
        var selectors = list.Selectors;
        for (var i = 0; i < selectors.Count; i++)
        {
            if (selectors[i].PseudoElement == PseudoElement.None && Matches(selectors[i], element))
                return true;
        }
        return false;
    }

    /// <summary>Whether an element, or its pseudo-element, matches; the anchor is what a relative selector starts from.</summary>
    public static bool Matches(ComplexSelector selector, HtmlElement element, HtmlElement? anchor = null) =>
        Match(selector.Compounds, 0, element, anchor) == Outcome.Matches;

    private static Outcome Match(IReadOnlyList<CompoundSelector> compounds, int index, HtmlElement element, HtmlElement? anchor)
    {
        var compound = compounds[index];
        foreach (var part in compound.Parts)
        {
            if (!part.Matches(element))
                return Outcome.FailsHere;
        }
        if (index == compounds.Count - 1)
            return compound.LeftCombinator == Combinator.None || StandsTo(element, compound.LeftCombinator, anchor) ? Outcome.Matches : Outcome.FailsHere;
        return compound.LeftCombinator switch
        {
            Combinator.Child => MatchParent(compounds, index + 1, element, anchor),
            Combinator.Descendant => MatchAncestors(compounds, index + 1, element, anchor),
            Combinator.NextSibling => MatchPrevious(compounds, index + 1, element, anchor),
            _ => MatchAllPrevious(compounds, index + 1, element, anchor),
        };
    }

    private static Outcome MatchParent(IReadOnlyList<CompoundSelector> compounds, int index, HtmlElement element, HtmlElement? anchor)
    {
        if (element.Parent is null)
            return Outcome.FailsAltogether;
        var outcome = Match(compounds, index, element.Parent, anchor);
        return outcome == Outcome.FailsAmongSiblings ? Outcome.FailsHere : outcome;
    }

    private static Outcome MatchAncestors(IReadOnlyList<CompoundSelector> compounds, int index, HtmlElement element, HtmlElement? anchor)
    {
        for (var ancestor = element.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            var outcome = Match(compounds, index, ancestor, anchor);
            if (outcome is Outcome.Matches or Outcome.FailsAltogether)
                return outcome;
        }
        return Outcome.FailsAltogether;
    }

    private static Outcome MatchPrevious(IReadOnlyList<CompoundSelector> compounds, int index, HtmlElement element, HtmlElement? anchor) =>
        element.ElementIndex > 0 && element.Parent is { } parent
            ? Match(compounds, index, parent.Elements[element.ElementIndex - 1], anchor)
            : Outcome.FailsAmongSiblings;

    private static Outcome MatchAllPrevious(IReadOnlyList<CompoundSelector> compounds, int index, HtmlElement element, HtmlElement? anchor)
    {
        for (var i = element.ElementIndex - 1; i >= 0 && element.Parent is not null; i--)
        {
            var outcome = Match(compounds, index, element.Parent.Elements[i], anchor);
            if (outcome != Outcome.FailsHere)
                return outcome;
        }
        return Outcome.FailsAmongSiblings;
    }

    private static bool StandsTo(HtmlElement element, Combinator combinator, HtmlElement? anchor) => combinator switch
    {
        _ when anchor is null => false,
        Combinator.Child => element.Parent == anchor,
        Combinator.NextSibling => element.Parent == anchor.Parent && element.ElementIndex == anchor.ElementIndex + 1,
        Combinator.SubsequentSibling => element.Parent == anchor.Parent && element.ElementIndex > anchor.ElementIndex,
        _ => IsBelow(element, anchor),
    };

    private static bool IsBelow(HtmlElement element, HtmlElement anchor)
    {
        for (var ancestor = element.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor == anchor)
                return true;
        }
        return false;
    }
}
