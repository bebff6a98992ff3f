using CsCheck;
using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates;

namespace HerDocs.Tests.Templates;

public class TemplateRendererTests
{
    /// <summary>Pieces of templates, whole and broken; random rows of them reach most of what an author can get wrong.</summary>
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{ end }}", "{{ else }}", "{{ if ", "{{ for x in ", "{{ func f(x) }}", "{{ capture c }}", "{{ while ", "{{ case ",
        "{{ when ", "{{ include ", "{{ with film }}", "{{ ret ", "{{~", "-}}", "{%{", "}%}", "\"", "'", "`", "\\", "film", ".title",
        ".titel", "?.", "awards", "[0]", "[-1]", "[", "]", "(", ")", "{", "}", " | ", " + ", " - ", " * ", " / ", " // ", " % ", " == ",
        " && ", " ?? ", " ? ", " : ", "..", ",", " 1 ", " 0 ", " 1.5 ", "99999999999", "\"a\"", "null", "true", "x", "f", "c", "$1", "$$",
        "@", "^", "markdown", "date", "list", "string.upcase", "array.sort", "math.round", "raw", "fill", "excerpt", "where", "group_by",
        "strings", ".synopsis", "options", "screening", "\n", " ", ";", "=", "<p>", "&", "é", "\U0001F3AC", "\0", "##", "#", "do",
        "break", "readonly", "import ", "this", "empty", "for.index", "tablerow", "wrap ", "=>", "++",
    ];

    private static readonly FilmProfile Profile = TestLayout.ReadProfile(
        """
        film: { title: "Her & <him>", year: 2013, countries: [UK, USA] }
        synopsis: "A *man* [x](y) ![z](w)"
        awards: [{ body: A, category: B, result: won }]
        """);

    [Fact]
    public void No_template_makes_it_throw()
    {
        // Without braces around it hardly any row would get past the check that code is closed.
        var rows = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 14].Select(string.Concat);
        Gen.Select(rows, Gen.Int[0, 3], (row, braces) => braces == 0 ? row : $"<p>{{{{ {row} }}}}").Always(
            template =>
            {
                var diagnostics = new DiagnosticBag();
                var page = TestLayout.Render(TestLayout.Of(template), Profile, diagnostics);
                Assert.Equal(page is { IsWhole: true }, !diagnostics.HasErrors);
                Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Span is not null, diagnostic.ToString()));
                AssertCovered(page);
            },
            iter: 1000);
    }

    [Fact]
    public void Nesting_without_measure_is_an_error_and_no_crash()
    {
        (string, string)[] pairs = [("{{ if 1 }}", "{{ end }}"), ("(", ")"), ("[", "]"), ("-", ""), ("{a:", "}"), ("f(", ")")];
        foreach (var (open, close) in pairs)
        {
            var isBlock = open.StartsWith("{{", StringComparison.Ordinal);
            var nested = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));
            var diagnostics = new DiagnosticBag();
            Assert.Null(TestLayout.Render(TestLayout.Of(isBlock ? nested : "{{ " + nested + " }}"), Profile, diagnostics));
            Assert.True(diagnostics.HasErrors);
        }
    }

    [Fact]
    public void A_map_covers_the_html_without_gaps()
    {
        var layout = TestLayout.Of(
            "<h1>{{ film.title }}</h1>{{ include 'part' }}{{ capture c }}<i>{{ film.year }}</i>{{ end }}"
            + "{{ for a in awards }}{{ c }}{{ a.body }}{{ end }}",
            ("part.sbn-html", "{{ synopsis | markdown }}{{ strings.cast }}"));
        var page = TestLayout.Render(layout, Profile, []);
        AssertCovered(page);
        Assert.NotEmpty(page!.Map.Segments);
    }

    [Fact]
    public void The_same_input_gives_the_same_html()
    {
        var layout = TestLayout.Of(
            "{{ for g in awards | group_by 'body' }}{{ g.key }}{{ end }}{{ synopsis | markdown }}{{ film.countries | list }}");
        var first = TestLayout.Render(layout, Profile, []);
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => TestLayout.Render(layout, Profile, [])),
            page => Assert.Equal(first!.Html.Content, page!.Html.Content));
    }

    [Fact]
    public void A_layout_serves_profiles_of_several_languages_at_once()
    {
        var layout = TestLayout.Of("{{ strings.synopsis }} {{ film.release[0].date }}");
        var languages = new Dictionary<string, string>
        {
            ["en"] = "Synopsis 18 December 2013",
            ["de"] = "Handlung 18. Dezember 2013",
            ["es"] = "Sinopsis 18 de diciembre de 2013",
        };
        Assert.All(Enumerable.Range(0, 4).SelectMany(_ => languages).AsParallel(), pair =>
        {
            var profile = TestLayout.ReadProfile(
                $"language: {pair.Key}\nfilm: {{ title: Her, year: 2013, release: {{ date: 2013-12-18 }} }}");
            Assert.Equal(pair.Value, TestLayout.Render(layout, profile, [])!.Html.Content);
        });
    }

    [Fact]
    public void Cancelling_ends_a_loop()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var layout = TestLayout.Of("{{ for i in 1..100000 }}{{ i }}{{ end }}");
        Assert.Throws<OperationCanceledException>(() => TemplateRenderer.Render(layout, Profile, new RenderOptions(), [], source.Token));
    }

    [Fact]
    public void An_empty_page_is_a_page()
    {
        var page = TestLayout.Render(TestLayout.Of(""), Profile, []);
        Assert.Equal("", page!.Html.Content);
        Assert.Empty(page.Map.Segments);
    }

    private static void AssertCovered(RenderedPage? page)
    {
        if (page is null)
            return;
        var end = 0;
        foreach (var segment in page.Map.Segments)
        {
            Assert.Equal(end, segment.Start);
            Assert.NotNull(segment.Origin.Template);
            end += segment.Length;
        }
        Assert.Equal(page.Html.Content.Length, end);
    }
}
