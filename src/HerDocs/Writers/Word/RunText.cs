using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word;

/// <summary>Text in runs: what Word has elements for is not written as a character.</summary>
internal static class RunText
{
    public static void Append(Run run, string text, bool keepsLines)
    {
        var part = new StringBuilder();
        foreach (var character in Xml.Clean(text))
        {
            OpenXmlElement? special = character switch
            {
                '\u00AD' => new SoftHyphen(),
                '\t' => new TabChar(),
                '\n' when keepsLines => new Break(),
                _ => null,
            };
            if (special is null)
            {
                part.Append(character);
                continue;
            }
            Flush(run, part);
            run.AppendChild(special);
        }
        Flush(run, part);
    }

    private static void Flush(Run run, StringBuilder part)
    {
        if (part.Length == 0)
            return;
        run.AppendChild(new Text(part.ToString()) { Space = SpaceProcessingModeValues.Preserve });
        part.Clear();
    }
}
