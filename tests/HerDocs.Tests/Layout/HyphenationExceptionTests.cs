using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Tests.Layout;

/// <summary>Words that a document breaks in its own way.</summary>
public class HyphenationExceptionTests
{
    [Theory]
    [InlineData("", "incomprehen‐sible")]
    [InlineData("incompre-hensible", "incompre‐hensible")]
    [InlineData("incomprehensible", "incomprehensible")]
    public void A_word_breaks_where_the_document_says(string exception, string expected)
    {
        var page = LayoutCases.Lay(
            "<p>incomprehensible</p>", "@page { size: 100pt; margin: 25pt } p { margin: 0; font: 8pt Alegreya; hyphens: auto }", "en", []);
        var document = page.Document with { HyphenationExceptions = exception.Length == 0 ? [] : [exception] };
        var lines = LayoutEngine.Lay(document, []).Pages[0].Content.Flatten().Select(placed => placed.Item).OfType<TextItem>();
        Assert.Equal(expected, string.Concat(lines.Select(line => line.Run.Text)));
    }
}
