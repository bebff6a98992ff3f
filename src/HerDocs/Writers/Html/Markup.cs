using System.Text;

namespace HerDocs.Writers.Html;

/// <summary>HTML syntax (HTML §13.3): what has to be escaped, and where.</summary>
internal static class Markup
{
    public static void Text(StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            if (Escape(character) is { } escape)
                html.Append(escape);
            else
                html.Append(character);
        }
    }

    public static void Attribute(StringBuilder html, string name, string value)
    {
        html.Append(' ').Append(name);
        if (value.Length == 0 && name is not ("alt" or "lang"))
            return;
        html.Append("=\"");
        foreach (var character in value)
        {
            if (character == '"')
                html.Append("&quot;");
            else if (Escape(character) is { } escape)
                html.Append(escape);
            else
                html.Append(character);
        }
        html.Append('"');
    }

    /// <summary>Spaces that look like others are written by name, so that whoever edits the file sees them.</summary>
    private static string? Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\u00A0' => "&nbsp;",
        '\u00AD' => "&shy;",
        _ => null,
    };
}
