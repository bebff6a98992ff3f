using System.Text;
using DocumentFormat.OpenXml;
using HerDocs.Css.Values;
using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Images;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes content controls (ECMA-376 Part 1 §17.5.2) around what shows a value. The tag of each is the value's path. One whose text is
/// the value itself is bound to the store of values, so that Word changes both together.
/// </summary>
/// <param name="values">Null where nothing is to be read back.</param>
internal sealed class ControlMaker(FieldRecord? values)
{
    /// <summary>Word takes no longer ones.</summary>
    private const int LongestTag = 64;

    private readonly HashSet<int> ids = [];

    /// <summary>Whether any was made.</summary>
    public bool HasAny => ids.Count > 0;

    /// <summary>What a control in a paragraph is.</summary>
    /// <param name="inlines">All that is in it.</param>
    /// <param name="look">Of the first of them, which text takes on that Word puts there.</param>
    /// <param name="paragraph">That they stand in.</param>
    public W.SdtProperties RunProperties(StoryControl control, IReadOnlyList<StoryInline> inlines, OpenXmlElement? look, StoryParagraph paragraph)
    {
        var properties = Properties(control);
        if (inlines is not [TextInline { Link: null } text] || !CanBeBound(text, paragraph) || BindingOf(control, text.Text) is not { } binding)
            return properties;
        if (look is not null)
            properties.PrependChild(look);
        properties.Append(binding, new W.SdtContentText());
        return properties;
    }

    /// <summary>
    /// Blocks stand in a control as parts of documents do that are kept for use again: in one of plain rich text LibreOffice forgets, when it
    /// saves, how the first paragraph looks.
    /// </summary>
    public W.SdtBlock Block(StoryControl control, IEnumerable<OpenXmlElement> blocks)
    {
        var properties = Properties(control);
        properties.Append(new W.SdtContentDocPartObject(new W.DocPartGallery { Val = "Quick Parts" }, new W.DocPartUnique()));
        return new W.SdtBlock(properties, new W.SdtContentBlock(blocks));
    }

    public W.SdtCell Cell(StoryControl control, W.TableCell cell) => new(Properties(control), new W.SdtContentCell(cell));

    /// <summary>Rows that are all items of one list can be added and taken away by the buttons that Word shows at them ([MS-DOCX] §2.5.4.1).</summary>
    public W.SdtRow Rows(StoryControl control, IReadOnlyList<StoryRow> rows, int depth, IEnumerable<OpenXmlElement> made)
    {
        var properties = Properties(control);
        if (depth + 1 < rows[0].Controls.Count && rows.All(row => IsItem(row, depth + 1, control)))
            properties.Append(new W15.SdtRepeatedSection());
        else if (depth > 0 && rows.Count == 1 && IsItem(rows[0], depth, rows[0].Controls[depth - 1]))
            properties.Append(new W15.SdtRepeatedSectionItem());
        return new W.SdtRow(properties, new W.SdtContentRow(made));
    }

    private static bool IsItem(StoryRow row, int depth, StoryControl list) =>
        row.Controls.Count > depth && FieldPath.ItemOf(row.Controls[depth].Path) is var (path, _, rest) && path == list.Path && rest.Length == 0;

    /// <summary>CT_SdtPr, ECMA-376 Part 1 §17.5.2.38.</summary>
    private W.SdtProperties Properties(StoryControl control)
    {
        var path = XmlText.Legal(control.Path);
        var properties = new W.SdtProperties(new W.SdtAlias { Val = FieldPath.Label(path) });
        if (path.Length <= LongestTag)
            properties.Append(new W.Tag { Val = path });
        properties.Append(new W.SdtId { Val = IdOf(path) });
        return properties;
    }

    /// <summary>The same in each build: a checksum of the path, counted up where it shows again.</summary>
    private int IdOf(string path)
    {
        var id = (int)(Crc32.Of(Encoding.UTF8.GetBytes(path)) & int.MaxValue);
        while (id == 0 || !ids.Add(id))
            id = id == int.MaxValue ? 1 : id + 1;
        return id;
    }

    /// <summary>LibreOffice saves bound text of other scripts once for each run that it makes of it.</summary>
    private static bool CanBeBound(TextInline text, StoryParagraph paragraph) =>
        paragraph.Source.Style.Direction == Direction.LeftToRight && text.Text.EnumerateRunes().All(rune => ScriptSlots.Of(rune.Value) == ScriptSlot.Latin);

    private W.DataBinding? BindingOf(StoryControl control, string shown)
    {
        // Word would bind the text of a copied row to that of the first.
        if (FieldPath.ItemOf(control.Path) is not null || values?.Find(control.Path) is not FieldText value || value.Text != shown)
            return null;
        return new W.DataBinding
        {
            PrefixMappings = $"xmlns:p='{ValueStore.Namespace}'",
            XPath = ValueStore.XPathOf(control.Path, "p"),
            StoreItemId = ValueStore.Id,
        };
    }
}
