using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Html;

namespace HerDocs.Documents.Composition;

/// <summary>Reads the stylesheets of a page in order: linked files, what they import, and style elements.</summary>
internal sealed class PageStylesheets(IFileSource files, DiagnosticBag diagnostics)
{
    private readonly StylesheetLoader loader = new(files, diagnostics);

    public IReadOnlyList<Stylesheet> Load(HtmlDocument page)
    {
        var sheets = new List<Stylesheet>();
        foreach (var element in page.StyleSources)
        {
            var sheet = element.Name == "link" ? Linked(element) : Written(element);
            if (sheet is not null)
                sheets.Add(WithMedia(sheet, element));
        }
        return sheets;
    }

    private Stylesheet? Linked(HtmlElement link)
    {
        var path = link.Attribute("href") ?? "";
        if (loader.Load(path) is { } sheet)
            return sheet;
        diagnostics.Report(
            DiagnosticCode.StylesheetMissing,
            link.ValueOf("href").Origin,
            path.Length == 0 ? "<link> names no stylesheet" : $"there is no stylesheet `{path}`",
            NearestName.Hint(path, files.List("").Where(known => known.EndsWith(".css", StringComparison.OrdinalIgnoreCase))) ?? "give its path from the layout's folder");
        return null;
    }

    /// <summary>A style element. Its text is set at its place in the template, so that diagnostics name the template's lines.</summary>
    private Stylesheet Written(HtmlElement element)
    {
        var text = element.TextContent;
        var start = element.Children.OfType<HtmlText>().FirstOrDefault()?.Origin.Template;
        if (start is not { } place)
            return StylesheetParser.Parse(new SourceText("<style>", text), diagnostics);
        var before = string.Concat(place.Source.Content.AsSpan(0, place.Start).ToString().Select(c => c is '\n' or '\r' ? c : ' '));
        return loader.WithImports(StylesheetParser.Parse(new SourceText(place.Source.Path, before + text), diagnostics));
    }

    /// <summary>The media attribute is a media query around the whole sheet.</summary>
    private Stylesheet WithMedia(Stylesheet sheet, HtmlElement element)
    {
        if (element.Attribute("media") is not { Length: > 0 } media)
            return sheet;
        var wrapper = StylesheetParser.Parse(new SourceText(sheet.Source.Path, $"@media {media} {{}}"), diagnostics);
        return sheet with { Rules = [.. wrapper.Rules.Select(rule => rule is MediaRule query ? query with { Rules = sheet.Rules } : rule)] };
    }
}
