using CsCheck;
using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates.Functions;

namespace HerDocs.Tests.Templates;

public class TemplateFunctionTests
{
    private readonly FilmProfile profile = TestLayout.ReadProfile(
        "film: { title: Her, year: 2013, countries: [UK, USA], release: { date: 2013-12-18 } }");

    public static TheoryData<string> Names => [.. TemplateFunctions.All.Select(function => function.Name)];

    [Theory, MemberData(nameof(Names))]
    public void The_example_of_a_function_gives_what_it_says(string name)
    {
        var example = TemplateFunctions.All.Single(function => function.Name == name).Example;
        var diagnostics = new DiagnosticBag();
        var page = TestLayout.Render(TestLayout.Of(example.Template), TestLayout.Profile, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(example.Html, page!.Html.Content);
        Assert.Contains(name, example.Template);
    }

    [Theory, MemberData(nameof(Names))]
    public void No_argument_makes_a_function_throw(string name)
    {
        // Each argument is one of these; what does not fit must be told as an error of the template.
        string[] values =
        [
            "film.tagline", "film", "film.title", "film.countries", "[]", "[null, 1, \"a\", film]", "(film.title | raw)", "release",
            "true", "date", "0", "-1", "3", "1.5", "99999999999", "1e300", "-99999999999999999999999999", "\"\"", "\" \"",
            "\"{0}{9}{x}{\"", "\"2013-02-29\"", "\"24:00\"", "\"*a **b\\n\\n# c\"", "\"name\"", "(1..3)", "{ a: 1 }", "\"\\ud83c\"",
            "\"http://[\"",
        ];
        var value = Gen.Int[0, values.Length - 1].Select(index => values[index]);
        Gen.Select(value, value, value, Gen.Int[0, 2]).Always(
            (first, second, third, count) =>
            {
                var arguments = count switch { 0 => "", 1 => second, _ => $"{second} {third}" };
                var template = $"{{{{ release = film.release[0].date; x = ({first} | {name} {arguments}) }}}}";
                var diagnostics = new DiagnosticBag();
                var page = TestLayout.Render(TestLayout.Of(template), profile, diagnostics);
                Assert.True(page is { IsWhole: true } == !diagnostics.HasErrors, template);
                Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == DiagnosticCode.TemplateFailed);
            },
            iter: 15);
    }

    [Fact]
    public void Each_function_has_a_name_of_its_own_and_a_sentence()
    {
        Assert.Equal(TemplateFunctions.All.Count, TemplateFunctions.All.DistinctBy(function => function.Name).Count());
        Assert.All(TemplateFunctions.All, function => Assert.EndsWith(".", function.Summary));
    }
}
