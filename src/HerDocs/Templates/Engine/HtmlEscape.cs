using System.Buffers;
using System.Text;

namespace HerDocs.Templates.Engine;

/// <summary>Makes text safe as HTML content and inside quoted attribute values.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        var next = text.AsSpan().IndexOfAny(Special);
        if (next < 0)
            return text;
        var html = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (next >= 0)
        {
            html.Append(rest[..next]).Append(Entity(rest[next]));
            rest = rest[(next + 1)..];
            next = rest.IndexOfAny(Special);
        }
        return html.Append(rest).ToString();
    }

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
