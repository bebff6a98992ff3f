using System.Security.Cryptography;
using System.Text;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>Writes everything before the body.</summary>
internal sealed class HeadMarkup(StringBuilder html)
{
    public void Write(Document document, string style)
    {
        html.Append("<!doctype html>\n<html");
        foreach (var attribute in document.Root.Attributes)
            Markup.Attribute(html, attribute.Name, attribute.Value);
        html.Append(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy(style)).Append("\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        Markup.Text(html, document.Metadata.Title);
        html.Append("</title>\n");
        Meta("author", document.Metadata.Author);
        Meta("description", document.Metadata.Description);
        Meta("keywords", document.Metadata.Keywords);
        html.Append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append("<style>").Append(style).Append("</style>\n</head>\n");
    }

    /// <summary>Nothing may be fetched, run or sent: only this stylesheet holds, and data: for pictures and fonts (CSP 3).</summary>
    private static string Policy(string style)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private void Meta(string name, string? content)
    {
        if (string.IsNullOrEmpty(content))
            return;
        html.Append("<meta name=\"").Append(name).Append('"');
        Markup.Attribute(html, "content", content);
        html.Append(">\n");
    }
}
