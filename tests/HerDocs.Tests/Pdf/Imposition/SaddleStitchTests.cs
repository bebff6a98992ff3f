using System.Text;
using System.Text.RegularExpressions;
using HerDocs.Pdf;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Reading;

namespace HerDocs.Tests.Pdf.Imposition;

/// <summary>What goes on sheets, and where.</summary>
public partial class SaddleStitchTests
{
    [Theory]
    [InlineData(419.53, 595.28, "A4", 841.89, 595.28)]
    [InlineData(297.6, 419.5, "A5", 595.28, 419.53)]
    [InlineData(396, 612, "letter", 792, 612)]
    [InlineData(500, 500, null, 1000, 500)]
    public void The_sheet_is_the_next_size(double width, double height, string? name, double sheetWidth, double sheetHeight)
    {
        var booklet = SaddleStitch.Impose(Pages(5, width, height), new ImpositionOptions());
        Assert.Equal(name, booklet.Sheet.Name);
        Assert.Equal(sheetWidth, booklet.Sheet.Width, 0.01);
        Assert.Equal(sheetHeight, booklet.Sheet.Height, 0.01);
        Assert.Equal((5, 3, 2), (booklet.Pages, booklet.BlankPages, booklet.Sheets));
    }

    [Fact]
    public void Pages_meet_at_the_fold() =>
        Assert.Equal(["0 0 200 300 | 0 0", "200 0 200 300 | 200 0"], Placed(Pages(4, 200, 300), new ImpositionOptions())[..2]);

    [Fact]
    public void Creep_moves_inner_pages_to_the_fold_and_cuts_them_there()
    {
        var places = Placed(Pages(8, 200, 300), new ImpositionOptions { Creep = 2 });
        Assert.Equal(["0 0 200 300 | 0 0", "200 0 200 300 | 200 0"], places[..2]);
        Assert.Equal(["2 0 198 300 | 2 0", "200 0 198 300 | 198 0"], places[4..6]);
    }

    [Fact]
    public void Marks_stand_outside_of_the_bleed_on_a_larger_sheet()
    {
        var booklet = SaddleStitch.Impose(Pages(4, 200, 300), new ImpositionOptions { HasMarks = true, IsReadable = true });
        var text = Encoding.Latin1.GetString(booklet.File);
        Assert.Contains("/MediaBox [0 0 468.031 368.031]", text, StringComparison.Ordinal);
        Assert.Contains("/BleedBox [25.5118 25.5118 442.52 342.52]", text, StringComparison.Ordinal);
        Assert.Contains("/TrimBox [34.0157 34.0157 434.016 334.016]", text, StringComparison.Ordinal);
        Assert.Contains("[3 2] 0 d\n234.016 24.5118 m\n234.016 7.51181 l", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_make_the_same_bytes()
    {
        var file = Document(7, 200, 300).Save();
        Assert.Equal(
            SaddleStitch.Impose(ImportedFile.Open(file), new ImpositionOptions()).File,
            SaddleStitch.Impose(ImportedFile.Open(file), new ImpositionOptions()).File);
    }

    [Fact]
    public void Pages_of_several_sizes_are_told()
    {
        var document = Document(3, 200, 300);
        document.AddPage(new PageBoxes(PdfRectangle.OfSize(300, 200)));
        var booklet = SaddleStitch.Impose(ImportedFile.Open(document.Save()), new ImpositionOptions());
        Assert.True(booklet.HasSeveralSizes);
        Assert.Equal((600, 300), (booklet.Sheet.Width, booklet.Sheet.Height));
    }

    private static ImportedFile Pages(int count, double width, double height) => ImportedFile.Open(Document(count, width, height).Save());

    private static PdfDocument Document(int count, double width, double height)
    {
        var document = new PdfDocument(new PdfOptions { IsTagged = false });
        for (var i = 0; i < count; i++)
            document.AddPage(new PageBoxes(PdfRectangle.OfSize(width, height)));
        return document;
    }

    /// <summary>What is clipped and where the page's corner is, of each page in the order of painting.</summary>
    private static List<string> Placed(ImportedFile file, ImpositionOptions options)
    {
        var text = Encoding.Latin1.GetString(SaddleStitch.Impose(file, options with { IsReadable = true }).File);
        return [.. Place().Matches(text).Select(match => $"{match.Groups[1].Value} | {match.Groups[2].Value}")];
    }

    [GeneratedRegex(@"(\S+ \S+ \S+ \S+) re\nW\nn\n1 0 0 1 (\S+ \S+) cm")]
    private static partial Regex Place();
}
