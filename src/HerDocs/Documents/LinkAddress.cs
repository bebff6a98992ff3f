using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>Reports addresses of links that lead a reader of a printed or sent document nowhere.</summary>
internal static class LinkAddress
{
    public static bool IsWithin(string href) => href is ['#', _, ..];

    /// <param name="href">Of a link that leads out of the document.</param>
    public static void Check(string href, Element element, DiagnosticBag diagnostics)
    {
        if (Mistake(href.Trim()) is not var (message, hint))
            return;
        var origin = href.Length == 0 ? element.Origin : element.ValueOf("href").Origin;
        diagnostics.Report(DiagnosticCode.IncompleteLink, origin, message, hint);
    }

    private static (string Message, string Hint)? Mistake(string href)
    {
        if (href.Length == 0 || href == "#")
            return ("the link leads nowhere", "write the address, such as https://example.org, or # and the id of an element");
        var scheme = href.IndexOf(':');
        if (scheme < 0 || href.AsSpan(0, scheme).ContainsAny("/?#"))
            return href.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || IsDomain(href)
                ? ($"`{href}` is no whole address: it would be looked for beside the document", $"write https://{href}")
                : ($"`{href}` is a file beside the document, which nobody has who is sent the document alone", "write a whole address, such as https://example.org/page");
        var isWeb = href.StartsWith("http", StringComparison.OrdinalIgnoreCase) && href.AsSpan(0, scheme).Equals("https", StringComparison.OrdinalIgnoreCase) | scheme == 4;
        if (isWeb && (!href.AsSpan(scheme).StartsWith("://", StringComparison.Ordinal) || href.Length == scheme + 3 || href[scheme + 3] == '/'))
            return ($"`{href}` is no whole address", $"write {href[..scheme]}://{href[(scheme + 1)..].TrimStart('/')}");
        return null;
    }

    /// <summary>example.org/page, but not page.html.</summary>
    private static bool IsDomain(string href) => WebAddress.FindNext(href, 0) is { Start: 0 };
}
