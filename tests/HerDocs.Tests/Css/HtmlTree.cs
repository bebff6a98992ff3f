using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HerDocs.Html;

namespace HerDocs.Tests.Css;

/// <summary>Parses HTML into the element tree that selectors are matched on.</summary>
internal static class HtmlTree
{
    public static HtmlElement Parse(string html) => Convert(new HtmlParser().ParseDocument(html).DocumentElement);

    private static HtmlElement Convert(IElement element) =>
        new(
            element.LocalName,
            [.. element.Attributes.Select(attribute => new HtmlAttribute(attribute.Name, attribute.Value))],
            [.. element.ChildNodes.Select(Convert).OfType<HtmlNode>()],
            default);

    private static HtmlNode? Convert(INode node) => node switch
    {
        IElement element => Convert(element),
        IText text => new HtmlText(text.Data, default),
        _ => null,
    };
}
