using System.Globalization;
using System.Security;
using System.Text;
using HerDocs.DataFields;
using HerDocs.Documents;
using HerDocs.Writers.Word.Packaging;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Writes the document's properties (ECMA-376 Part 2 §11, Part 1 §22.2), without dates: nothing here knows the time.</summary>
internal static class PropertiesMaker
{
    /// <summary>What every program is to find a property of its own by (ECMA-376 Part 1 §22.3.2.2).</summary>
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>Nought and one are taken.</summary>
    private const int FirstPropertyId = 2;

    private static readonly (string Name, string Path)[] Facts =
    [
        ("Film", "film.title"), ("Original title", "film.original_title"), ("Year", "film.year"), ("Director", "writer_director"),
        ("Country", "film.countries"), ("Film language", "film.languages"), ("Genre", "film.genres"), ("Running time", "film.runtime"),
        ("Aspect ratio", "film.aspect_ratio"), ("Colour", "film.colour"), ("Film club", "screening.club"), ("Venue", "screening.venue"),
        ("Screening date", "screening.date"), ("Screening time", "screening.time"),
    ];

    private static readonly string[] Numbers = ["film.year", "film.runtime"];

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

    /// <summary>The facts of the film (ECMA-376 Part 1 §22.3).</summary>
    public static string Custom(FieldRecord values)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"");
        xml.Append(" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        var id = FirstPropertyId;
        foreach (var (name, path) in Facts)
        {
            if (TextOf(values.Find(path)) is not { } text)
                continue;
            var type = Numbers.Contains(path) ? "vt:i4" : "vt:lpwstr";
            xml.Append(CultureInfo.InvariantCulture, $"<property fmtid=\"{FormatId}\" pid=\"{id++}\" name=\"{name}\">");
            Append(xml, type, text);
            xml.Append("</property>");
        }
        return xml.Append("</Properties>").ToString();
    }

    private static string? TextOf(FieldValue? value) => value switch
    {
        FieldText text => text.Text,
        FieldList list => string.Join(", ", list.Items.Select(TextOf)),
        _ => null,
    };

    private static void Append(StringBuilder xml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            xml.Append($"<{name}>{SecurityElement.Escape(XmlText.Legal(value))}</{name}>");
    }
}
