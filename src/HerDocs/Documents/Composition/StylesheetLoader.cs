using System.Text;
using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Html;

namespace HerDocs.Documents.Composition;

/// <summary>Reads the stylesheets of a page in order: linked files, what they import, and style elements.</summary>
internal sealed class StylesheetLoader(IFileSource files, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> loading = new(StringComparer.Ordinal);

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
        if (Read(path) is { } sheet)
            return sheet;
        diagnostics.Report(
            DiagnosticCode.StylesheetMissing,
            link.Origin,
            path.Length == 0 ? "<link> names no stylesheet" : $"there is no stylesheet `{path}`",
            "give its path from the layout's folder");
        return null;
    }

    private Stylesheet? Read(string path)
    {
        if (FilePath.Normalise(path) is not { } name || files.Read(name) is not { } data)
            return null;
        loading.Add(name);
        var folder = name.Contains('/') ? name[..name.LastIndexOf('/')] : "";
        var source = new SourceText(files.DisplayPath(name), Encoding.UTF8.GetString(data).TrimStart('\uFEFF'));
        var sheet = Import(StylesheetParser.Parse(source, diagnostics, folder));
        loading.Remove(name);
        return sheet;
    }

    /// <summary>A sheet with the sheets that it imports; one that imports itself by a roundabout way is left out.</summary>
    private Stylesheet Import(Stylesheet sheet) => sheet with
    {
        Rules = [.. sheet.Rules.Select(rule => rule is ImportRule import ? import with { Sheet = Imported(import) } : rule)],
    };

    private Stylesheet? Imported(ImportRule import)
    {
        if (loading.Contains(FilePath.Normalise(import.Url) ?? ""))
        {
            diagnostics.Report(DiagnosticCode.StylesheetMissing, import.Span, $"`{import.Url}` imports itself", "remove this @import");
            return null;
        }
        if (Read(import.Url) is { } sheet)
            return sheet;
        diagnostics.Report(
            DiagnosticCode.StylesheetMissing, import.Span, $"there is no stylesheet `{import.Url}`", "give its path from this file's folder");
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
        return Import(StylesheetParser.Parse(new SourceText(place.Source.Path, before + text), diagnostics));
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
