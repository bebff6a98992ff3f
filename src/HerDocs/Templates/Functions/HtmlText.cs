using System.Net;
using System.Text;

namespace HerDocs.Templates.Functions;

/// <summary>The text of HTML without its tags.</summary>
internal static class HtmlText
{
    public static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        // The HTML comes from templates, where a `<` that opens no tag is written &lt;.
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            text.Append(rest[..open]);
            var close = rest[open..].IndexOf('>');
            if (close < 0)
                return WebUtility.HtmlDecode(text.ToString());
            rest = rest[(open + close + 1)..];
        }
        return WebUtility.HtmlDecode(text.Append(rest).ToString());
    }
}
