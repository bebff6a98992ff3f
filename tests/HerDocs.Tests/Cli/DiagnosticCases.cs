using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Fonts;
using HerDocs.Tests.Profiles;

namespace HerDocs.Tests.Cli;

/// <summary>
/// Broken input of every kind, put before the whole command: each case is named after its code and tells exactly what is found, in
/// which file, line and column. Sections with a dot in their names are files beside a layout called <c>zine</c>; <c>args</c> is the
/// command line, without which the profile is checked with that layout. A picture's section names one of
/// <see cref="TestPictures"/>. A section <c>mended</c> and a file name is that file once the mistake is mended: nothing is found then.
/// </summary>
public partial class DiagnosticCases
{
    private const string Check = "check film.yaml --layout zine";

    /// <summary>Codes that only a mistake of ours could show; the list for authors does not have them.</summary>
    private static readonly HashSet<DiagnosticCode> Untold = [DiagnosticCode.TemplateFailed, DiagnosticCode.PdfNotConforming];

    /// <summary>Codes that need a very long text, or a font, picture or PDF of a rare kind: tests of their stages have them.</summary>
    private static readonly HashSet<DiagnosticCode> TriedElsewhere =
        [DiagnosticCode.PrivateCharacter, DiagnosticCode.PdfTextTooLong, DiagnosticCode.PdfPictureOfInks, DiagnosticCode.PdfGlyphOfOtherLook, DiagnosticCode.AnnotationsLost,
            // What is read of edited Word documents: the cases of importing show them.
            DiagnosticCode.NoFields, DiagnosticCode.UnreadableField, DiagnosticCode.MissingField, DiagnosticCode.ContradictingField,
            DiagnosticCode.TextOutsideFields, DiagnosticCode.PictureLeftOut, DiagnosticCode.CommentLeftOut, DiagnosticCode.TrackedChange, DiagnosticCode.ShortenedDocument,
            // Only a build with QuestPDF has them: cases of that engine show them.
            DiagnosticCode.EngineLacksFeature, DiagnosticCode.EngineFoundNoRoom];

