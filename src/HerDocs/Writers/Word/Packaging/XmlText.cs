using System.Text;
using System.Xml;

namespace HerDocs.Writers.Word.Packaging;

/// <summary>Text as XML can hold it (XML 1.0 §2.2).</summary>
internal static class XmlText
{
    /// <summary>Without control characters and halves of pairs, which XML has no way to write.</summary>
    public static string Legal(string text)
    {
        var end = 0;
        while (end < text.Length && LengthAt(text, end) is > 0 and var length)
            end += length;
        if (end == text.Length)
            return text;
        var legal = new StringBuilder(text, 0, end, text.Length);
        for (var i = end; i < text.Length;)
        {
            var length = LengthAt(text, i);
            legal.Append(text, i, length);
            i += Math.Max(1, length);
        }
        return legal.ToString();
    }

    /// <summary>How many UTF-16 units a legal character has; nought for another.</summary>
    private static int LengthAt(string text, int index) =>
        XmlConvert.IsXmlChar(text[index]) ? 1
        : index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2
        : 0;
}
