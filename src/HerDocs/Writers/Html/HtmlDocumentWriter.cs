using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;

namespace HerDocs.Writers.Html;

/// <summary>
/// Writes one HTML file that needs no other: the stylesheet, the pictures and the characters of the fonts that it shows are inside,
/// and its Content-Security-Policy lets nothing else in.
/// </summary>
internal sealed class HtmlDocumentWriter : IDocumentWriter
{
    /// <summary>The numbers that elements say, for whoever inspects them; null in files that are handed on.</summary>
    public ElementNumbers? Numbers { get; init; }

    public string Format => "html";

    public string Title => "HTML";

    public byte[] Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var document = pages.Document;
        var attributes = new StyleAttributes(document);
        var style = new StyleElement(document, attributes, diagnostics).Text();
        var html = new StringBuilder();
        new HeadMarkup(html).Write(document, style);
        new BodyMarkup(html, attributes, new FootnoteMarkup(html, document.ElementsById), Numbers).Write(document.Body);
        html.Append("</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }
}