    private static readonly Lazy<IReadOnlyList<TestCase>> All = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(CaseFile.Root, "diagnostics"), "*.case").Order(StringComparer.Ordinal)
            .SelectMany(path => CaseFile.Read(Path.GetRelativePath(CaseFile.Root, path)).Cases),
    ]);

    [Theory, Cases("diagnostics")]
    public void A_mistake_is_told_at_its_place(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        using var run = Written(testCase, mended: false);
        run.Run(Arguments(testCase));
        testCase.Check([], ("error", run.Error));
        Assert.Equal([CodeOf(testCase)], Told().Matches(run.Error).Select(match => match.Groups["code"].Value).Distinct());
        // Files as a whole have no place in them.
        if (CodeOf(testCase) is not ['H', 'D', '9', '1' or '2' or '3', ..] && CodeOf(testCase) != DiagnosticCode.UnknownLayout.Id)
            Assert.All(Told().Matches(run.Error), match => Assert.True(match.Groups["place"].Success, match.Value));
    }

    [Theory, Cases("diagnostics")]
    public void Its_mend_mends_it(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        if (!testCase.Sections.Any(IsMend))
            return;
        using var run = Written(testCase, mended: true);
        var exitCode = run.Run(Arguments(testCase));
        Assert.Equal("", run.Error);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.True(All.Value.Count >= 120, All.Value.Count.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Every_code_has_a_case() =>
        Assert.Empty(Codes().Except(Untold).Except(TriedElsewhere).Where(code => All.Value.All(testCase => CodeOf(testCase) != code.Id)).Select(code => $"{code.Id} {code.Title}"));

    [Fact]
    public void A_number_means_one_thing() => Assert.Equal(Codes().Count(), Codes().Select(code => code.Id).Distinct().Count());

    /// <summary>HERDOCS_ACCEPT=1 writes the list anew.</summary>
    [Fact]
    public void The_list_for_authors_is_made_of_the_cases()
    {
        var path = Path.Combine(CaseFile.RepositoryRoot(), "templates", "DIAGNOSTICS.md");
        var list = DiagnosticList.Markdown(Codes().Except(Untold), All.Value);
        if (Environment.GetEnvironmentVariable("HERDOCS_ACCEPT") == "1")
            File.WriteAllText(path, list);
        Assert.Equal(list, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }

    internal static string CodeOf(TestCase testCase) => testCase.Name.Split(' ')[0];

    internal static bool IsMend(CaseSection section) => section.Name.StartsWith("mended ", StringComparison.Ordinal);

    private static IEnumerable<DiagnosticCode> Codes() => typeof(DiagnosticCode).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => field.GetValue(null)).OfType<DiagnosticCode>().OrderBy(code => code.Id, StringComparer.Ordinal);

    private static string[] Arguments(TestCase testCase) =>
        (testCase.TryInput("args") ?? Check).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static CommandRun Written(TestCase testCase, bool mended)
    {
        var run = new CommandRun();
        run.Write("film.yaml", "film: { title: Her, year: 2013 }\n");
        run.Write("templates/zine/layout.yaml", "title: Zine\nsummary: A sheet to fold.\nformats: [pdf, html]\n");
        run.Write("templates/zine/zine.sbn-html", """
            <!doctype html>
            <html lang="en"><head><title>{{ film.title }}</title><link rel="stylesheet" href="zine.css"></head>
            <body><h1>{{ film.title }}</h1>
            {{ include 'part' }}</body></html>
            """);
        run.Write("templates/zine/part.sbn-html", "");
        run.Write("templates/zine/zine.css", "@page { size: A6; margin: 10mm }\nbody { font-family: Alegreya }\n");
        foreach (var section in testCase.Sections.Where(section => section.Name.Contains('.') && !IsMend(section)))
            Write(run, section.Name, section.Text);
        foreach (var section in testCase.Sections.Where(section => mended && IsMend(section)))
            Write(run, section.Name["mended ".Length..], section.Text);
        return run;
    }

    private static void Write(CommandRun run, string name, string text)
    {
        var isOfProfile = name.EndsWith(".yaml", StringComparison.Ordinal) && !name.Contains("layout.yaml", StringComparison.Ordinal)
            && !name.StartsWith("strings/", StringComparison.Ordinal);
        var isPicture = name.Split('.')[^1].ToLowerInvariant() is "png" or "jpg" or "gif" or "webp" or "tif" or "svg";
        var path = isOfProfile || isPicture || name.EndsWith(".pdf", StringComparison.Ordinal) || name.EndsWith(".docx", StringComparison.Ordinal) || name.StartsWith("output/", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal) || name.StartsWith("fonts/", StringComparison.Ordinal)
            || name.StartsWith("templates/", StringComparison.Ordinal)
            ? name
            : $"templates/zine/{name}";
        run.Write(path, text);
        if (isPicture && !text.StartsWith('<'))
            File.WriteAllBytes(Path.Combine(run.Folder, path), TestPictures.Named(text.Trim()));
        else if (text.StartsWith("latin-1: ", StringComparison.Ordinal))
            File.WriteAllBytes(Path.Combine(run.Folder, path), Encoding.Latin1.GetBytes(text["latin-1: ".Length..]));
        else if (text.StartsWith("bytes: ", StringComparison.Ordinal))
            File.WriteAllBytes(Path.Combine(run.Folder, path), Convert.FromHexString(text["bytes: ".Length..].Replace(" ", "", StringComparison.Ordinal).Trim()));
        else if (text.StartsWith("font: ", StringComparison.Ordinal))
            File.WriteAllBytes(Path.Combine(run.Folder, path), Font(text));
        else if (text.StartsWith("font, not to be embedded: ", StringComparison.Ordinal))
            File.WriteAllBytes(Path.Combine(run.Folder, path), NotToBeEmbedded(Font(text)));
        else if (text.StartsWith("edited with ", StringComparison.Ordinal))
            File.WriteAllBytes(Path.Combine(run.Folder, path), EditedWith(text["edited with ".Length..].Trim()));
        else if (Repeated().Match(text) is { Success: true } repeated)
            run.Write(path, string.Concat(Enumerable.Repeat(repeated.Groups["text"].Value, int.Parse(repeated.Groups["times"].Value, CultureInfo.InvariantCulture))));
    }

    /// <summary>The font whose path stands behind a colon.</summary>
    private static byte[] Font(string text) => File.ReadAllBytes(Path.Combine(CaseFile.RepositoryRoot(), text.Split(": ")[1].Trim()));

    /// <summary>As much of a Word document as says which program saved it.</summary>
    private static byte[] EditedWith(string program)
    {
        var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var properties = new StreamWriter(package.CreateEntry("docProps/app.xml").Open()))
            properties.Write($"<Properties><Application>{program}</Application></Properties>");
        return bytes.ToArray();
    }

    private static byte[] NotToBeEmbedded(byte[] font)
    {
        // OpenType, OS/2 table, fsType: restricted license embedding.
        FontBytes.SetUInt16(font, "OS/2", 8, 0x0002);
        return font;
    }

    [GeneratedRegex(@"^repeated (?<times>\d+) times: (?<text>.*\n)")]
    private static partial Regex Repeated();

    [GeneratedRegex(@"^(?<place>[^ ].*\(\d+,\d+\): )?(error|warning) (?<code>HD\d{4}):", RegexOptions.Multiline)]
    private static partial Regex Told();
}
