using System.Globalization;
using System.Text;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>Writes the body as it was, its punctuation set right. What the stylesheet generates is left to the browser.</summary>
internal sealed class BodyMarkup(StringBuilder html, StyleAttributes styles, FootnoteMarkup footnotes, ElementNumbers? numbers)
{
    private static readonly HashSet<string> Void = ["br", "wbr", "hr", "img", "col"];

    public void Write(Element element)
    {
        html.Append('<').Append(element.Name);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is not ("style" or "class") && !(attribute.Name == "src" && (element.Picture is not null || element.Drawing is not null)))
                Markup.Attribute(html, attribute.Name, attribute.Value);
        }
        WriteClass(element);
        if (numbers?.Around(element) is { } number)
            Markup.Attribute(html, "data-e", number.ToString(CultureInfo.InvariantCulture));
        if (element.Picture is { } picture)
            WritePicture(element, DataUri.Of(picture), picture.UprightWidth, picture.UprightHeight);
        else if (element is { Name: "img", Drawing: { } drawing })
            WritePicture(element, DataUri.Of(drawing), drawing.NaturalWidth?.Pixels, drawing.NaturalHeight?.Pixels);
        html.Append('>');
        if (Void.Contains(element.Name))
        {
            EndLine(element);
            return;
        }
        // A line feed right behind the tag would be dropped (HTML §13.1.2.5).
        if (element.Name == "pre" && element.Children is [TextNode { Text: ['\n', ..] }, ..])
            html.Append('\n');
        if (element is { Name: "svg", Drawing: { } inline })
            html.Append(inline.Markup);
        foreach (var child in element.Children)
            WriteNode(child);
        if (element.Name == "body")
            footnotes.WriteNotes(Write);
        html.Append("</").Append(element.Name).Append('>');
        EndLine(element);
    }

    private void WriteNode(Node node)
    {
        switch (node)
        {
            case TextNode text:
                Markup.Text(html, text.Text);
                break;
            case UnseenElement unseen:
                Write(unseen.Element);
                break;
            case Element { FootnoteCall: not null } note:
                footnotes.WriteCall(note);
                break;
            case Element { IsGenerated: false } element:
                Write(element);
                break;
        }
    }

    private void WriteClass(Element element)
    {
        var own = element.Attribute("class");
        var hoisted = styles.ClassOf(element);
        if (own is null && hoisted is null)
            return;
        Markup.Attribute(html, "class", hoisted is null ? own! : own is null ? hoisted : $"{own} {hoisted}");
    }

    /// <summary>The picture's size keeps its place while the page is being drawn.</summary>
    private void WritePicture(Element element, string source, double? width, double? height)
    {
        html.Append(" src=\"").Append(source).Append('"');
        if (element.Attribute("width") is null && element.Attribute("height") is null && width is not null && height is not null)
        {
            Markup.Attribute(html, "width", Math.Round(width.Value).ToString(CultureInfo.InvariantCulture));
            Markup.Attribute(html, "height", Math.Round(height.Value).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Lines of the file end where it changes nothing: behind blocks.</summary>
    private void EndLine(Element element)
    {
        if (element.Style.Display is not (Display.Inline or Display.InlineBlock or Display.InlineFlex or Display.InlineGrid or Display.InlineTable or Display.Contents)
            || element.Name == "br")
            html.Append('\n');
    }
}
