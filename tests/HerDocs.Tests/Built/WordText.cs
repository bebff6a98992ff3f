using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Tests.Built;

/// <summary>The text of a Word document's body as the Open XML SDK finds it: of fields what they show, of hyphens and tabs what they are.</summary>
internal static class WordText
{
    public static string Of(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var text = new StringBuilder();
        foreach (var paragraph in word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>())
        {
            foreach (var part in paragraph.Descendants())
                text.Append(Of(part));
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
