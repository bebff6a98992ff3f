using HerDocs.Documents;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Layout.Breaking;

namespace HerDocs.Tests.Documents;

/// <summary>
/// Runs tests/cases/punctuation: a language, and paragraphs of a line each. "|" parts runs; a run in backticks is literal.
/// </summary>
public class SmartPunctuationCases
{
    [Theory]
    [Cases("punctuation")]
    public void Plain_punctuation_is_set(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var language = testCase.Input("language").Trim();
        var lines = testCase.Input("text").TrimEnd('\n').Split('\n');
        testCase.Check([], ("set", string.Join('\n', lines.Select(line => Set(line, language)))));
    }

    private static string Set(string line, string language)
    {
        var runs = VisibleText.Read(line).Split('|').Select(text => Read(text, language)).ToList();
        return string.Join('|', SmartPunctuation.Apply(runs).Select(run => VisibleText.Show(run.IsLiteral ? $"`{run.Text}`" : run.Text)));
    }

    private static SmartPunctuationRun Read(string text, string language) =>
        text.StartsWith('`') ? new(text.Trim('`'), language, IsLiteral: true) : new(text, language);
}
