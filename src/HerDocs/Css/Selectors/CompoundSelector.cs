namespace HerDocs.Css.Selectors;

/// <summary>Simple selectors that one element must all match (Selectors 4 §3.1).</summary>
internal sealed class CompoundSelector
{
    public CompoundSelector(IReadOnlyList<SimpleSelector> parts, Combinator leftCombinator)
    {
        Parts = [.. parts];
        LeftCombinator = leftCombinator;
        Specificity = parts.Aggregate(default(Specificity), (sum, part) => sum + part.Specificity);
        NeverMatches = Array.Exists(Parts, part => part.NeverMatches);
    }

    public SimpleSelector[] Parts { get; }

    /// <summary>How the compound to the left must stand to this one; none for the leftmost.</summary>
    public Combinator LeftCombinator { get; }

    public Specificity Specificity { get; }

    public bool NeverMatches { get; }
}
