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

    /// <summary>Where an attribute was written, name and value; the whole tag for one that was not.</summary>
    public HtmlPlace PlaceOf(string attribute) =>
        Find(attribute) is { } written ? Place with { Start = written.Start, Length = written.End - written.Start } : Place;

    /// <summary>Where the name of an attribute was written.</summary>
    public HtmlPlace PlaceOfName(string attribute) =>
        Find(attribute) is { } written ? Place with { Start = written.Start, Length = written.NameEnd - written.Start } : Place;

    /// <summary>The value of an attribute as a text that knows its place; the tag's place for one that was not written.</summary>
    public HtmlText ValueOf(string attribute) => new(
        Attribute(attribute) ?? "",
        Find(attribute) is { } written ? Place with { Start = written.ValueStart, Length = written.ValueEnd - written.ValueStart } : Place);

    public bool HasAttribute(string name) => Attribute(name) is not null;

    /// <summary>This element and every element below it, in document order.</summary>
    public IEnumerable<HtmlElement> SelfAndDescendants()
    {
        var coming = new Stack<HtmlElement>();
        coming.Push(this);
        while (coming.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Elements.Count - 1; i >= 0; i--)
                coming.Push(element.Elements[i]);
        }
    }

    // Only diagnostics ask for it, so nothing is kept.
    private WrittenAttribute? Find(string attribute)
    {
        if (Place.Page is not { } page)
            return null;
        var html = page.Text.Content;
        if (HtmlTagScanner.Next(html, Place.Start) is not { } tag || tag.Start != Place.Start)
            return null;
        foreach (var written in WrittenAttribute.In(html, tag.NameEnd))
        {
            if (written.IsNamed(html, attribute))
                return written;
        }
        return null;
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
