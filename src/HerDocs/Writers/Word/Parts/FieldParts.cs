using System.Text;
using System.Xml;
using System.Xml.Linq;
using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Writers.Word.Packaging;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Adds what lets a document be read back: the values of its profile, and what its fields said when it was built (ECMA-376 Part 1
/// §22.5).
/// </summary>
internal static class FieldParts
{
    private const string PropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private const string PropertiesRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";

    private static readonly XNamespace DataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <param name="body">The main part as it is written.</param>
    public static void Add(Package package, DocumentValues values, byte[] body, WordStyles styles)
    {
        var links = package.RelationshipsOf(PartNames.Document);
        var reader = new WordReader(styles, links.TargetOf);
        AddItem(package, 1, ValueStore.Id, ValueStore.Write(values.Record));
        AddItem(package, 2, BuiltText.Id, (BuiltText.Of(reader.Read(Parse(body).Elements().First()), reader.Notices) with { IsWhole = values.AreWhole }).Write());
    }

    public static XElement Parse(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part));
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static void AddItem(Package package, int number, string id, XElement root)
    {
        var item = PartNames.DataItem(number);
        var properties = PartNames.DataItemProperties(number);
        package.RelateMain("customXml", item);
        package.RelationshipsOf(item).Add(PropertiesRelation, properties);
        package.Add(item, "application/xml", Bytes(root));
        package.Add(properties, PropertiesType, Bytes(new XElement(
            DataStore + "datastoreItem",
            new XAttribute(XNamespace.Xmlns + "ds", DataStore.NamespaceName),
            new XAttribute(DataStore + "itemID", id),
            new XElement(DataStore + "schemaRefs", new XElement(DataStore + "schemaRef", new XAttribute(DataStore + "uri", root.Name.NamespaceName))))));
    }

    private static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }
        return stream.ToArray();
    }
}
