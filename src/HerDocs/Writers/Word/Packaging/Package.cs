using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace HerDocs.Writers.Word.Packaging;

/// <summary>
/// The parts of a document and how they refer to one another (ECMA-376 Part 2). The SDK's own packages are dated and name their
/// relationships at random; this one writes the same bytes each time.
/// </summary>
internal sealed class Package
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string Wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" };

    /// <summary>For the names, the directory and the relationships of a part.</summary>
    private const int RoomPerPart = 2048;

    private readonly List<(string Name, string ContentType, ZipContent Content)> parts = [];
    private readonly Dictionary<string, Relationships> relationships = new(StringComparer.Ordinal);

    /// <summary>The relationships of a part; those of the package itself under the empty name.</summary>
    public Relationships RelationshipsOf(string part)
    {
        if (!relationships.TryGetValue(part, out var found))
            relationships.Add(part, found = new Relationships());
        return found;
    }

    /// <param name="name">From the root, without a slash before it.</param>
    /// <param name="kind">What stands behind the last dot of a content type of WordprocessingML.</param>
    public void AddWord(string name, string kind, OpenXmlElement root) => AddWord(name, kind, Bytes(root));

    public void AddWord(string name, string kind, byte[] part) => Add(name, $"{Wordprocessing}{kind}+xml", part);

    /// <summary>The root of a part as it stands in the file.</summary>
    public static byte[] Bytes(OpenXmlElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }
        return stream.ToArray();
    }

    public void Add(string name, string contentType, string xml) => Add(name, contentType, Encoding.UTF8.GetBytes(xml));

    public void Add(string name, string contentType, byte[] data) => Add(name, contentType, ZipContent.Of(data));

    public void Add(string name, string contentType, ZipContent content) => parts.Add((name, contentType, content));

    /// <returns>The id by which the main part refers to the other.</returns>
    public string RelateMain(string kind, string target) => RelationshipsOf(PartNames.Document).Add(Office + kind, target);

    public byte[] Save()
    {
        var root = RelationshipsOf("");
        root.Add(Office + "officeDocument", PartNames.Document);
        root.Add(Metadata + "core-properties", PartNames.CoreProperties);
        root.Add(Office + "extended-properties", PartNames.ExtendedProperties);
        if (parts.Exists(part => part.Name == PartNames.CustomProperties))
            root.Add(Office + "custom-properties", PartNames.CustomProperties);
        var zip = new ZipWriter(parts.Sum(part => part.Content.Bytes.Length + RoomPerPart));
        zip.Add("[Content_Types].xml", ZipContent.Of(Encoding.UTF8.GetBytes(ContentTypes())));
        zip.Add("_rels/.rels", ZipContent.Of(Encoding.UTF8.GetBytes(root.ToXml())));
        foreach (var (name, _, content) in parts)
        {
            zip.Add(name, content);
            if (relationships.TryGetValue(name, out var own) && !own.IsEmpty)
                zip.Add(Relationships.PartFor(name), ZipContent.Of(Encoding.UTF8.GetBytes(own.ToXml())));
        }
        return zip.Finish();
    }

    /// <summary>ECMA-376 Part 2 §10.1.2.</summary>
    private string ContentTypes()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var (name, type, _) in parts)
            xml.Append($"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
        return xml.Append("</Types>").ToString();
    }
}
