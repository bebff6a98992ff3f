namespace HerDocs.Css.Selectors;

/// <summary>Selectors between commas (Selectors 4 §4.1).</summary>
internal sealed class SelectorList(IReadOnlyList<ComplexSelector> selectors)
{
    public static readonly SelectorList Empty = new([]);

    public IReadOnlyList<ComplexSelector> Selectors { get; } = selectors;

    /// <summary>The greatest of the selectors' specificities, which :is() and :not() take (Selectors 4 §17).</summary>
    public Specificity Specificity { get; } = selectors.Aggregate(default(Specificity), (most, selector) => Specificity.Max(most, selector.Specificity));

    /// <summary>Whether every selector asks for a state that paper does not have.</summary>
    public bool NeverMatches => Selectors.All(selector => selector.NeverMatches);
}
