using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>Checks a tree against the supported subset: elements, attributes, addresses and ids.</summary>
internal static class HtmlChecks
{
    private static readonly string[] UrlSchemes = ["http:", "https:", "mailto:", "tel:"];

    public static void Check(HtmlElement root, DiagnosticBag diagnostics)
    {
        var ids = new Dictionary<string, HtmlElement>();
        foreach (var element in root.SelfAndDescendants())
        {
            // What a drawing holds is for its reader to judge.
            if (IsInDrawing(element))
                continue;
            CheckName(element, diagnostics);
            foreach (var attribute in element.Attributes)
                CheckAttribute(element, attribute, diagnostics);
            CheckId(element, ids, diagnostics);
        }
    }

    private static bool IsInDrawing(HtmlElement element)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name == "svg")
                return true;
        }
        return false;
    }

    private static void CheckName(HtmlElement element, DiagnosticBag diagnostics)
    {
        if (HtmlElements.IsForbidden(element.Name))
            diagnostics.Report(
                DiagnosticCode.ForbiddenElement, element.Origin, $"<{element.Name}> has no place in a document that is handed out", "remove it");
        else if (HtmlElements.Kind(element.Name) is null)
            diagnostics.Report(
                DiagnosticCode.UnknownElement,
                element.Origin,
                $"<{element.Name}> is not an element HerDocs knows; it is set as a <span>",
                NearestName.Hint(element.Name, HtmlElements.Names));
    }

    private static void CheckAttribute(HtmlElement element, HtmlAttribute attribute, DiagnosticBag diagnostics)
    {
        if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
            diagnostics.Report(
                DiagnosticCode.ForbiddenAttribute, element.Origin, $"`{attribute.Name}` runs a program; a document has none", "remove it");
        else if (attribute is { Name: "http-equiv" } && !attribute.Value.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            diagnostics.Report(
                DiagnosticCode.ForbiddenAttribute, element.Origin, "`http-equiv` is set by HerDocs itself", "remove this <meta>");
        else if (HtmlElements.Kind(element.Name) is not null && !HtmlElements.Knows(element.Name, attribute.Name))
            diagnostics.Report(
                DiagnosticCode.UnknownAttribute,
                element.Origin,
                $"<{element.Name}> has no attribute `{attribute.Name}`",
                NearestName.Hint(attribute.Name, HtmlElements.AttributesOf(element.Name)) ?? "for data of your own use a name that begins with `data-`");
        if (attribute.Name is "href" or "cite" && !IsSafe(attribute.Value))
            diagnostics.Report(
                DiagnosticCode.UnsafeUrl,
                element.Origin,
                $"`{attribute.Value}` is not an address a document may lead to",
                "use http, https, mailto, tel or # and the id of an element");
    }

    /// <summary>A relative address, a fragment, or one of the schemes that only lead somewhere and run nothing.</summary>
    private static bool IsSafe(string url)
    {
        var trimmed = url.Trim();
        var colon = trimmed.IndexOf(':');
        return colon < 0
            || trimmed.IndexOfAny(['/', '?', '#']) is var path && path >= 0 && path < colon
            || UrlSchemes.Any(scheme => trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    private static void CheckId(HtmlElement element, Dictionary<string, HtmlElement> ids, DiagnosticBag diagnostics)
    {
        if (element.Id is not { } id || ids.TryAdd(id, element))
            return;
        diagnostics.Report(
            DiagnosticCode.DuplicateId,
            element.Origin,
            $"the id `{id}` is already taken by the <{ids[id].Name}> at {ids[id].Origin.Template}",
            "an id names one element of the document: give this one another");
    }
}
