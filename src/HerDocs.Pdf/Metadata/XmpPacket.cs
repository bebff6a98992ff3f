using System.Globalization;
using System.Text;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Metadata;

/// <summary>
/// The metadata stream of a document (ISO 32000-2 §14.3.2; ISO 16684-1), which also says what the file claims (ISO 19005-2 §6.6.4, ISO
/// 14289-1 §5).
/// </summary>
internal sealed class XmpPacket(DocumentInformation information, Conformance conformance, bool isTagged) : IIndirectObject
{
    /// <summary>The schema of the PDF/UA identifier, described as ISO 19005-2 §6.6.2.3 asks of schemas that PDF/A does not know.</summary>
    private const string PdfUaSchema = """
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>

        """;

    private readonly StringBuilder xml = new();

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfStream(
        new PdfDictionary { ["Type"] = new PdfName("Metadata"), ["Subtype"] = new PdfName("XML") },
        Encoding.UTF8.GetBytes(Packet()),
        StreamEncoding.Plain);

    private string Packet()
    {
        xml.Clear();
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"");
        AppendNamespaces();
        AppendDublinCore();
        AppendProperties();
        AppendConformance();
        return xml.Append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>").ToString();
    }

    private void AppendNamespaces()
    {
        AppendNamespace("dc", "http://purl.org/dc/elements/1.1/");
        AppendNamespace("pdf", "http://ns.adobe.com/pdf/1.3/");
        AppendNamespace("xmp", "http://ns.adobe.com/xap/1.0/");
        if (conformance.HasFlag(Conformance.PdfA2))
            AppendNamespace("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        if (conformance.HasFlag(Conformance.PdfUA1))
        {
            AppendNamespace("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
            AppendNamespace("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/");
            AppendNamespace("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#");
            AppendNamespace("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
        }
        xml.Append(">\n");
    }

    private void AppendNamespace(string prefix, string uri) => xml.Append($"\n xmlns:{prefix}=\"{uri}\"");

    private void AppendDublinCore()
    {
        Append("dc:format", "application/pdf");
        AppendArray("dc:title", "Alt", information.Title, " xml:lang=\"x-default\"");
        AppendArray("dc:creator", "Seq", information.Author);
        AppendArray("dc:description", "Alt", information.Subject, " xml:lang=\"x-default\"");
        AppendArray("dc:subject", "Bag", [.. information.Keywords]);
        AppendArray("dc:language", "Bag", information.Language);
    }

    private void AppendProperties()
    {
        Append("pdf:Keywords", information.JoinedKeywords);
        Append("pdf:Producer", information.Producer);
        Append("xmp:CreatorTool", information.Creator);
        Append("xmp:CreateDate", Date(information.Created));
        Append("xmp:ModifyDate", Date(information.Modified));
    }

    private void AppendConformance()
    {
        if (conformance.HasFlag(Conformance.PdfA2))
        {
            Append("pdfaid:part", "2");
            Append("pdfaid:conformance", isTagged ? "A" : "U");
        }
        if (conformance.HasFlag(Conformance.PdfUA1))
        {
            Append("pdfuaid:part", "1");
            xml.Append(PdfUaSchema);
        }
    }

    private void Append(string name, string? value)
    {
        if (value is not null)
            xml.Append($"<{name}>{XmlText.Escape(value)}</{name}>\n");
    }

    private void AppendArray(string name, string kind, string? item, string qualifier = "")
    {
        if (item is not null)
            AppendArray(name, kind, [item], qualifier);
    }

    private void AppendArray(string name, string kind, string[] items, string qualifier = "")
    {
        if (items.Length == 0)
            return;
        xml.Append($"<{name}><rdf:{kind}>");
        foreach (var item in items)
            xml.Append($"<rdf:li{qualifier}>{XmlText.Escape(item)}</rdf:li>");
        xml.Append($"</rdf:{kind}></{name}>\n");
    }

    /// <summary>ISO 8601, to the second as in the information dictionary.</summary>
    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
