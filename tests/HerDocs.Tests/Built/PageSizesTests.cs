using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using HerDocs.Cli;
using HerDocs.Templates;
using HerDocs.Tests.Cli;
using UglyToad.PdfPig;

namespace HerDocs.Tests.Built;

/// <summary>Every layout comes out right in every size that it offers.</summary>
public class PageSizesTests
{
    /// <summary>Points.</summary>
    private static readonly Dictionary<string, (double Width, double Height)> Sizes = new()
    {
        ["a4"] = (595.28, 841.89),
        ["a5"] = (419.53, 595.28),
        ["a6"] = (297.64, 419.53),
        ["letter"] = (612, 792),
        ["half-letter"] = (396, 612),
    };

    public static TheoryData<string, string, string> All
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var layout in BuiltDocuments.Layouts)
            {
                foreach (var edition in RenderOptions.Editions)
                {
                    foreach (var size in BuiltDocuments.Layout(layout).Manifest.PageSizesOf(edition))
                        all.Add(layout, edition, size.Name);
                }
            }
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Pages_have_the_size_that_was_chosen(string layout, string edition, string size)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("--layout", layout, "--edition", edition, "--page-size", size, "--to", "pdf,docx,html"));
        Assert.Equal("", run.Error);
        var (pdf, docx, html) = (File(run, ".pdf"), File(run, ".docx"), System.IO.File.ReadAllText(File(run, ".html")));
        using (var document = PdfDocument.Open(pdf))
        {
            Assert.All(document.GetPages(), page => AssertSize(size, page.Width, page.Height));
            // A handout is a sheet of paper.
            if (layout == "handout" && edition == RenderOptions.Standard)
                Assert.Equal(2, document.NumberOfPages);
        }
        Assert.All(WordSizes(docx), section => AssertSize(size, section.Width, section.Height));
        Assert.Contains("@page {\n  size: ", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("review")]
    [InlineData("handout")]
    public void A_colour_is_in_all_formats_and_the_usual_one_in_none(string layout)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("--layout", layout, "--set", "accent=#1f5f8b", "--to", "pdf,docx,html"));
        Assert.Equal("", run.Error);
        using (var document = PdfDocument.Open(File(run, ".pdf")))
        {
            var colors = document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Color.ToRGBValues()).Distinct().ToList();
            Assert.Contains(colors, color => IsNear(color, 0x1f, 0x5f, 0x8b));
            Assert.DoesNotContain(colors, color => IsNear(color, 0xb5, 0x43, 0x2e));
        }
        var word = Part(File(run, ".docx"), "word/styles.xml") + Part(File(run, ".docx"), "word/document.xml");
        Assert.Contains("1F5F8B", word, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("B5432E", word, StringComparison.OrdinalIgnoreCase);
        var html = System.IO.File.ReadAllText(File(run, ".html"));
        Assert.True(html.LastIndexOf("--accent: #1f5f8b", StringComparison.Ordinal) > html.LastIndexOf("--accent: #b5432e", StringComparison.Ordinal));
    }

    private static bool IsNear((double Red, double Green, double Blue) color, int red, int green, int blue) =>
        Math.Abs((color.Red * 255) - red) + Math.Abs((color.Green * 255) - green) + Math.Abs((color.Blue * 255) - blue) < 3;

    private static void AssertSize(string size, double width, double height)
    {
        Assert.Equal(Sizes[size].Width, width, 0.1);
        Assert.Equal(Sizes[size].Height, height, 0.1);
    }

    private static string File(CommandRun run, string ending) =>
        Path.Combine(run.Folder, run.Files("output").Single(file => file.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The size of each section: twentieths of a point.</summary>
    private static IEnumerable<(double Width, double Height)> WordSizes(string docx)
    {
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return XDocument.Parse(Part(docx, "word/document.xml")).Descendants(word + "pgSz").Select(size => (Twips(size, word + "w"), Twips(size, word + "h")));
    }

    private static double Twips(XElement element, XName name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture) / 20;

    private static string Part(string docx, string path)
    {
        using var zip = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
