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

    /// <summary>The escaped text in pieces: what stays as it is, and single characters that are escaped.</summary>
    public static IEnumerable<(int Index, int Length, string Html)> Pieces(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var special = text.AsSpan(index).IndexOfAny(Special);
            var length = special < 0 ? text.Length - index : special;
            if (length > 0)
                yield return (index, length, text.Substring(index, length));
            index += length;
            if (special >= 0)
                yield return (index, 1, Entity(text[index++]));
        }
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
