namespace HerDocs.Css.Cascading;

/// <summary>
/// A node of the tree of matched rules: the way from the root spells which rules an element matches, in the order of the cascade.
/// Elements that match the same rules end at the same node, which is how styles are shared.
/// </summary>
internal sealed class RuleNode(RuleNode? parent, MatchedRule? rule)
{
    private Dictionary<int, RuleNode>? children;

    public RuleNode? Parent => parent;

    /// <summary>Null for the root alone.</summary>
    public MatchedRule? Rule => rule;

    /// <param name="id">The rule's number; the same rule has the same number everywhere.</param>
    /// <param name="matched">The rule itself.</param>
    public RuleNode Child(int id, MatchedRule matched)
    {
        children ??= [];
        if (!children.TryGetValue(id, out var child))
            children.Add(id, child = new RuleNode(this, matched));
        return child;
    }
}
