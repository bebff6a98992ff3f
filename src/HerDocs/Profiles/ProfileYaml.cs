using System.Text;
using HerDocs.DataFields;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles;

/// <summary>Writes a profile as YAML that <see cref="ProfileReader"/> reads to the same values: keys in the order of the schema, a list item a line.</summary>
public static class ProfileYaml
{
    public static string Write(FieldRecord profile)
    {
        var yaml = new StringBuilder();
        WriteRecord(yaml, profile, ProfileSchema.Root, "", isTop: true);
        return yaml.ToString();
    }

    private static void WriteRecord(StringBuilder yaml, FieldRecord record, IObjectType type, string indent, bool isTop = false)
    {
        var isFirst = true;
        foreach (var key in type.Keys)
        {
            if (record.Get(key.Name) is not { } value)
                continue;
            // Sections of more than a line stand apart.
            if (isTop && !isFirst)
                yaml.Append('\n');
            yaml.Append(isFirst && !isTop ? "" : indent).Append(key.Name).Append(':');
            WriteValue(yaml, value, key.Type, indent + "  ");
            isFirst = false;
        }
    }

    /// <param name="indent">Of what stands on lines of its own.</param>
    private static void WriteValue(StringBuilder yaml, FieldValue value, SchemaType type, string indent)
    {
        switch (value, type)
        {
            case (FieldText text, _):
                YamlText.Write(yaml.Append(' '), text.Text, IsText(type), indent);
                yaml.Append('\n');
                break;
            case (FieldRecord record, IObjectType inner):
                yaml.Append('\n').Append(indent);
                WriteRecord(yaml, record, inner, indent);
                break;
            case (FieldList certificates, CertificatesType):
                yaml.Append('\n');
                foreach (var certificate in certificates.Items.OfType<FieldRecord>())
                    WriteCertificate(yaml, certificate, indent);
                break;
            case (FieldList list, IListType inner):
                yaml.Append('\n');
                foreach (var item in list.Items.Where(item => item is not FieldText { Text: "" }))
                    WriteItem(yaml, item, inner.ItemType, indent);
                break;
            default:
                yaml.Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder yaml, FieldValue item, SchemaType type, string indent)
    {
        yaml.Append(indent).Append('-');
        if (item is FieldRecord record && type is IObjectType inner)
            WriteRecord(yaml.Append(' '), record, inner, indent + "  ");
        else
            WriteValue(yaml, item, type, indent + "  ");
    }

    private static void WriteCertificate(StringBuilder yaml, FieldRecord certificate, string indent)
    {
        if (certificate is not { Entries.Count: 2 } || (certificate.Get("body"), certificate.Get("mark")) is not (FieldText body, FieldText mark))
            return;
        YamlText.Write(yaml.Append(indent), body.Text, isText: true, indent);
        YamlText.Write(yaml.Append(": "), mark.Text, isText: true, indent);
        yaml.Append('\n');
    }

    private static bool IsText(SchemaType type) => type is not (IntegerType or DecimalType or DateType or DayType);
}
