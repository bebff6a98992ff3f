using System.Globalization;
using System.Text;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>
/// Style attributes as rules with a class of their own: the policy forbids the attributes. The selectors are as specific as three
/// ids, so that these rules win over the stylesheet's as the attributes did.
/// </summary>
internal sealed class StyleAttributes
{
    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);

    public StyleAttributes(Element root) => Collect(root);

    public string? ClassOf(Element element) =>
        element.Attribute("style") is { } style && classes.TryGetValue(style, out var name) ? name : null;

    public string Rules()
    {
        var rules = new StringBuilder();
        foreach (var (style, name) in classes)
            rules.Append(CultureInfo.InvariantCulture, $".{name}:not(#_):not(#_):not(#_) {{ {style} }}\n");
        return rules.ToString();
    }

    private void Collect(Element element)
    {
        if (element.Attribute("style") is { } style && !string.IsNullOrWhiteSpace(style))
            classes.TryAdd(style, $"style-{classes.Count + 1}");
        foreach (var child in element.Children)
        {
            if (child is Element { IsGenerated: false } inner)
                Collect(inner);
            else if (child is UnseenElement unseen)
                Collect(unseen.Element);
        }
    }
}
