using HerDocs.Cli;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Cli;
using UglyToad.PdfPig;

namespace HerDocs.Tests.Built;

/// <summary>
/// The pictures of the guides show what is built today. HERDOCS_ACCEPT=1 makes them anew; Poppler draws the pages, and where it is not
/// installed the tests are skipped.
/// </summary>
public class PicturesTests
{
    /// <summary>Pixels an inch at which an A5 page is 560 pixels high.</summary>
    private const double OfBooklet = 67.73;

    /// <summary>The same for A4.</summary>
    private const double OfSheet = 47.89;

    /// <summary>Letters are drawn a little otherwise by each version of Poppler.</summary>
    private const double MostUnlike = 0.02;

    public static TheoryData<string, int, int> Thumbnails => new() { { "booklet", 1, 4 }, { "review", 1, 4 }, { "handout", 1, 2 } };

    [Theory, MemberData(nameof(Thumbnails))]
    public void A_thumbnail_shows_pages_of_its_layout(string layout, int first, int second)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Done, run.Run("--layout", layout, "--to", "pdf"));
        var pdf = Path.Combine(run.Folder, $"output/her-{layout}.pdf");
        Check($"{layout}/thumbnail.png", [(pdf, first), (pdf, second)], layout == "booklet" ? OfBooklet : OfSheet);
    }

    [Fact]
    public void The_pictures_of_the_guide_show_what_it_makes()
    {
        using var run = new CommandRun();
        new Guide(run).Follow();
        var blue = Build(run, "blue", "--layout", "booklet", "--set", "accent=#1f5f8b");
        Check("pictures/accent.png", [(blue, 1), (blue, 4)], OfBooklet);
        var sizes = new[] { "a5", "half-letter", "a6" }.Select(size => (Build(run, size, "--layout", "booklet", "--page-size", size), 4)).ToList();
        Check("pictures/sizes.png", sizes, OfBooklet * 0.75);
        var teal = Build(run, "teal", "--layout", "teal");
        Check("pictures/teal.png", [(teal, 3), (teal, 4)], OfBooklet);
        var zine = Build(run, "zine", "--layout", "zine");
        Check("pictures/zine.png", [(zine, 3), (zine, 4)], OfBooklet);
        Check("pictures/notes.png", [(zine, 1), (zine, PageWith(zine, "your notes"))], OfBooklet);
    }

    private static string Build(CommandRun run, string folder, params string[] options)
    {
        Assert.Equal(ExitCode.Done, run.Run(["build", "her.yaml", "--to", "pdf", "--output", folder, .. options]));
        return Path.Combine(run.Folder, run.Files(folder).Single());
    }

    private static int PageWith(string pdf, string text)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPages().First(page => page.Text.Replace(" ", "", StringComparison.Ordinal).Contains(text.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).Number;
    }

    private static void Check(string name, IReadOnlyList<(string Pdf, int Page)> pages, double resolution)
    {
        var drawn = PageSheet.Draw(pages, resolution);
        Assert.SkipWhen(drawn is null, "pdftoppm is not installed");
        var path = Path.Combine(CaseFile.RepositoryRoot(), "templates", name);
        if (Environment.GetEnvironmentVariable("HERDOCS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, drawn!.Png());
        }
        Assert.InRange(drawn!.DifferenceFrom(PageSheet.Read(File.ReadAllBytes(path))), 0, MostUnlike);
    }
}
