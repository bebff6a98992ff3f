using System.Net;
using HerDocs.Css.Values;
using HerDocs.Tests.Built;

namespace HerDocs.Tests.Layout;

/// <summary>How even justified text is: the measure that other typesetters are held to as well.</summary>
public class JustificationTests(ITestOutputHelper output)
{
    [Fact]
    public void The_sample_booklet_is_even_and_has_few_hyphens()
    {
        var lines = JustifiedLines.Of(BuiltDocuments.Sample("booklet"));
        output.WriteLine(lines.ToString());
        Assert.InRange(lines.Count, 100, 1000);
        Assert.InRange(lines.HyphenatedShare, 0, 0.05);
        Assert.InRange(lines.EvenShare, 0.95, 1);
    }

    /// <summary>Short texts: a line more or less is much.</summary>
    [Theory]
    [InlineData("de", 0.25, 0.95)]
    [InlineData("ar", 0, 0.9)]
    public void Booklets_in_other_languages_are_even(string profile, double mostHyphenated, double leastEven)
    {
        var lines = JustifiedLines.Of(LanguagesTests.Lay(profile, "booklet", []));
        output.WriteLine(lines.ToString());
        Assert.InRange(lines.Count, 8, 1000);
        Assert.InRange(lines.HyphenatedShare, 0, mostHyphenated);
        Assert.InRange(lines.EvenShare, leastEven, 1);
    }

    /// <summary>The prose of the sample in columns of so many points, in type of 10.25: what narrower measures cost.</summary>
    [Theory]
    [InlineData(340, 0.01, 0.97)]
    [InlineData(260, 0.05, 0.94)]
    [InlineData(200, 0.11, 0.97)]
    [InlineData(150, 0.15, 0.8)]
    [InlineData(110, 0.16, 0.55)]
    public void The_same_prose_in_columns(int width, double mostHyphenated, double leastEven)
    {
        var prose = BuiltDocuments.Sample("booklet").Document.Body.SelfAndDescendants()
            .Where(element => element is { Name: "p", Style.TextAlign: TextAlign.Justify });
        var page = string.Concat(prose.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph.TextContent)}</p>"));
        var style = $"@page {{ size: {width + 40}pt 600pt; margin: 20pt }} p {{ margin: 0 }} "
            + "body { margin: 0; font: 10.25pt/14pt Alegreya; text-align: justify; hyphens: auto }";
        var lines = JustifiedLines.Of(LayoutCases.Lay(page, style, "en-GB", []));
        output.WriteLine(lines.ToString());
        Assert.InRange(lines.HyphenatedShare, 0, mostHyphenated);
        Assert.InRange(lines.EvenShare, leastEven, 1);
    }
}
