namespace HerDocs.Html;

/// <summary>A parsed page: its tree, and what its head says.</summary>
public sealed record HtmlDocument(HtmlElement Root)
{
    public HtmlElement? Head { get; } = Root.Elements.FirstOrDefault(element => element.Name == "head");

    public HtmlElement Body { get; } = Root.Elements.First(element => element.Name == "body");

    /// <summary>The lang attribute of the root, as written.</summary>
    public string? Language => Root.Attribute("lang");

    public string? Title => Head?.Elements.FirstOrDefault(element => element.Name == "title")?.TextContent.Trim();

    /// <summary>The content of <c>&lt;meta name=…&gt;</c>.</summary>
    public string? Meta(string name) =>
        Head?.Elements.FirstOrDefault(element => element.Name == "meta" && element.Attribute("name") == name)?.Attribute("content");

    /// <summary>The elements that bring style, in order: <c>link rel=stylesheet</c> and <c>style</c>.</summary>
    public IEnumerable<HtmlElement> StyleSources =>
        Head?.Elements.Where(element => element.Name == "style" || (element.Name == "link" && element.Attribute("rel") == "stylesheet")) ?? [];
}
