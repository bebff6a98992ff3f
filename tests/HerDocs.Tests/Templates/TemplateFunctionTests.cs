using HerDocs.Diagnostics;
using HerDocs.Templates.Functions;

namespace HerDocs.Tests.Templates;

public class TemplateFunctionTests
{
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

    [Fact]
    public void Each_function_has_a_name_of_its_own_and_a_sentence()
    {
        Assert.Equal(TemplateFunctions.All.Count, TemplateFunctions.All.DistinctBy(function => function.Name).Count());
        Assert.All(TemplateFunctions.All, function => Assert.EndsWith(".", function.Summary));
    }
}
