using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Svg.Building;

/// <summary>Says what of a picture is not drawn, or wrong, at the line of the picture.</summary>
internal sealed class SvgReport(DiagnosticBag diagnostics)
{
    public void NotDrawn(HtmlElement element, string what) =>
        diagnostics.Report(
            DiagnosticCode.SvgNotDrawn,
            element.Origin,
            $"{what} is not drawn",
            "the picture is drawn without it; use plain shapes, or a PNG of the picture");

    public void WrongValue(HtmlElement element, string name, string value) =>
        diagnostics.Report(
            DiagnosticCode.SvgValue, element.Origin, $"`{Shown(value)}` means nothing for `{name}` of <{element.Name}>",
            name is "d" or "points" ? "what comes before it is drawn" : "it is drawn as if that were not there");

    public void MissingTarget(HtmlElement element, string reference) =>
        diagnostics.Report(
            DiagnosticCode.SvgValue,
            element.Origin,
            $"<{element.Name}> refers to `{Shown(reference)}`, and nothing in the picture is called so",
            "pictures refer to ids within themselves, as #name");

    public void UsesItself(HtmlElement element) =>
        diagnostics.Report(DiagnosticCode.SvgValue, element.Origin, $"<{element.Name}> refers to something that it stands in", "it is left out");

    public void TooMuch(HtmlElement root) =>
        diagnostics.Report(DiagnosticCode.SvgNotDrawn, root.Origin, "the picture has too many parts; the rest is not drawn", "simplify the picture");

    public void Picture(HtmlElement element, string reason) =>
        diagnostics.Report(DiagnosticCode.SvgNotDrawn, element.Origin, $"<image> is not drawn: {reason}", "put a PNG or JPEG into the file as a data URI");

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
