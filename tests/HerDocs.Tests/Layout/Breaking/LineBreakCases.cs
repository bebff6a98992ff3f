using HerDocs.Css.Values;
using HerDocs.Layout.Inlines.Breaking;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>
/// Runs tests/cases/linebreak: lines of text, each by itself, and where they may break: "|" allowed, "‖" mandatory, "·" with a hyphen,
/// "¦" in an emergency.
/// </summary>
public class LineBreakCases
{
    [Theory]
    [Cases("linebreak")]
    public void Lines_break_where_they_may(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var options = Options(testCase.TryInput("options") ?? "");
        var lines = testCase.Input("text").TrimEnd('\n').Split('\n');
        testCase.Check([], ("breaks", string.Join('\n', lines.Select(line => Show(options, VisibleText.Read(line))))));
    }

    private static LineBreakOptions Options(string declarations)
    {
        var options = new LineBreakOptions();
        foreach (var declaration in declarations.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            options = declaration.Trim() switch
            {
                "word-break: keep-all" => options with { WordBreak = WordBreak.KeepAll },
                "word-break: break-all" => options with { WordBreak = WordBreak.BreakAll },
                "overflow-wrap: anywhere" => options with { OverflowWrap = OverflowWrap.Anywhere },
                "overflow-wrap: break-word" => options with { OverflowWrap = OverflowWrap.BreakWord },
                "hyphens: none" => options with { Hyphens = Hyphens.None },
                "line-break: strict" => options with { Strictness = LineBreakStrictness.Strict },
                "lang: ja" => options with { IsChineseOrJapanese = true },
                _ => throw new InvalidDataException(declaration),
            };
        }
        return options;
    }

    private static string Show(LineBreakOptions options, string text)
    {
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, options, breaks);
        return BreakMarks.Show(text, breaks);
    }
}
