using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>Checks a tree against the supported subset: elements, attributes and their values, addresses and ids.</summary>
internal sealed class HtmlChecks(DiagnosticBag diagnostics)
{
    private static readonly string[] UrlSchemes = ["http:", "https:", "mailto:", "tel:"];

    private readonly Dictionary<string, HtmlElement> ids = [];

    public static void Check(HtmlElement root, DiagnosticBag diagnostics)
    {
        var checks = new HtmlChecks(diagnostics);
        // What a drawing or formula holds is for its reader to judge.
        foreach (var element in root.SelfAndDescendants().Where(element => !IsInForeignContent(element)))
            checks.Check(element);
    }

    private static bool IsInForeignContent(HtmlElement element)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name is "svg" or "math")
                return true;
        }
        return false;
    }

    private void Check(HtmlElement element)
    {
        CheckName(element);
        CheckStyleSource(element);
        if (!HtmlElements.IsForbidden(element.Name))
        {
            foreach (var attribute in element.Attributes)
                CheckAttribute(element, attribute);
        }
        CheckId(element);
        if (HtmlElements.Kind(element.Name) == HtmlElementKind.RawText)
            return;
        foreach (var child in element.Children)
        {
            if (child is HtmlText text)
                UnknownReferences.Check(text, diagnostics);
        }
    }

    private void CheckName(HtmlElement element)
    {
        if (HtmlElements.IsForbidden(element.Name))
            diagnostics.Report(
                DiagnosticCode.ForbiddenElement, element.Origin, $"<{element.Name}> has no place in a document that is handed out", "remove it");
        else if (HtmlElements.Kind(element.Name) is null)
            diagnostics.Report(
                DiagnosticCode.UnknownElement,
                element.Origin,
                $"<{element.Name}> is not an element HerDocs knows; it is set as a <span>",
                HtmlElements.Instead(element.Name) ?? NearestName.Hint(element.Name, HtmlElements.Names) ?? "use <div> or <span> with a class");
    }

    /// <summary>Styles are read from the head only.</summary>
    private void CheckStyleSource(HtmlElement element)
    {
        if (element.Name is "style" or "link" && element.Parent?.Name != "head")
            diagnostics.Report(
                DiagnosticCode.MisplacedElement, element.Origin, $"<{element.Name}> has no effect here", "write it into the <head> of the page");
    }

    private void CheckAttribute(HtmlElement element, HtmlAttribute attribute)
    {
        if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
            diagnostics.Report(
                DiagnosticCode.ForbiddenAttribute, element.PlaceOf(attribute.Name).Origin, $"`{attribute.Name}` runs a program; a document has none", "remove it");
        else if (attribute is { Name: "http-equiv" } && !attribute.Value.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            diagnostics.Report(
                DiagnosticCode.ForbiddenAttribute, element.PlaceOf(attribute.Name).Origin, "`http-equiv` is set by HerDocs itself", "remove this <meta>");
        else if (HtmlElements.Kind(element.Name) is not null && !HtmlElements.Knows(element.Name, attribute.Name))
            ReportUnknown(element, attribute.Name);
        else
            AttributeValues.Check(element, attribute, diagnostics);
        if (attribute.Name is "href" or "cite" && !IsSafe(attribute.Value))
            diagnostics.Report(
                DiagnosticCode.UnsafeUrl,
                element.ValueOf(attribute.Name).Origin,
                $"`{attribute.Value}` is not an address a document may lead to",
                "use http, https, mailto, tel or # and the id of an element");
    }

    private void ReportUnknown(HtmlElement element, string name) => diagnostics.Report(
        DiagnosticCode.UnknownAttribute,
        element.PlaceOfName(name).Origin,
        $"<{element.Name}> has no attribute `{name}`",
        HtmlElements.StyleInstead(name)
            ?? NearestName.Hint(name, HtmlElements.AttributesOf(element.Name))
            ?? "for data of your own use a name that begins with `data-`");

    /// <summary>A relative address, a fragment, or one of the schemes that only lead somewhere and run nothing.</summary>
    private static bool IsSafe(string url)
    {
        var trimmed = url.Trim();
        var colon = trimmed.IndexOf(':');
        return colon < 0
            || trimmed.IndexOfAny(['/', '?', '#']) is var path && path >= 0 && path < colon
            || UrlSchemes.Any(scheme => trimmed.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    private void CheckId(HtmlElement element)
    {
        if (element.Id is not { } id || ids.TryAdd(id, element))
            return;
        diagnostics.Report(
            DiagnosticCode.DuplicateId,
            element.ValueOf("id").Origin,
            $"the id `{id}` is already taken by the <{ids[id].Name}> at {ids[id].Origin.Template}",
            "an id names one element of the document: give this one another");
    }
}
