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

    /// <param name="root">The svg element.</param>
    /// <param name="color">What currentColor is at the root; null to leave it as it is.</param>
    public static string Write(HtmlElement root, string? color)
    {
        var text = new StringBuilder();
        Write(root, text, $" xmlns=\"{SvgXml.Namespace}\"" + (color is null ? "" : $" color=\"{color}\""));
        return text.ToString();
    }

    private static void Write(HtmlElement element, StringBuilder text, string first)
    {
        text.Append('<').Append(element.Name).Append(first);
        foreach (var attribute in element.Attributes)
        {
            if (IsSafe(attribute) && !(first.Length > 0 && attribute.Name is "xmlns" or "class" or "color"))
                WriteAttribute(text, attribute);
        }
        if (element.Children.Count == 0)
        {
            text.Append("/>");
            return;
        }
        text.Append('>');
        foreach (var child in element.Children)
        {
            if (child is HtmlText run)
                WriteText(text, element.Name == "style" && !IsSafeStyle(run.Text) ? "" : run.Text);
            else if (child is HtmlElement inner && Elements.Contains(inner.Name))
                Write(inner, text, "");
        }
        text.Append("</").Append(element.Name).Append('>');
    }

    private static bool IsSafe(HtmlAttribute attribute) =>
        !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
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
