using HerDocs.DataFields;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Profiles;

namespace HerDocs;

/// <summary>Whether the paths that elements of a page name lead to values of a profile.</summary>
internal static class FieldCheck
{
    public static void Check(HtmlDocument html, DiagnosticBag diagnostics) => Check(html.Root, null, diagnostics);

    private static void Check(HtmlElement element, string? around, DiagnosticBag diagnostics)
    {
        if (element.Attribute(FieldPath.Attribute) is { } written)
        {
            var path = FieldPath.Resolve(written, around);
            if (path is null)
                Report(element, $"`{written}` has no path around it to go on from", $"write `{FieldPath.Attribute}` with the path of the record on an element around this one", diagnostics);
            else if (ProfilePaths.Problem(path) is var (problem, hint))
                Report(element, $"`{path}` {problem}", hint, diagnostics);
            around = path ?? around;
        }
        foreach (var child in element.Elements)
            Check(child, around, diagnostics);
    }

    private static void Report(HtmlElement element, string message, string? hint, DiagnosticBag diagnostics) =>
        diagnostics.Report(DiagnosticCode.UnknownField, element.ValueOf(FieldPath.Attribute).Origin, message, hint);
}
