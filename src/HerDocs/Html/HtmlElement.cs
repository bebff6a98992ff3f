using System.Text;

namespace HerDocs.Html;

/// <summary>An element with its attributes and children; names are in lower case.</summary>
public sealed class HtmlElement : HtmlNode
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '\f'];

    public HtmlElement(string name, IReadOnlyList<HtmlAttribute> attributes, IReadOnlyList<HtmlNode> children, HtmlPlace place)
        : base(place)
    {
        Name = name;
        Attributes = attributes;
        Children = children;
        Id = Attribute("id") is { Length: > 0 } id ? id : null;
        Classes = Attribute("class")?.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var i = 0; i < children.Count; i++)
        {
            children[i].Parent = this;
            children[i].Index = i;
        }
        Elements = [.. children.OfType<HtmlElement>()];
        for (var i = 0; i < Elements.Count; i++)
            Elements[i].ElementIndex = i;
    }

    public string Name { get; }

    public IReadOnlyList<HtmlAttribute> Attributes { get; }

    public IReadOnlyList<HtmlNode> Children { get; }

    /// <summary>The children that are elements.</summary>
    public IReadOnlyList<HtmlElement> Elements { get; }

    /// <summary>The place among the parent's elements, counting from zero.</summary>
    public int ElementIndex { get; private set; }

    public string? Id { get; }

    public IReadOnlyList<string> Classes { get; }

    /// <summary>The text of this element and all below it, as written.</summary>
    public string TextContent
    {
        get
        {
            var text = new StringBuilder();
            AppendText(this, text);
            return text.ToString();
        }
    }

    public string? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }
        return null;
    }

    public bool HasAttribute(string name) => Attribute(name) is not null;

    /// <summary>This element and every element below it, in document order.</summary>
    public IEnumerable<HtmlElement> SelfAndDescendants()
    {
        yield return this;
        foreach (var child in Elements)
        {
            foreach (var element in child.SelfAndDescendants())
                yield return element;
        }
    }

    private static void AppendText(HtmlElement element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is HtmlText run)
                text.Append(run.Text);
            else if (child is HtmlElement below)
                AppendText(below, text);
        }
    }
}

/// <summary>An attribute: its name in lower case, its value with references resolved.</summary>
public readonly record struct HtmlAttribute(string Name, string Value);
