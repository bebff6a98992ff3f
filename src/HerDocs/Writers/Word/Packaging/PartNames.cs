namespace HerDocs.Writers.Word.Packaging;

/// <summary>Where the parts stand, as Word itself places them.</summary>
internal static class PartNames
{
    public const string Document = "word/document.xml";
    public const string Styles = "word/styles.xml";
    public const string Numbering = "word/numbering.xml";
    public const string Footnotes = "word/footnotes.xml";
    public const string Settings = "word/settings.xml";
    public const string FontTable = "word/fontTable.xml";
    public const string Theme = "word/theme/theme1.xml";
    public const string CoreProperties = "docProps/core.xml";
    public const string ExtendedProperties = "docProps/app.xml";
    public const string CustomProperties = "docProps/custom.xml";

    public static string DataItem(int number) => FormattableString.Invariant($"customXml/item{number}.xml");

    public static string DataItemProperties(int number) => FormattableString.Invariant($"customXml/itemProps{number}.xml");
}
