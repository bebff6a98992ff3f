using System.Xml;
using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Svg;

/// <summary>
/// Parses an SVG file into elements that know their places. Document types are passed over unread, so that nothing is expanded or fetched;
/// elements and attributes of other vocabularies, with which drawing programs remember their work, are left out.
/// </summary>
internal static class SvgXml
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string LinkNamespace = "http://www.w3.org/1999/xlink";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const int DeepestNesting = 200;
    private const int LongestText = 20_000_000;
    private const int MostElements = 200_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = LongestText,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Null, and reported, where the text is no SVG.</summary>
    public static HtmlElement? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var page = GeneratedText.Typed(source);
        using var xml = XmlReader.Create(new StringReader(source.Content), Settings);
        try
        {
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg" || !IsSvg(xml.NamespaceURI))
            {
                diagnostics.Report(DiagnosticCode.SvgMalformed, source.Span(0, 0), "the file does not begin with <svg>", "use an SVG file");
                return null;
            }
            return ReadTree(xml, page);
        }
        catch (XmlException failure)
        {
            var offset = failure.LineNumber > 0 ? source.OffsetAt(new LinePosition(failure.LineNumber, failure.LinePosition)) : 0;
            diagnostics.Report(
                DiagnosticCode.SvgMalformed,
                source.Span(offset, 0),
                "this is not well-formed XML",
                "save the picture again as plain SVG from the program it comes from");
            return null;
        }
        catch (InvalidDataException tooLarge)
        {
            diagnostics.Report(DiagnosticCode.SvgMalformed, source.Span(0, 0), tooLarge.Message, "simplify the picture");
            return null;
        }
    }

    private static HtmlElement ReadTree(XmlReader xml, GeneratedText page)
    {
        var open = new Stack<OpenElement>();
        var count = 0;
        while (true)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (!IsSvg(xml.NamespaceURI))
                    {
                        xml.Skip();
                        continue;
                    }
                    if (open.Count == DeepestNesting || ++count > MostElements)
                        throw new InvalidDataException("the picture has too many elements, or too many in one another");
                    var element = new OpenElement(xml.LocalName, AttributesOf(xml), PlaceOf(xml, page), []);
                    if (!xml.IsEmptyElement)
                        open.Push(element);
                    else if (Close(element, open) is { } only)
                        return only;
                    break;
                case XmlNodeType.EndElement:
                    if (Close(open.Pop(), open) is { } root)
                        return root;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 0:
                    open.Peek().Children.Add(new HtmlText(xml.Value, open.Peek().Place));
                    break;
                case XmlNodeType.EntityReference:
                    throw new XmlException("entities are not expanded");
            }
            if (!xml.Read())
                throw new XmlException("the file ends too early");
        }
    }

    /// <summary>The finished element, if it is the root; any other goes to its parent.</summary>
    private static HtmlElement? Close(OpenElement element, Stack<OpenElement> open)
    {
        var made = new HtmlElement(element.Name, element.Attributes, element.Children, element.Place);
        if (!open.TryPeek(out var parent))
            return made;
        parent.Children.Add(made);
        return null;
    }

    /// <summary>Links of XLink count where there is no plain one (SVG 2 §16.1.6).</summary>
    private static List<HtmlAttribute> AttributesOf(XmlReader xml)
    {
        var attributes = new List<HtmlAttribute>(xml.AttributeCount);
        var link = xml.GetAttribute("href") is null ? xml.GetAttribute("href", LinkNamespace) : null;
        if (link is not null)
            attributes.Add(new HtmlAttribute("href", link));
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == XmlNamespace)
                attributes.Add(new HtmlAttribute($"xml:{xml.LocalName}", xml.Value));
            else if (xml.NamespaceURI.Length == 0)
                attributes.Add(new HtmlAttribute(xml.LocalName, xml.Value));
        }
        xml.MoveToElement();
        return attributes;
    }

    private static HtmlPlace PlaceOf(XmlReader xml, GeneratedText page)
    {
        var lines = (IXmlLineInfo)xml;
        var name = page.Text.OffsetAt(new LinePosition(lines.LineNumber, lines.LinePosition));
        var start = Math.Max(0, name - 1);
        return new HtmlPlace(page, start, Math.Min(xml.Name.Length + 1, page.Text.Content.Length - start));
    }

    private static bool IsSvg(string name) => name is Namespace or "";

    private sealed record OpenElement(string Name, List<HtmlAttribute> Attributes, HtmlPlace Place, List<HtmlNode> Children);
}
