using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace HerDocs.DataFields.Word;

/// <summary>
/// The values of a profile as a part of a Word file (ECMA-376 Part 1 §22.5): an element for each key, and <c>item</c> for each item of a
/// list. Content controls are bound to these elements.
/// </summary>
internal static class ValueStore
{
    public const string Namespace = "urn:herdocs:profile";

    /// <summary>By which controls name the part; any would do, as long as it stays.</summary>
    public const string Id = "{6D0E5C62-8F0B-4C57-9A3E-2B7C41D5F0A1}";

    private static readonly XNamespace Names = Namespace;
    private static readonly XName Root = Names + "profile";
    private static readonly XName Item = Names + "item";

    public static string XPathOf(string path, string prefix) =>
        $"/{prefix}:profile[1]" + string.Concat(
            FieldPath.Steps(path)!.Select(step => step.Key is { } key ? $"/{prefix}:{key}[1]" : $"/{prefix}:item[{step.Index + 1}]"));

    public static XElement Write(FieldRecord values)
    {
        var root = new XElement(Root);
        Fill(root, values);
        return root;
    }

    /// <summary>The values of a part; null for a part of something else.</summary>
    public static FieldRecord? Read(XElement root) => root.Name == Root ? RecordOf(root) : null;

    private static void Fill(XElement element, FieldValue value)
    {
        switch (value)
        {
            case FieldText text:
                element.Add(new XText(Legal(text.Text)));
                break;
            case FieldList list:
                foreach (var item in list.Items)
                    Fill(Added(element, Item), item);
                break;
            case FieldRecord record:
                foreach (var (key, inner) in record.Entries)
                    Fill(Added(element, Names + key), inner);
                break;
        }
    }

    private static XElement Added(XElement around, XName name)
    {
        var element = new XElement(name);
        around.Add(element);
        return element;
    }

    private static FieldRecord RecordOf(XElement element)
    {
        var record = new FieldRecord([]);
        foreach (var inner in element.Elements())
            record = record.With(inner.Name.LocalName, ValueOf(inner));
        return record;
    }

    private static FieldValue ValueOf(XElement element) =>
        !element.HasElements ? new FieldText(element.Value)
        : element.Elements().All(inner => inner.Name == Item) ? new FieldList([.. element.Elements().Select(ValueOf)])
        : RecordOf(element);

    /// <summary>Without what XML has no way to write (XML 1.0 §2.2).</summary>
    private static string Legal(string text) => text.EnumerateRunes().All(IsLegal) ? text : string.Concat(text.EnumerateRunes().Where(IsLegal));

    private static bool IsLegal(Rune rune) => rune.Value is '\t' or '\n' or >= 0x20 and not (0xFFFE or 0xFFFF);
}
