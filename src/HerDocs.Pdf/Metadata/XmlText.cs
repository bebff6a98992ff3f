using System.Text;

namespace HerDocs.Pdf.Metadata;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    /// <summary>Without the characters that XML has no way to write (XML 1.0 §2.2), and without halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not (0xFFFE or 0xFFFF)) && rune != Rune.ReplacementChar)
                clean.Append(rune);
        }
        return clean.ToString();
    }

    public static string Escape(string text) => Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\r", "&#xD;", StringComparison.Ordinal);
}
