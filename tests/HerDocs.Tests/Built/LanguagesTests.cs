using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Built;

/// <summary>The profiles of tests/profiles, whose fonts are in the folder beside them.</summary>
public class LanguagesTests
{
    private static readonly string Folder = Path.Combine(CaseFile.RepositoryRoot(), "tests", "profiles");

    public static TheoryData<string, string> Built => new MatrixTheoryData<string, string>(["de", "ar", "ja"], BuiltDocuments.Layouts);

    [Theory]
    [MemberData(nameof(Built))]
    public void It_builds_without_a_word_in_the_direction_of_its_script(string language, string layout)
    {
        var diagnostics = new DiagnosticBag();
        var pages = Lay(language, layout, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(language == "ar", pages.Document.RunsRightToLeft);
    }

    /// <summary>PDFs from right to left are read by the judges of HerDocs.Conformance, which put their letters into order.</summary>
    [Theory]
    [MemberData(nameof(Built))]
    public void What_a_layout_shows_is_in_every_format(string language, string layout)
    {
        var source = Source(language);
        var pages = Lay(language, layout, []);
        foreach (var format in BuiltDocuments.Formats.Where(format => format != "pdf" || language != "ar"))
            FactsTests.MustBeIn(format, pages, ShownFact.Of(layout, source, new FolderFiles(Folder, ""), pages.Document));
    }

    internal static HerDocs.Layout.PagedDocument Lay(string language, string layout, DiagnosticBag diagnostics) =>
        BuiltDocuments.Lay(layout, Source(language), diagnostics, new FolderFiles(Folder, ""));

    private static SourceText Source(string language) => new($"{language}.yaml", File.ReadAllText(Path.Combine(Folder, $"{language}.yaml")));
}
