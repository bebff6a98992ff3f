using System.Globalization;
using System.Text;
using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>Every line of the Unicode test file.</summary>
public class LineBreakConformanceTests
{
    [Fact]
    public void All_lines_of_LineBreakTest_pass()
    {
        var lines = UnicodeFile.Lines("LineBreakTest.txt").ToList();
        Assert.Equal(7654, lines.Count);
        Assert.All(lines, line => Assert.Equal(line[..line.IndexOf('#', StringComparison.Ordinal)].Trim(), Breaks(line)));
    }

    /// <summary>The text of a line, written again with the breaks that we find.</summary>
    private static string Breaks(string line)
    {
        var text = new StringBuilder();
        foreach (var token in line[..line.IndexOf('#', StringComparison.Ordinal)].Split(' ', '\t'))
        {
            if (token.Length > 1)
                text.Append(char.ConvertFromUtf32(int.Parse(token, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }
        var found = new BreakOpportunity[text.Length + 1];
        var strict = new LineBreakTailoring(new LineBreakOptions { Strictness = LineBreakStrictness.Strict });
        UnicodeLineBreaks.Find(text.ToString(), strict, found);
        var result = new StringBuilder(Sign(found[0]));
        var index = 0;
        foreach (var rune in text.ToString().EnumerateRunes())
        {
            index += rune.Utf16SequenceLength;
            result.Append(CultureInfo.InvariantCulture, $" {rune.Value:X4} {Sign(found[index])}");
        }
        return result.ToString();
    }

    private static string Sign(BreakOpportunity opportunity) => opportunity == BreakOpportunity.None ? "×" : "÷";
}
