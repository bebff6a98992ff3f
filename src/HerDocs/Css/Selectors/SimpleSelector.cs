using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>One condition on an element (Selectors 4 §3.1).</summary>
internal abstract class SimpleSelector(Specificity specificity)
{
    protected static readonly Specificity OneId = new(1, 0, 0);
    protected static readonly Specificity OneClass = new(0, 1, 0);
    protected static readonly Specificity OneType = new(0, 0, 1);

    public Specificity Specificity { get; } = specificity;

    /// <summary>Whether it asks for a state that paper does not have, such as :hover.</summary>
    public virtual bool NeverMatches => false;

    public abstract bool Matches(HtmlElement element);
}

/// <summary>An element's name; the asterisk leaves no condition at all.</summary>
internal sealed class TypeSelector(string name) : SimpleSelector(OneType)
{
    public string Name { get; } = name;

    public override bool Matches(HtmlElement element) => element.Name == Name;
}

internal sealed class IdSelector(string id) : SimpleSelector(OneId)
{
    public string Id { get; } = id;

    public override bool Matches(HtmlElement element) => element.Id == Id;
}

internal sealed class ClassSelector(string name) : SimpleSelector(OneClass)
{
    public string Name { get; } = name;

    public override bool Matches(HtmlElement element)
    {
        var classes = element.Classes;
        for (var i = 0; i < classes.Count; i++)
        {
            if (classes[i] == Name)
                return true;
        }
        return false;
    }
}

/// <summary>The nesting selector, or the scope that a relative selector starts from: matches what the outer selectors match.</summary>
internal sealed class NestingSelector(SelectorList outer) : SimpleSelector(outer.Specificity)
{
    public SelectorList Outer => outer;

    public override bool NeverMatches => outer.NeverMatches;

    public override bool Matches(HtmlElement element) => SelectorMatcher.MatchesAny(outer, element);
}
