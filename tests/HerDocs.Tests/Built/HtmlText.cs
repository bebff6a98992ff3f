using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HerDocs.Tests.Built;

/// <summary>The text of a page as AngleSharp finds it, with line feeds around what is not inline.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strong",
        "sub", "sup", "time", "u", "var", "wbr",
    };

    public static string OfPage(string html) => Of(new HtmlParser().ParseDocument(html).Body!);

    /// <summary>The texts of a piece of a body, each run without a line feed by itself.</summary>
    public static string[] Blocks(string html) =>
        Of(new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Of(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return text.ToString();
    }

    private static void Append(IElement element, StringBuilder text)
    {
        if (element.LocalName is "script" or "style" or "template")
            return;
        var isInline = Inline.Contains(element.LocalName);
        if (!isInline)
            text.Append('\n');
        foreach (var child in element.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data.ReplaceLineEndings(" "));
            else if (child is IElement inner)
                Append(inner, text);
        }
        if (!isInline)
            text.Append('\n');
    }
}
