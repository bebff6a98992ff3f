using HerDocs.Diagnostics;

namespace HerDocs.Tests.Diagnostics;

public class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 4, 2, 2)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void An_offset_and_its_position_are_the_same_place(string content, int offset, int line, int column)
    {
        var text = new SourceText("a.txt", content);
        Assert.Equal(new LinePosition(line, column), text.PositionAt(offset));
        Assert.Equal(offset, text.OffsetAt(new LinePosition(line, column)));
    }

    [Fact]
    public void A_diagnostic_reads_as_editors_expect()
    {
        var text = new SourceText("her.yaml", "film:\n  titel: Her\n");
        var diagnostic = new Diagnostic(DiagnosticCode.MalformedHtml, "unknown key `titel`")
        {
            Span = text.Span(8, 5),
            Hint = NearestName.Hint("titel", ["tagline", "title"]),
        };
        Assert.Equal($"her.yaml(2,3): error {DiagnosticCode.MalformedHtml.Id}: unknown key `titel`\n  hint: did you mean `title`?", diagnostic.ToString());
    }
}
