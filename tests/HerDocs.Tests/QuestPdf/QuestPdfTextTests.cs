using CsCheck;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Tests.Built;
using HerDocs.Tests.Cases;
using UglyToad.PdfPig;

namespace HerDocs.Tests.QuestPdf;

/// <summary>Nothing gets lost on the way through QuestPDF, and everything stays in its order.</summary>
public class QuestPdfTextTests
{
    private static readonly string Profiles = Path.Combine(CaseFile.RepositoryRoot(), "tests", "profiles");

    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    public static TheoryData<string, string> Languages => new MatrixTheoryData<string, string>(["de", "ja"], BuiltDocuments.Layouts);

    /// <summary>But for the numbers in the contents: QuestPDF finds pages of its own.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_sample_says_what_it_says_in_our_own_engine(string layout) =>
        Assert.Equal(Words(BuiltDocuments.Sample(layout, "pdf")), Words(QuestPdfFiles.Sample(layout)));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_a_layout_shows_of_the_sample_is_there(string layout) => Check(layout, SampleProfile.Text, BuiltDocuments.Pictures, BuiltDocuments.Sample(layout));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_a_layout_shows_of_any_profile_is_there(string layout) => GeneratedProfiles.All.Always(
        profile => Check(layout, new SourceText("generated.json", profile), BuiltDocuments.Pictures), iter: 12, print: profile => profile);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_layout_shows_in_other_languages_is_there(string language, string layout)
    {
        var source = new SourceText($"{language}.yaml", File.ReadAllText(Path.Combine(Profiles, $"{language}.yaml")));
        Check(layout, source, new FolderFiles(Profiles, ""));
    }

    [Fact]
    public void A_document_from_right_to_left_is_made()
    {
        var source = new SourceText("ar.yaml", File.ReadAllText(Path.Combine(Profiles, "ar.yaml")));
        using var pdf = PdfDocument.Open(QuestPdfFiles.Write(BuiltDocuments.Lay("booklet", source, [], new FolderFiles(Profiles, ""))));
        Assert.True(pdf.NumberOfPages > 3);
    }

    private static void Check(string layout, SourceText source, IFileSource files, PagedDocument? pages = null)
    {
        pages ??= BuiltDocuments.Lay(layout, source, [], files);
        FactsTests.MustBeIn(QuestPdfFiles.Write(pages), "pdf", pages, ShownFact.Of(layout, source, files, pages.Document));
    }

    private static string[] Words(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        var texts = TaggedPdf.Read(pdf).SelectMany(element => Texts(element));
        return PlainText.Of(string.Concat(texts)).Split(' ');
    }

    /// <summary>The text of each element by itself, of the contents without their numbers.</summary>
    private static IEnumerable<string> Texts(TaggedElement element)
    {
        if (element.Type == "TOCI")
            return [element.Text.TrimEnd().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), "\n"];
        return element.Content.OfType<TaggedElement>().Any(kid => kid.Type == "TOC" || kid.SelfAndDescendants().Any(inner => inner.Type == "TOCI"))
            ? element.Content.SelectMany(part => part is TaggedElement kid ? Texts(kid) : [(string)part])
            : [element.Text];
    }
}
