using System.Xml;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>What a file says of itself, in its information dictionary (ISO 32000-2 §14.3.3) or else in its XMP (§14.3.2).</summary>
internal static class SourceInformation
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static DocumentInformation Read(SourceFile file)
    {
        var info = file.Dictionary(file.Trailer["Info"]) ?? [];
        return new DocumentInformation
        {
            Title = Text(file, info["Title"]) ?? FromXmp(file, "title"),
            Author = Text(file, info["Author"]) ?? FromXmp(file, "creator"),
            Subject = Text(file, info["Subject"]) ?? FromXmp(file, "description"),
            Keywords = Text(file, info["Keywords"]) is { } keywords ? [keywords] : [],
            Creator = Text(file, info["Creator"]),
            Producer = Text(file, info["Producer"]),
            Created = Text(file, info["CreationDate"]) is { } created ? PdfDate.Parse(created) : null,
            Modified = Text(file, info["ModDate"]) is { } modified ? PdfDate.Parse(modified) : null,
            Language = Text(file, file.Catalog["Lang"]),
        };
    }

    private static string? Text(SourceFile file, PdfObject? value)
    {
        var text = file.Resolve(value) is PdfString bytes ? TextString.Decode(bytes.Bytes) : null;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>The first item of a property of Dublin Core, which is an array in every way that XMP can write it.</summary>
    private static string? FromXmp(SourceFile file, string property)
    {
        if (file.Resolve(file.Catalog["Metadata"]) is not PdfStream metadata || file.TryDecode(metadata) is not { } packet)
            return null;
        try
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = 1 << 24,
            };
            using var reader = XmlReader.Create(new MemoryStream(packet.ToArray()), settings);
            return reader.ReadToFollowing(property, DublinCore) && reader.ReadToDescendant("li", Rdf)
                && reader.ReadElementContentAsString() is var text && !string.IsNullOrWhiteSpace(text)
                ? text.Trim()
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
