using System.Security;
using System.Text;
using HerDocs.Documents;
using HerDocs.Writers.Word.Packaging;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Writes the document's properties (ECMA-376 Part 2 §11, Part 1 §22.2), without dates: nothing here knows the time.</summary>
internal static class PropertiesMaker
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public static string Core(Document document)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"");
        xml.Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        Append(xml, "dc:title", document.Metadata.Title);
        Append(xml, "dc:subject", document.Metadata.Description);
        Append(xml, "dc:creator", document.Metadata.Author);
        Append(xml, "cp:keywords", document.Metadata.Keywords);
        Append(xml, "dc:language", document.Language);
        return xml.Append("</cp:coreProperties>").ToString();
    }

    public static string Extended() =>
        Declaration + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
        + "<Application>HerDocs</Application></Properties>";

    private static void Append(StringBuilder xml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            xml.Append($"<{name}>{SecurityElement.Escape(XmlText.Legal(value))}</{name}>");
    }
}
