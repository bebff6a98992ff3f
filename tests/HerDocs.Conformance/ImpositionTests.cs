using System.Globalization;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Reading;

namespace HerDocs.Conformance;

/// <summary>PDFs of other makers, put on sheets: they open clean, and each page stands where folding wants it, as it was.</summary>
public class ImpositionTests
{
    /// <summary>How the originals are made; see <see cref="OtherMakers"/>.</summary>
    public static TheoryData<string> Makers => [.. OtherMakers.All];

    [Theory]
    [MemberData(nameof(Makers))]
    public void Qpdf_finds_neither_errors_nor_warnings(string maker)
    {
        var verdict = Judge.Ask("qpdf", "--check", Impose(OtherMakers.Path(maker), new ImpositionOptions { HasMarks = true, Creep = 0.3 })).MustBeWell();
        Assert.DoesNotContain("WARNING", verdict.Output + verdict.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public void Each_side_of_a_sheet_shows_its_two_pages_as_they_were(string maker)
    {
        var original = OtherMakers.Path(maker);
        var file = ImportedFile.Open(File.ReadAllBytes(original));
        var sheets = Impose(original, new ImpositionOptions());
        var (count, rightToLeft) = (file.Pages.Count, file.ReadsRightToLeft);
        var places = (count + 3) / 4 * 4;
        for (var side = 0; side < places / 2; side++)
        {
            // The fronts bear the later page at the left, the backs at the right.
            var (low, high) = (PageAt(side, count, places), PageAt(places - 1 - side, count, places));
            var (left, right) = side % 2 == 0 ? (high, low) : (low, high);
            MustShow(sheets, side, isLeft: !rightToLeft, original, left, file);
            MustShow(sheets, side, isLeft: rightToLeft, original, right, file);
        }
    }

    [Fact]
    public void Signatures_are_folded_one_by_one()
    {
        var sheets = Impose(OtherMakers.Path("chromium"), new ImpositionOptions { SignatureLength = 8 });
        Assert.Equal(["1 8", "2 7", "3 6", "4 5", "9 11", "10"], Enumerable.Range(1, 6).Select(side => Numbers(sheets, side)));
    }

    [Theory]
    [InlineData("with a password", "u")]
    [InlineData("for reading only", "")]
    public void An_encrypted_file_is_refused(string name, string password)
    {
        var target = System.IO.Path.Combine(SampleFiles.NewFolder(), $"{name}.pdf");
        Judge.Ask("qpdf", "--encrypt", password, "owner", "256", "--", OtherMakers.Path("chromium"), target).MustBeWell();
        var refusal = Assert.Throws<PdfReadException>(() => ImportedFile.Open(File.ReadAllBytes(target)));
        Assert.Equal(PdfReadFault.Encrypted, refusal.Fault);
    }

    /// <summary>The page at a place, counted from 0; null for one of the blank ones before the last.</summary>
    private static int? PageAt(int place, int count, int places) => place == places - 1 ? count - 1 : place < count - 1 ? place : null;

    private static string Impose(string original, ImpositionOptions options)
    {
        var sheets = System.IO.Path.Combine(SampleFiles.NewFolder(), "sheets.pdf");
        File.WriteAllBytes(sheets, SaddleStitch.Impose(ImportedFile.Open(File.ReadAllBytes(original)), options).File);
        return sheets;
    }

    private static void MustShow(string sheets, int side, bool isLeft, string original, int? page, ImportedFile file)
    {
        var sheet = PagePicture.Of(sheets, side + 1);
        var half = isLeft ? sheet.Crop(0, sheet.Width / 2) : sheet.Crop(sheet.Width / 2, sheet.Width - (sheet.Width / 2));
        if (page is not { } index)
        {
            Assert.True(half.IsWhite, $"side {side + 1} is not blank at the {(isLeft ? "left" : "right")}");
            return;
        }
        Assert.Equal(file.Pages[0].Size.Width, file.Pages[index].Size.Width, 0.5);
        var difference = PagePicture.Of(original, index + 1).DifferenceFrom(half);
        Assert.True(difference < 0.002, string.Create(CultureInfo.InvariantCulture, $"page {index + 1} differs by {difference:F4} on side {side + 1}"));
    }

    private static string Numbers(string sheets, int side)
    {
        var number = side.ToString(CultureInfo.InvariantCulture);
        var text = Judge.Ask("pdftotext", "-layout", "-f", number, "-l", number, sheets, "-").MustBeWell().Output;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => int.TryParse(word, out _)).OrderBy(word => int.Parse(word, CultureInfo.InvariantCulture)));
    }
}
