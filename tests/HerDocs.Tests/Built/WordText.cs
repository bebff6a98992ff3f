using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Tests.Built;

/// <summary>
/// The text of a Word document's body as the Open XML SDK finds it: what describes tables and pictures, then paragraphs, of fields what
/// they show, of hyphens and tabs what they are.
/// </summary>
internal static class WordText
{
    public static string Of(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var text = new StringBuilder();
        var body = word.MainDocumentPart!.Document!.Body!;
        foreach (var description in body.Descendants<TableDescription>())
            text.Append(description.Val?.Value).Append('\n');
        foreach (var picture in body.Descendants<DocProperties>())
            text.Append(picture.Description?.Value).Append('\n');
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            foreach (var part in paragraph.Descendants())
                text.Append(Of(part));
            // A sunk initial is a paragraph of its own to Word (ECMA-376 §17.3.1.11), but no word of its own.
            if (paragraph.ParagraphProperties?.FrameProperties?.DropCap is null)
                text.Append('\n');
        }
        return text.ToString();
    }

    private static string Of(OpenXmlElement part) => part switch
    {
        Text words => words.Text,
        TabChar or Break or CarriageReturn or PositionalTab => " ",
        NoBreakHyphen => "-",
        _ => "",
    };
}
