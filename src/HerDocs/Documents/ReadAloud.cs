using System.Text;
using HerDocs.Css.Values;

namespace HerDocs.Documents;

/// <summary>The text of an element as it is read aloud, in one line: pictures by their texts, footnotes left out.</summary>
internal static class ReadAloud
{
    private static readonly char[] Spaces = [' ', '\n', '\t', '\r'];

    public static string TextOf(Element element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return Line(text.ToString());
    }

    /// <summary>Without soft hyphens, and with one space for each stretch of white space.</summary>
    public static string Line(string text) =>
        string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Split(Spaces, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(Element element, StringBuilder text)
    {
        foreach (var child in element.Children)
        {
            if (child is TextNode run)
                text.Append(run.Text);
            else if (child is Element { IsGenerated: false } below && below.Style.Float != Float.Footnote && !AlternativeText.IsHidden(below))
                AppendElement(below, text);
        }
    }

    private static void AppendElement(Element element, StringBuilder text)
    {
        if (element.Name is "img" or "svg")
        {
            text.Append(AlternativeText.Of(element));
            return;
        }
        var isApart = element.Name == "br" || element.Style.Display != Display.Inline;
        text.Append(isApart ? " " : "");
        Append(element, text);
        text.Append(isApart ? " " : "");
    }
}
