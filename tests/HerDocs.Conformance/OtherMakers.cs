using System.Collections.Concurrent;
using System.Globalization;

namespace HerDocs.Conformance;

/// <summary>PDFs that other programs made, each once.</summary>
internal static class OtherMakers
{
    private const int PageCount = 11;

    private static readonly ConcurrentDictionary<string, Lazy<string>> Files = new();

    /// <summary>What rewrites the file of Chromium: a program and its arguments, with {0} for that file and {1} for the new one.</summary>
    private static readonly Dictionary<string, string[]> Rewriters = new()
    {
        ["qpdf with object streams"] = ["qpdf", "--object-streams=generate", "{0}", "{1}"],
        ["qpdf, linearised"] = ["qpdf", "--linearize", "--object-streams=generate", "{0}", "{1}"],
        ["qpdf for PDF 1.4, uncompressed"] = ["qpdf", "--object-streams=disable", "--stream-data=uncompress", "--force-version=1.4", "{0}", "{1}"],
        ["qpdf, turned"] = ["qpdf", "--rotate=90:1-z", "{0}", "{1}"],
        ["qpdf, upside down"] = ["qpdf", "--rotate=180:1-z", "{0}", "{1}"],
        ["mutool, unfolded"] = ["mutool", "clean", "-d", "{0}", "{1}"],
        ["mutool, compressed"] = ["mutool", "clean", "-z", "-gggg", "{0}", "{1}"],
    };

    public static IEnumerable<string> All => ["herdocs", "latex", "libreoffice", "chromium", "right to left", "cropped", .. Rewriters.Keys];

    public static string Path(string maker) => Files.GetOrAdd(maker, name => new Lazy<string>(() => Make(name))).Value;

    private static string Make(string maker) => maker switch
    {
        "herdocs" => SampleFiles.Path("booklet", "pdf"),
        "latex" => System.IO.Path.Combine(SampleFiles.RepositoryRoot, "tests", "HerDocs.Conformance", "originals", "latex.pdf"),
        "libreoffice" => Convert(SampleFiles.Path("review", "docx")),
        "chromium" => Print(Html()),
        "right to left" => Change("pdf.Root.ViewerPreferences = pikepdf.Dictionary(Direction=pikepdf.Name.R2L)"),
        "cropped" => Change("[page.obj.__setitem__('/CropBox', [18, 36, 342, 522]) for page in pdf.pages]"),
        _ => Rewrite(Rewriters[maker]),
    };

    private static string Html()
    {
        var pages = Enumerable.Range(1, PageCount).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"<p style='margin-top: {number * 20}pt'>Page number {number} <a href='https://example.org'>link</a></p><hr><svg width='90' height='60'><circle cx='30' cy='30' r='{number * 2}'/></svg>"));
        return "<!doctype html><html lang='en'><title>Numbers</title><style>@page { size: 360pt 540pt; margin: 36pt } p { font: 24pt serif } svg { break-after: page; display: block }"
            + " svg:last-child { break-after: auto }</style><body>" + string.Concat(pages);
    }

    private static string Print(string html)
    {
        var folder = SampleFiles.NewFolder();
        var (page, pdf) = (System.IO.Path.Combine(folder, "page.html"), System.IO.Path.Combine(folder, "page.pdf"));
        File.WriteAllText(page, html);
        Judge.Ask(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}", "--no-pdf-header-footer",
            $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri).MustBeWell();
        return pdf;
    }

    private static string Convert(string docx)
    {
        var folder = SampleFiles.NewFolder();
        Judge.Ask(
            "soffice", "--headless", $"-env:UserInstallation={new Uri(System.IO.Path.Combine(folder, "profile")).AbsoluteUri}",
            "--convert-to", "pdf", "--outdir", folder, docx).MustBeWell();
        return System.IO.Path.Combine(folder, System.IO.Path.GetFileNameWithoutExtension(docx) + ".pdf");
    }

    private static string Rewrite(string[] command)
    {
        var target = System.IO.Path.Combine(SampleFiles.NewFolder(), "rewritten.pdf");
        Judge.Ask(command[0], [.. command[1..].Select(argument => argument.Replace("{0}", Path("chromium"), StringComparison.Ordinal).Replace("{1}", target, StringComparison.Ordinal))])
            .MustBeWell();
        return target;
    }

    /// <summary>The file of Chromium after a statement of Python over pikepdf.</summary>
    private static string Change(string statement)
    {
        var folder = SampleFiles.NewFolder();
        var (script, target) = (System.IO.Path.Combine(folder, "change.py"), System.IO.Path.Combine(folder, "changed.pdf"));
        File.WriteAllText(script, $"import pikepdf, sys\npdf = pikepdf.open(sys.argv[1])\n{statement}\npdf.save(sys.argv[2])\n");
        Judge.AskPython(script, "pikepdf", Path("chromium"), target).MustBeWell();
        return target;
    }
}
