using System.Text.Json;
using HerDocs.Layout.Drawing;
using HerDocs.Templates;

namespace HerDocs.Conformance;

/// <summary>Words that the end of a line cuts are found by those who look for the whole word.</summary>
public class SearchTests
{
    public static TheoryData<string> Profiles => [SampleFiles.Sample, "de"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Pdfjs_finds_them(string profile)
    {
        var words = Words(profile);
        var verdict = Judge.AskNodeAlone("pdffind.mjs", "pdfjs-dist", [SampleFiles.BookletOf(profile), .. words]).MustBeWell();
        var found = JsonDocument.Parse(verdict.Output).RootElement;
        Assert.DoesNotContain(words, word => found.GetProperty(word).GetInt32() == 0);
    }

    /// <summary>Chrome looks in PDFium's text for what is left without the marks that stand for hyphens.</summary>
    [Theory]
    [MemberData(nameof(Profiles))]
    public void Chrome_finds_them(string profile)
    {
        var text = Judge.AskNodeAlone("pdfium.mjs", "@hyzyla", SampleFiles.BookletOf(profile)).MustBeWell().Output
            .Replace("\u0002", "", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal);
        Assert.DoesNotContain(Words(profile), word => !text.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Poppler_joins_them(string profile)
    {
        var text = Judge.Ask("pdftotext", SampleFiles.BookletOf(profile), "-").MustBeWell().Output;
        Assert.DoesNotContain(Words(profile), word => !text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Those that lines cut, whole: letters before a hyphen that is not written, and after it.</summary>
    private static string[] Words(string profile)
    {
        var words = new List<string>();
        foreach (var page in SampleFiles.Pages("booklet", profile, RenderOptions.Standard).Pages)
        {
            var runs = page.Content.Flatten().Select(placed => placed.Item).OfType<TextItem>().Where(item => item.Node is not null).ToList();
            for (var i = 1; i < runs.Count - 1; i++)
            {
                if (runs[i].EndsWithHyphen && runs[i - 1].Node == runs[i + 1].Node)
                    words.Add(LastLetters(runs[i - 1].Run.Text) + FirstLetters(runs[i + 1].Run.Text));
            }
        }
        Assert.True(words.Count > 3, "too few lines end in a hyphen to tell");
        return [.. words.Distinct()];
    }

    private static string LastLetters(string text) => text[(text.Length - text.Reverse().TakeWhile(char.IsLetter).Count())..];

    private static string FirstLetters(string text) => string.Concat(text.TakeWhile(char.IsLetter));
}
