using System.Text;
using HerDocs.Html;

namespace HerDocs.Svg;

/// <summary>
/// Writes a picture as a file by itself, with only what is known to draw: no scripts, no handlers of events, no foreign content, and no
/// address that leads out of the file.
/// </summary>
internal static class SvgMarkup
{
    private static readonly HashSet<string> Elements = [.. (
        "svg g defs symbol use a switch path rect circle ellipse line polyline polygon text tspan textPath image linearGradient radialGradient " +
        "stop clipPath mask pattern marker filter style title desc view feBlend feColorMatrix feComponentTransfer feComposite " +
        "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR " +
        "feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence").Split(' ')];

    /// <summary>The whole as a file.</summary>
    public static string File(HtmlElement root)
    {
        var text = new StringBuilder($"<svg xmlns=\"{SvgXml.Namespace}\"");
        WriteAttributes(root.Attributes, text);
        text.Append('>');
        WriteChildren(root, text, null);
        return text.Append("</svg>").ToString();
    }

    /// <summary>
    /// What stands in an svg element of a page. Its styles become attributes of the elements: the page's policy lets no others in.
    /// </summary>
    public static string Inner(HtmlElement root, Func<HtmlElement, Dictionary<string, string>> declarations)
    {
        var text = new StringBuilder();
        WriteChildren(root, text, declarations);
        return text.ToString();
    }

    private static void Write(HtmlElement element, StringBuilder text, Func<HtmlElement, Dictionary<string, string>>? declarations)
    {
        text.Append('<').Append(element.Name);
        if (declarations is null)
        {
            WriteAttributes(element.Attributes, text);
        }
        else
        {
            var styles = declarations(element);
            WriteAttributes(element.Attributes.Where(attribute => attribute.Name != "style" && !styles.ContainsKey(attribute.Name)), text);
            WriteAttributes(styles.Select(style => new HtmlAttribute(style.Key, style.Value)), text);
        }
        if (element.Children.Count == 0)
        {
            text.Append("/>");
            return;
        }
        text.Append('>');
        WriteChildren(element, text, declarations);
        text.Append("</").Append(element.Name).Append('>');
    }

    private static void WriteChildren(HtmlElement element, StringBuilder text, Func<HtmlElement, Dictionary<string, string>>? declarations)
    {
        foreach (var child in element.Children)
        {
            if (child is HtmlText run)
                WriteText(text, element.Name == "style" && !IsSafeStyle(run.Text) ? "" : run.Text);
            else if (child is HtmlElement inner && Elements.Contains(inner.Name) && (inner.Name != "style" || declarations is null))
                Write(inner, text, declarations);
        }
    }

    private static void WriteAttributes(IEnumerable<HtmlAttribute> attributes, StringBuilder text)
    {
        foreach (var attribute in attributes)
        {
            if (IsSafe(attribute))
                WriteAttribute(text, attribute);
        }
    }

    private static bool IsSafe(HtmlAttribute attribute) =>
        !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        && !attribute.Name.StartsWith("xmlns", StringComparison.Ordinal)
        && IsName(attribute.Name)
        && (attribute.Name != "href" || attribute.Value.StartsWith('#') || IsPicture(attribute.Value))
        && IsSafeStyle(attribute.Value);

    private static bool IsName(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ':' or '_');

    private static bool IsPicture(string address) => address.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing is imported, and each url() is an id of this file.</summary>
    private static bool IsSafeStyle(string text)
    {
        if (text.Contains("@import", StringComparison.OrdinalIgnoreCase) || text.Contains('\\'))
            return false;
        for (var at = 0; (at = text.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += "url(".Length;
            var target = text.AsSpan(at).TrimStart(" \t\r\n\"'");
            if (target.IsEmpty || target[0] != '#')
                return false;
        }
        return true;
    }

    private static void WriteAttribute(StringBuilder text, HtmlAttribute attribute)
    {
        text.Append(' ').Append(attribute.Name).Append("=\"");
        foreach (var c in attribute.Value)
            text.Append(c switch { '"' => "&quot;", '&' => "&amp;", '<' => "&lt;", '\n' => "&#10;", _ => c.ToString() });
        text.Append('"');
    }

    private static void WriteText(StringBuilder text, string run)
    {
        foreach (var c in run)
            text.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => c.ToString() });
    }
}
