using System.Globalization;
using System.Text;
using CsCheck;
using HerDocs.Pdf;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Reading;

namespace HerDocs.Tests.Pdf.Reading;

/// <summary>Files as they come: of several makers' habits, damaged, and made to do harm. Others' own files are read in the conformance tests.</summary>
public class ImportedFileTests
{
    private const string OnePage = """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] /Rotate 90 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /Contents [4 0 R 5 0 R] /Resources << >> /CropBox [10 20 5000 90] >> endobj
        4 0 obj << /Length 99 >> stream
        0 0 m 10 1
        endstream endobj
        5 0 obj << /Length 6 0 R >> stream
        0 l S
        endstream endobj
        6 0 obj 5 endobj
        trailer << /Root 1 0 R /Info << /Title (One page) >> >>
        """;

    [Fact]
    public void A_file_without_a_table_is_put_together()
    {
        var file = Open(OnePage);
        Assert.True(file.IsRepaired);
        Assert.Equal("One page", file.Information.Title);
        // 190 × 70, turned.
        Assert.Equal(PdfRectangle.OfSize(70, 190), Assert.Single(file.Pages).Size);
    }

    [Fact]
    public void The_parts_of_its_content_are_joined_between_words()
    {
        var text = Encoding.Latin1.GetString(Impose(OnePage));
        Assert.Contains("0 0 m 10 1\n0 l S", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_updated_file_the_newest_objects_stand()
    {
        var first = WithTable(OnePage, "");
        var second = WithTable(OnePage.Replace("(One page)", "(Two)", StringComparison.Ordinal).Replace("0 0 200 100", "0 0 300 300", StringComparison.Ordinal), "");
        Assert.False(Open(first).IsRepaired);
        var changed = second[second.IndexOf("2 0 obj", StringComparison.Ordinal)..second.IndexOf("3 0 obj", StringComparison.Ordinal)];
        var offset = first.Length;
        var previous = first[(first.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..first.LastIndexOf("%%EOF", StringComparison.Ordinal)].Trim();
        var updated = first + changed
            + string.Create(CultureInfo.InvariantCulture, $"xref\n2 1\n{offset:D10} 00000 n \ntrailer << /Root 1 0 R /Size 7 /Prev {previous} >>\n")
            + string.Create(CultureInfo.InvariantCulture, $"startxref\n{offset + changed.Length}\n%%EOF\n");
        var file = Open(updated);
        Assert.False(file.IsRepaired);
        Assert.Equal(PdfRectangle.OfSize(70, 290), file.Pages[0].Size);
        Assert.Equal("One page", file.Information.Title);
    }

    /// <summary>ISO 32000-2 §7.5.8.4: to old readers the page is a free object, new ones find it through the stream.</summary>
    [Fact]
    public void In_a_file_for_old_and_new_readers_the_stream_completes_the_table()
    {
        const string Body = "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/MediaBox[0 0 50 60]>>endobj\n";
        int OffsetOf(int number) => Body.IndexOf(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj"), StringComparison.Ordinal);
        var row = Convert.ToHexString([1, (byte)(OffsetOf(3) >> 8), (byte)OffsetOf(3), 0]);
        var stream = string.Create(
            CultureInfo.InvariantCulture,
            $"4 0 obj<</Type/XRef/W[1 2 1]/Index[3 1]/Size 5/Filter/ASCIIHexDecode/Length {row.Length + 1}>>stream\n{row}>\nendstream endobj\n");
        var table = string.Create(
            CultureInfo.InvariantCulture,
            $"xref\n0 4\n0000000003 65535 f \n{OffsetOf(1):D10} 00000 n \n{OffsetOf(2):D10} 00000 n \n0000000000 00000 f \ntrailer<</Root 1 0 R/Size 5/XRefStm {Body.Length}>>\n");
        var file = Open(string.Create(CultureInfo.InvariantCulture, $"{Body}{stream}{table}startxref\n{Body.Length + stream.Length}\n%%EOF\n"));
        Assert.False(file.IsRepaired);
        Assert.Equal(PdfRectangle.OfSize(50, 60), Assert.Single(file.Pages).Size);
    }

    [Theory]
    [InlineData("", PdfReadFault.NotPdf)]
    [InlineData("<html>", PdfReadFault.NotPdf)]
    [InlineData("%PDF-1.7", PdfReadFault.Damaged)]
    [InlineData("%PDF-1.7 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[]>>endobj", PdfReadFault.Damaged)]
    [InlineData("%PDF-1.7 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R 2 0 R]>>endobj", PdfReadFault.Damaged)]
    [InlineData("%PDF-1.7 1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj trailer<</Root 1 0 R/Encrypt 9 0 R>>", PdfReadFault.Encrypted)]
    public void What_cannot_be_read_is_refused(string text, PdfReadFault fault) =>
        Assert.Equal(fault, Assert.Throws<PdfReadException>(() => Open(text)).Fault);

    [Fact]
    public void References_in_a_circle_lead_nowhere()
    {
        var file = Open(OnePage.Replace("6 0 obj 5 endobj", "6 0 obj 7 0 R endobj 7 0 obj 6 0 R endobj", StringComparison.Ordinal));
        Assert.Single(file.Pages);
        Assert.NotEmpty(SaddleStitch.Impose(file, new ImpositionOptions()).File);
    }

    [Fact]
    public void A_page_may_stand_in_a_tree_as_deep_as_a_list_is_long()
    {
        var text = new StringBuilder("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
        for (var i = 2; i < 5000; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i} 0 obj << /Kids [{i + 1} 0 R] /MediaBox [0 0 9 {i}] >> endobj\n");
        Assert.Equal(4999, Open(text + "5000 0 obj << /Type /Page >> endobj").Pages[0].Size.Height);
    }

    /// <summary>Compact files of ours have object streams, cross-reference streams and predictors; readable ones have a table.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Our_own_files_are_read(bool isReadable)
    {
        var file = ImportedFile.Open(PdfScript.Run(File.ReadAllText(Path.Combine(Cases.CaseFile.Root, "pdf", "everything.txt")), isReadable).Save());
        Assert.False(file.IsRepaired);
        Assert.Equal("Her — a film ☺", file.Information.Title);
        Assert.Equal(2, file.Pages.Count);
        Assert.True(file.IsTagged);
        Assert.True(file.HasOutline);
        Assert.True(file.Pages[0].HasLinks);
    }

    /// <summary>Whatever happens to the bytes of a file, it is read or refused.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_damage_makes_it_fall_over(bool isReadable)
    {
        var whole = PdfScript.Run(File.ReadAllText(Path.Combine(Cases.CaseFile.Root, "pdf", "everything.txt")), isReadable).Save();
        var damage = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 12], Gen.OneOf(Gen.Byte, Gen.Int[0, 10].Select(i => "<>[]()/019R"u8[i])));
        damage.Array[1, 12].Always(
            wounds =>
            {
                var bytes = whole.ToList();
                foreach (var (at, removed, value) in wounds.Where(wound => wound.Item1 < bytes.Count))
                {
                    bytes.RemoveRange(at, Math.Min(removed, bytes.Count - at));
                    bytes.Insert(at, value);
                }
                try
                {
                    SaddleStitch.Impose(ImportedFile.Open(bytes.ToArray()), new ImpositionOptions());
                }
                catch (PdfReadException)
                {
                    // Refused, which is an answer.
                }
            },
            iter: 500);
    }

    private static ImportedFile Open(string text) => ImportedFile.Open(Encoding.Latin1.GetBytes(text));

    private static byte[] Impose(string text) => SaddleStitch.Impose(Open(text), new ImpositionOptions { IsReadable = true }).File;

    /// <summary>The file with a table of its objects in the place of its trailer's line.</summary>
    private static string WithTable(string text, string entries)
    {
        var body = text[..text.IndexOf("trailer", StringComparison.Ordinal)];
        var table = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
        for (var number = 1; number <= 6; number++)
            table.Append(CultureInfo.InvariantCulture, $"{body.IndexOf(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj"), StringComparison.Ordinal):D10} 00000 n \n");
        var trailer = text[text.IndexOf("<< /Root", StringComparison.Ordinal)..];
        return $"{body}{table}trailer {trailer.Replace("<< /Root", $"<< {entries} /Size 7 /Root", StringComparison.Ordinal)}\nstartxref\n{body.Length}\n%%EOF\n";
    }
}
