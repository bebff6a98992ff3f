using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HerDocs.Tests.Built;

namespace HerDocs.Conformance;

/// <summary>
/// Read along its structure, as a screen reader does, every PDF says what its document says: every letter, once, and in order.
/// </summary>
public partial class ReadingOrderTests
{
    public static TheoryData<string, string, string> All => EveryPdfTests.All;

    /// <summary>Without Arabic: Poppler takes letters in the order of drawing, which is from left to right (see TextPainter).</summary>
    public static TheoryData<string, string, string> LeftToRight =>
        [.. EveryPdfTests.Each.Where(each => each.Profile != "ar")];

    [Theory]
    [MemberData(nameof(LeftToRight))]
    public void Poppler_reads_the_document_in_its_order(string layout, string profile, string edition)
    {
        var verdict = Judge.Ask("pdfinfo", "-struct-text", SampleFiles.Pdf(layout, profile, edition)).MustBeWell();
        MustSayTheSame(layout, profile, edition, string.Concat(Quoted().Matches(verdict.Output).Select(match => match.Groups[1].Value + " ")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Pdfjs_reads_the_document_in_its_order(string layout, string profile, string edition)
    {
        var verdict = Judge.AskNodeAlone("pdfdump.mjs", "pdfjs-dist", "--json", SampleFiles.Pdf(layout, profile, edition)).MustBeWell();
        var text = new StringBuilder();
        foreach (var page in JsonDocument.Parse(verdict.Output).RootElement.GetProperty("page").EnumerateArray())
            AppendText(page.GetProperty("struct"), text);
        MustSayTheSame(layout, profile, edition, text.ToString());
    }

    private static void MustSayTheSame(string layout, string profile, string edition, string read)
    {
        var spoken = Letters(SpokenText.Of(SampleFiles.Pages(layout, profile, edition)));
        Assert.True(spoken.Length > 200, "there is too little to read");
        Assert.Equal(spoken, Letters(read));
    }

    /// <summary>Where a reader parts words does not count here, as it does where words are searched for.</summary>
    private static string Letters(string text) => PlainText.Of(text).Replace(" ", "", StringComparison.Ordinal);

    private static void AppendText(JsonElement node, StringBuilder text)
    {
        if (node.ValueKind != JsonValueKind.Object)
            return;
        if (node.TryGetProperty("text", out var own))
            text.Append(own.GetString()).Append(' ');
        if (!node.TryGetProperty("kids", out var kids))
            return;
        foreach (var kid in kids.EnumerateArray())
            AppendText(kid, text);
    }

    /// <summary>A line that is a text of an element.</summary>
    [GeneratedRegex("^ *\"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Quoted();
}
