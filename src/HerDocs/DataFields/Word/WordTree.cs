using System.Globalization;
using System.Xml.Linq;

namespace HerDocs.DataFields.Word;

/// <summary>Writes what a Word document holds as XML of our own, and reads it again.</summary>
internal static class WordTree
{
    public static readonly XNamespace Names = "urn:herdocs:built";

    private static readonly XName Text = Names + "t";
    private static readonly XName Control = Names + "field";
    private static readonly XName Paragraph = Names + "p";
    private static readonly XName Table = Names + "table";
    private static readonly XName Row = Names + "row";
    private static readonly XName Cell = Names + "cell";

    public static XElement Write(WordNode node) => node switch
    {
        WordText text => new XElement(Text, Flag("em", text.IsEmphasized), Flag("strong", text.IsStrong), Attribute("href", text.Address), text.Text),
        WordControl control => new XElement(Control, new XAttribute("path", control.Path), control.Nodes.Select(Write)),
        WordParagraph paragraph => new XElement(
            Paragraph,
            Attribute("heading", paragraph.HeadingLevel),
            Attribute("level", paragraph.ListLevel),
            Attribute("number", paragraph.Number),
            Flag("quotation", paragraph.IsQuotation),
            Flag("spoiler", paragraph.IsSpoiler),
            paragraph.Nodes.Select(Write)),
        WordRow row => new XElement(Row, Flag("header", row.IsHeader), row.Nodes.Select(Write)),
        WordCell cell => new XElement(Cell, cell.Nodes.Select(Write)),
        WordTable table => new XElement(Table, table.Nodes.Select(Write)),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public static List<WordNode> ReadAll(XElement around) => [.. around.Elements().Select(Read).OfType<WordNode>()];

    private static WordNode? Read(XElement element)
    {
        if (element.Name == Text)
            return new WordText(element.Value, Has(element, "em"), Has(element, "strong"), element.Attribute("href")?.Value);
        if (element.Name == Control)
            return new WordControl(element.Attribute("path")?.Value ?? "", ReadAll(element));
        if (element.Name == Paragraph)
            return new WordParagraph(ReadAll(element))
            {
                HeadingLevel = Number(element, "heading"),
                ListLevel = Number(element, "level"),
                Number = Number(element, "number"),
                IsQuotation = Has(element, "quotation"),
                IsSpoiler = Has(element, "spoiler"),
            };
        return element.Name == Table ? new WordTable(ReadAll(element))
            : element.Name == Row ? new WordRow(ReadAll(element), Has(element, "header"))
            : element.Name == Cell ? new WordCell(ReadAll(element))
            : null;
    }

    private static XAttribute? Flag(string name, bool isOn) => isOn ? new XAttribute(name, "true") : null;

    private static XAttribute? Attribute(string name, object? value) =>
        value is null ? null : new XAttribute(name, Convert.ToString(value, CultureInfo.InvariantCulture)!);

    private static bool Has(XElement element, string name) => element.Attribute(name)?.Value == "true";

    private static int? Number(XElement element, string name) =>
        int.TryParse(element.Attribute(name)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 1_000_000) : null;
}
