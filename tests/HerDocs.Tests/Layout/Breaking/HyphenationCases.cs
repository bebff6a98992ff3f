using HerDocs.Layout.Inlines.Breaking;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>Runs tests/cases/hyphenation: a language and lines of text, and the lines with "·" wherever a hyphen may stand.</summary>
public class HyphenationCases
{
    [Theory]
    [Cases("hyphenation")]
    public void Words_are_hyphenated_as_their_language_does(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var hyphenator = Hyphenator.For(testCase.Input("language").Trim());
        if (testCase.TryInput("exceptions") is { } exceptions)
            hyphenator = hyphenator?.With(exceptions.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var lines = testCase.Input("text").TrimEnd('\n').Split('\n');
        testCase.Check([], ("hyphens", string.Join('\n', lines.Select(line => Show(hyphenator, VisibleText.Read(line))))));
    }

    private static string Show(Hyphenator? hyphenator, string text)
    {
        var breaks = new BreakOpportunity[text.Length + 1];
        hyphenator?.Hyphenate(text, breaks);
        return BreakMarks.Show(text, breaks);
    }
}
