using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Templates.Parameters;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Templates;

/// <summary>
/// Cases of templates. Sections with a file name are the files of a layout called <c>page</c>, those that begin with <c>shared/</c> the
/// shared files beside it, and those that begin with <c>templates/</c> other layouts of the catalogue; <c>profile.yaml</c> and
/// <c>options</c> may be left out. What comes out is <c>html</c>, <c>diagnostics</c>, <c>map</c>, for each line of the section
/// <c>find</c> the place that the text of that line came from, and where there is such a section <c>styles</c>: what the settings are to
/// stylesheets.
/// </summary>
public class TemplateCases
{
    private const string Others = "templates/";
    private const string Profile = "film:\n  title: Her\n  year: 2013\n";

    [Theory, Cases("template")]
    public void A_template_gives_its_html(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var layout = Layout(testCase, diagnostics);
        var options = layout is null ? null : Options(testCase, layout.Manifest, diagnostics);
        var page = layout is null ? null : Render(testCase, layout, options!, diagnostics);
        var map = page is null ? [] : Lines(testCase.TryInput("find")).Select(text => $"{text}  <-  {Origin(page, text)}");
        var styles = testCase.TryInput("styles") is null ? "" : Styles(options!.Settings!);
        testCase.Check(diagnostics, ("html", page is { IsWhole: true } ? page.Html.Content : ""), ("map", string.Join('\n', map)), ("styles", styles));
    }

    private static string Styles(LayoutSettings settings) => $"{settings.DefaultStyles.Content}/* chosen */\n{settings.ChosenStyles.Content}";

    private static RenderedPage? Render(TestCase testCase, LayoutFolder layout, RenderOptions options, DiagnosticBag diagnostics)
    {
        var text = new SourceText("profile.yaml", testCase.TryInput("profile.yaml") ?? Profile);
        var ofProfile = new DiagnosticBag();
        var profile = ProfileReader.Read(text, MemoryFiles.OfTexts([]), ofProfile);
        Assert.False(ofProfile.HasErrors, string.Join('\n', ofProfile));
        return TemplateRenderer.Render(layout, profile!, options, diagnostics, TestContext.Current.CancellationToken);
    }

    private static LayoutFolder? Layout(TestCase testCase, DiagnosticBag diagnostics)
    {
        var files = testCase.Sections.Where(section => section.Name.Contains('.') && section.Name != "profile.yaml")
            .ToDictionary(section => section.Name, section => section.Text.TrimEnd('\n'));
        files.TryAdd("layout.yaml", TestLayout.Manifest);
        files.TryAdd("page.css", "");
        var catalog = MemoryFiles.OfTexts(files.Where(file => IsOfCatalog(file.Key))
            .Select(file => KeyValuePair.Create(file.Key.Replace(Others, "", StringComparison.Ordinal), file.Value)));
        var own = MemoryFiles.OfTexts(files.Where(file => !IsOfCatalog(file.Key)));
        return new LayoutCatalog(catalog, EmbeddedFiles.Templates).Open("page", own, diagnostics);
    }

    private static bool IsOfCatalog(string path) =>
        path.StartsWith("shared/", StringComparison.Ordinal) || path.StartsWith(Others, StringComparison.Ordinal);

    private static RenderOptions Options(TestCase testCase, LayoutManifest layout, DiagnosticBag diagnostics)
    {
        var options = new RenderOptions();
        var settings = new List<Setting>();
        var sizes = new List<Sourced<string>>();
        foreach (var line in Lines(testCase.TryInput("options")))
        {
            options = line.Split(": ", 2) switch
            {
                ["edition", var edition] => options with { Edition = edition },
                ["spoilers", var show] => options with { Spoilers = show == "show" },
                ["set", var setting] => Add(settings, Setting.Parse(Typed(setting))!),
                ["page size", var size] => Add(sizes, new Sourced<string>(size, Typed(size))),
                _ => throw new InvalidOperationException($"'{line}' is no option"),
            };
        }
        return options with { Settings = LayoutSettings.Choose(layout, options.Edition, settings, sizes, diagnostics) };

        RenderOptions Add<T>(List<T> list, T item)
        {
            list.Add(item);
            return options;
        }
    }

    private static SourceSpan Typed(string text) => new SourceText("options", text).Span(0, text.Length);

    private static string Origin(RenderedPage page, string text)
    {
        var start = page.Html.Content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{text}' is not in the HTML");
        var origin = page.Map.OriginAt(start, text.Length);
        return origin.Value is { } value ? $"{origin.Template} showing {value}" : $"{origin.Template}";
    }

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
