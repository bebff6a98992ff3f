using System.Text;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Fonts;

/// <summary>
/// How a line of text is cut: by script, and by the fonts that a list of families finds in a library of the shipped fonts, then
/// those of the tests.
/// </summary>
public class RunsCases
{
    private static readonly FontLibrary Library = BuildLibrary();

    [Theory]
    [Cases("font/runs")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var text = ShapingCases.TextOf(testCase);
        var families = testCase.TryInput("families")?.Trim().Split(", ") ?? [];
        var fontRuns = Library.Match(families, 400, FontStyle.Normal, 100).Runs(text);
        var scriptRuns = ScriptRuns.Of(text, Script.Latin);
        Assert.Equal(text.Length, fontRuns.Sum(run => run.Length));
        Assert.Equal(text.Length, scriptRuns.Sum(run => run.Length));
        testCase.Check(
            [],
            ("fonts", Lines(fontRuns, text, run => (run.Start, run.End, run.Font?.ToString() ?? "none"))),
            ("scripts", Lines(scriptRuns, text, run => (run.Start, run.End, run.Script.ToString()))));
    }

    private static FontLibrary BuildLibrary()
    {
        var builder = new FontLibraryBuilder();
        var diagnostics = new DiagnosticBag();
        foreach (var name in TestFonts.Shipped.Append("EBGaramond12-cff.otf").Append("NotoSansCJK-collection.ttc"))
            builder.AddFile(name, TestFonts.Bytes(name), diagnostics);
        Assert.Empty(diagnostics);
        return builder.Build();
    }

    private static string Lines<T>(IEnumerable<T> runs, string text, Func<T, (int Start, int End, string What)> describe)
    {
        var lines = new StringBuilder();
        foreach (var (start, end, what) in runs.Select(describe))
            lines.Append($"{what}: {Escape(text[start..end])}\n");
        return lines.ToString();
    }

    /// <summary>Characters that do not show by themselves are written as \uXXXX.</summary>
    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and <= '~' || char.IsLetter(c) || "“”‘’«»—".Contains(c) ? $"{c}" : $"\\u{(int)c:X4}"));
}
