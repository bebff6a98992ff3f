using System.Globalization;
using System.Text;
using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>
/// Style attributes, and the bars of meters, as rules with a class of their own: the policy forbids the attributes. The selectors
/// are as specific as three ids, so that these rules win over the stylesheet's as the attributes did.
/// </summary>
internal sealed class StyleAttributes
{
    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);

    private readonly Document document;
    private readonly BrowserAlignment alignment;

    public StyleAttributes(Document document)
    {
        this.document = document;
        alignment = new BrowserAlignment(document);
        Collect(document.Root);
    }

    /// <summary>Nothing outside of the file may be fetched: pictures are written into it, and no other address is left.</summary>
    public string MapUrl(string url) => document.StylePictures.GetValueOrDefault(url) switch
    {
        { Picture: { } picture } => DataUri.Of(picture),
        { Drawing: { } drawing } => DataUri.Of(drawing),
        _ => "data:,",
    };

    public IReadOnlyList<(string Name, string Value)>? Respell(Declaration declaration) => alignment.Respell(declaration);

    public string? ClassOf(Element element) => StyleOf(element) is { } style ? classes[style] : null;

    public string Rules()
    {
        var rules = new StringBuilder();
        foreach (var (style, name) in classes)
            rules.Append(CultureInfo.InvariantCulture, $".{name}:not(#_):not(#_):not(#_) {{ {style}; }}\n");
        return rules.ToString();
    }

    private string? StyleOf(Element element)
    {
        var style = Declarations(element);
        if (element.Name == "meter")
        {
            var share = (Meter.ShareOf(element) * 100).ToString("0.##", CultureInfo.InvariantCulture);
            var end = element.Style.Direction == Direction.RightToLeft ? "left" : "right";
            var bar = $"background-image: linear-gradient(to {end}, currentColor {share}%, transparent {share}%)";
            style = style.Length == 0 ? bar : $"{style}; {bar}";
        }
        return style.Length == 0 ? null : style;
    }

    /// <summary>What is wrong in them has been said when the page was styled.</summary>
    private string Declarations(Element element) =>
        element.Attribute("style") is not null
            ? StylesheetText.Write(StylesheetParser.ParseStyleAttribute(element.ValueOf("style"), []), StyleElement.IsForBrowsers, MapUrl, Respell)
            : "";

    private void Collect(Element element)
    {
        if (StyleOf(element) is { } style)
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
