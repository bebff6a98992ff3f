using System.Text;
using System.Text.Json;

namespace HerDocs.Conformance;

/// <summary>What the readers of browsers see in the sample: pdf.js of Firefox and PDFium of Chrome.</summary>
public class PdfReaderTests
{
    public static TheoryData<string> Layouts => ["booklet", "handout", "review"];

    [Theory]
    [InlineData("booklet", "cover", "back")]
    [InlineData("review", "1", null)]
    public void Pages_are_called_what_they_bear(string layout, string first, string? last)
    {
        var labels = Ask(layout).GetProperty("labels").EnumerateArray().Select(label => label.GetString()).ToList();
        Assert.Equal(first, labels[0]);
        Assert.Equal(last ?? labels.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), labels[^1]);
        Assert.Equal("2", labels[1]);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Outline_and_links_lead_to_pages(string layout)
    {
        var seen = Ask(layout);
        var outline = Items(seen.GetProperty("outline")).ToList();
        Assert.NotEmpty(outline);
        Assert.All(outline, item => Assert.Equal(JsonValueKind.Number, item.GetProperty("page").ValueKind));
        foreach (var page in seen.GetProperty("page").EnumerateArray())
        {
            Assert.All(page.GetProperty("links").EnumerateArray(), link =>
            {
                Assert.True(link.TryGetProperty("url", out _) || link.GetProperty("page").ValueKind == JsonValueKind.Number, link.ToString());
                Assert.NotEmpty(link.GetProperty("contents").GetString()!);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Title_language_and_tags_are_known(string layout)
    {
        var seen = Ask(layout);
        Assert.Equal("Her (2013)", seen.GetProperty("metadata").GetProperty("Title").GetString());
        Assert.Equal("en-GB", seen.GetProperty("metadata").GetProperty("Language").GetString());
        Assert.True(seen.GetProperty("markInfo").GetProperty("Marked").GetBoolean());
        Assert.True(seen.GetProperty("viewer").GetProperty("DisplayDocTitle").GetBoolean());
    }

    /// <summary>Read along the structure tree, as a screen reader does, nothing is missing.</summary>
    [Fact]
    public void The_structure_reads_every_fact()
    {
        var text = new StringBuilder();
        foreach (var page in Ask("booklet").GetProperty("page").EnumerateArray())
        {
            if (page.GetProperty("struct") is { ValueKind: JsonValueKind.Object } tree)
                AppendText(tree, text);
        }
        Facts.MustBeIn(text.ToString());
    }

    [Fact]
    public void Pdfium_finds_every_fact()
    {
        var text = Judge.AskNodeAlone("pdfium.mjs", "@hyzyla", SampleFiles.Path("booklet", "pdf")).MustBeWell().Output;
        // It marks a hyphen that a line's end made, as Chrome knows.
        Facts.MustBeIn(text.Replace("\u0002", "", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal));
    }

    private static JsonElement Ask(string layout) =>
        JsonDocument.Parse(Judge.AskNodeAlone("pdfdump.mjs", "pdfjs-dist", "--json", SampleFiles.Path(layout, "pdf")).MustBeWell().Output).RootElement;

    private static IEnumerable<JsonElement> Items(JsonElement items) =>
        items.EnumerateArray().SelectMany(item => Items(item.GetProperty("items")).Prepend(item));

    private static void AppendText(JsonElement node, StringBuilder text)
    {
        if (node.TryGetProperty("text", out var own))
            text.Append(own.GetString());
        if (node.TryGetProperty("alt", out var alternate))
            text.Append(' ').Append(alternate.GetString()).Append(' ');
        if (!node.TryGetProperty("kids", out var kids))
            return;
        foreach (var kid in kids.EnumerateArray())
            AppendText(kid, text);
        text.Append(' ');
    }
}
