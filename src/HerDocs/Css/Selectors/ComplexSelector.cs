namespace HerDocs.Css.Selectors;

/// <summary>Compound selectors joined by combinators (Selectors 4 §3.1), from right to left as they are matched.</summary>
internal sealed class ComplexSelector
{
    public ComplexSelector(IReadOnlyList<CompoundSelector> compounds, PseudoElement pseudoElement)
    {
        Compounds = compounds;
        PseudoElement = pseudoElement;
        Specificity = compounds.Aggregate(
            new Specificity(0, 0, pseudoElement == PseudoElement.None ? 0 : 1), (sum, compound) => sum + compound.Specificity);
        NeverMatches = pseudoElement == PseudoElement.BrowserOnly || compounds.Any(compound => compound.NeverMatches);
    }

    /// <summary>The subject first, then leftwards.</summary>
    public IReadOnlyList<CompoundSelector> Compounds { get; }

    public CompoundSelector Subject => Compounds[0];

    public PseudoElement PseudoElement { get; }

    public Specificity Specificity { get; }

    public bool NeverMatches { get; }
}

/// <summary>What stands between two compound selectors (Selectors 4 §16).</summary>
internal enum Combinator : byte { None, Descendant, Child, NextSibling, SubsequentSibling }

/// <summary>The pseudo-elements that get a style of their own (CSS Pseudo 4).</summary>
internal enum PseudoElement : byte
{
    None,
    Before,
    After,
    Marker,
    FirstLetter,
    FirstLine,
    FootnoteCall,
    FootnoteMarker,

    /// <summary>One that only a browser shows, such as ::selection.</summary>
    BrowserOnly,
}
