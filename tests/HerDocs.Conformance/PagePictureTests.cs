using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Images;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Writers;
using HerDocs.Writers.Svg;

namespace HerDocs.Conformance;

/// <summary>Pages as SVG show what the PDF shows: Chromium draws the one, Poppler the other.</summary>
public class PagePictureTests
{
    /// <summary>Of all pixels, those that are unlike what is near them: edges are smoothed in two ways.</summary>
    private const double Most = 0.0015;

    public static TheoryData<string, string> Documents => new()
    {
        { SampleFiles.Sample, "booklet" }, { SampleFiles.Sample, "review" }, { SampleFiles.Sample, "handout" },
        { "de", "booklet" }, { "ar", "booklet" }, { "ja", "booklet" }, { "pictures", "booklet" }, { "ja", "handout" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_page_looks_the_same(string profile, string layout)
    {
        var pages = SampleFiles.Pages(layout, profile, RenderOptions.Standard);
        var folder = SampleFiles.NewFolder();
        var pdf = Path.Combine(folder, "pages.pdf");
        File.WriteAllBytes(pdf, DocumentBuilder.Write(pages, DocumentWriters.Find("pdf")!, [])!);
        var pictures = WriteSvg(pages, folder);
        Judge.AskNode("svgpictures.mjs", [.. pictures]).MustBeWell();
        var printed = PagePicture.OfAll(pdf);
        Assert.Equal(pictures.Count, printed.Count);
        Assert.All(pictures, (picture, index) =>
        {
            var difference = PagePicture.FromFile(Path.ChangeExtension(picture, "pgm")).DifferenceFrom(printed[index]);
            Assert.True(difference <= Most, string.Create(CultureInfo.InvariantCulture, $"{picture} differs from page {index + 1} of {pdf} by {difference:P2}"));
        });
    }

    private static List<string> WriteSvg(PagedDocument pages, string folder)
    {
        var writer = new SvgPageWriter(pages, new ElementNumbers(pages.Document), DataUri);
        var paths = new List<string>();
        foreach (var page in pages.Pages)
        {
            paths.Add(Path.Combine(folder, $"page-{page.Number.ToString(CultureInfo.InvariantCulture)}.svg"));
            File.WriteAllBytes(paths[^1], writer.Write(page, "p"));
        }
        return paths;
    }

    private static string DataUri(Picture picture) =>
        $"data:image/{(picture.Format == PictureFormat.Jpeg ? "jpeg" : "png")};base64,{Convert.ToBase64String(picture.Data)}";
}
