using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Templates;

/// <summary>
/// Cases of templates. Sections with a file name are the files of a layout called <c>page</c>, those that begin with <c>shared/</c> the
/// shared files beside it; <c>profile.yaml</c> and <c>options</c> may be left out. What comes out is <c>html</c>, <c>diagnostics</c>
/// and <c>map</c>: for each line of the section <c>find</c> the place that the text of that line came from.
/// </summary>
public class TemplateCases
{
    private const string Profile = "film:\n  title: Her\n  year: 2013\n";

    [Theory, Cases("template")]
    public void A_template_gives_its_html(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var page = Render(testCase, diagnostics);
        var map = page is null ? [] : Lines(testCase.TryInput("find")).Select(text => $"{text}  <-  {Origin(page, text)}");
        testCase.Check(diagnostics, ("html", page is { IsWhole: true } ? page.Html.Content : ""), ("map", string.Join('\n', map)));
    }

    private static RenderedPage? Render(TestCase testCase, DiagnosticBag diagnostics)
    {
        var text = new SourceText("profile.yaml", testCase.TryInput("profile.yaml") ?? Profile);
        var profile = ProfileReader.Read(text, MemoryFiles.OfTexts([]), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics));
        return Layout(testCase, diagnostics) is { } layout
            ? TemplateRenderer.Render(layout, profile!, Options(testCase), diagnostics, TestContext.Current.CancellationToken)
            : null;
    }

    private static LayoutFolder? Layout(TestCase testCase, DiagnosticBag diagnostics)
    {
        var files = testCase.Sections.Where(section => section.Name.Contains('.') && section.Name != "profile.yaml")
            .ToDictionary(section => section.Name, section => section.Text.TrimEnd('\n'));
        files.TryAdd("layout.yaml", TestLayout.Manifest);
        files.TryAdd("page.css", "");
        var shared = MemoryFiles.OfTexts(files.Where(file => file.Key.StartsWith("shared/", StringComparison.Ordinal)));
        var own = MemoryFiles.OfTexts(files.Where(file => !file.Key.StartsWith("shared/", StringComparison.Ordinal)));
        return new LayoutCatalog(shared, EmbeddedFiles.Templates).Open("page", own, diagnostics);
    }

    private static RenderOptions Options(TestCase testCase)
    {
        var options = new RenderOptions();
        foreach (var line in Lines(testCase.TryInput("options")))
        {
            options = line.Split(": ") switch
            {
                ["edition", var edition] => options with { Edition = edition },
                ["spoilers", var show] => options with { Spoilers = show == "show" },
                _ => throw new InvalidOperationException($"'{line}' is no option"),
            };
        }
        return options;
    }

    private static string Origin(RenderedPage page, string text)
    {
        var start = page.Html.Content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{text}' is not in the HTML");
        var origin = page.Map.OriginAt(start, text.Length);
        return origin.Value is { } value ? $"{origin.Template} showing {value}" : $"{origin.Template}";
    }

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
