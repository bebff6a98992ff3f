using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Importing;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Built;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Importing;

/// <summary>What must hold of every document that is read back.</summary>
public class RoundTripTests
{
    private static readonly string Folder = Path.Combine(CaseFile.RepositoryRoot(), "tests", "profiles");

    public static TheoryData<string, string> Each => new MatrixTheoryData<string, string>(BuiltDocuments.Layouts, ["her", "de", "ar", "ja", "pictures"]);

    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_document_that_nobody_edited_gives_its_profile_back(string layout, string profile)
    {
        var text = profile == "her" ? SampleProfile.Text : new SourceText($"{profile}.yaml", File.ReadAllText(Path.Combine(Folder, $"{profile}.yaml")));
        GivesBack(layout, text, new FolderFiles(Folder, ""));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Any_profile_comes_back(string layout) =>
        GeneratedProfiles.All.Always(profile => GivesBack(layout, new SourceText("generated.json", profile), BuiltDocuments.Pictures), iter: 12, print: profile => profile);

    /// <summary>Whatever is done to the bytes of a file: it is imported or refused.</summary>
    [Fact]
    public void A_broken_file_is_refused_and_breaks_nothing()
    {
        var file = BuiltDocuments.Sample("handout", "docx");
        var tried = 0;
        for (var at = 0; at < file.Length; at += Math.Max(1, file.Length / 120))
        {
            tried++;
            MustEnd(file[..at]);
            var flipped = (byte[])file.Clone();
            flipped[at] ^= 0x55;
            MustEnd(flipped);
        }
        Assert.True(tried > 100);
    }

    /// <summary>The same of the XML in it, where nothing is compressed and each change is met by the reader.</summary>
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("customXml/item1.xml")]
    [InlineData("customXml/item2.xml")]
    [InlineData("_rels/.rels")]
    public void Broken_xml_is_refused_and_breaks_nothing(string part)
    {
        var file = BuiltDocuments.Sample("handout", "docx");
        var content = Encoding.UTF8.GetBytes(DocxFile.Read(file, part));
        for (var at = 0; at < content.Length; at += Math.Max(1, content.Length / 40))
        {
            MustEnd(DocxFile.Edit(file, part, _ => content[..at]));
            MustEnd(DocxFile.Edit(file, part, _ => [.. content[..at], .. content[(at + 1)..]]));
        }
        MustEnd(DocxFile.Edit(file, part, _ => null));
        MustEnd(DocxFile.Edit(file, part, _ => "<a/>"u8.ToArray()));
    }

    [Fact]
    public void What_is_nested_too_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:p>", 100_000)) + string.Concat(Enumerable.Repeat("</w:p>", 100_000));
        var diagnostics = new DiagnosticBag();
        var file = DocxFile.Edit(BuiltDocuments.Sample("handout", "docx"), xml => xml.Replace("<w:body>", $"<w:body>{deep}", StringComparison.Ordinal));
        Assert.Null(ProfileImporter.Import(file, "deep.docx", diagnostics));
        Assert.Equal([DiagnosticCode.WordDamaged], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void What_grows_beyond_measure_is_refused()
    {
        var diagnostics = new DiagnosticBag();
        var file = DocxFile.Edit(BuiltDocuments.Sample("handout", "docx"), "word/styles.xml", part => [.. part, .. new byte[33 << 20]]);
        Assert.Null(ProfileImporter.Import(file, "bomb.docx", diagnostics));
        Assert.Contains("larger than 32 MB", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    private static void GivesBack(string layout, SourceText text, IFileSource files)
    {
        var profile = ProfileReader.Read(text, files, [])!;
        var diagnostics = new DiagnosticBag();
        var yaml = ProfileImporter.Import(BuiltDocuments.Write(BuiltDocuments.Lay(layout, text, files: files), "docx"), "film.docx", diagnostics);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code.Id.StartsWith("HD93", StringComparison.Ordinal));
        Assert.Equal(ProfileYaml.Write(ProfileValues.Of(profile, spoilers: true).Record), yaml);
        var read = ProfileReader.Read(new SourceText("film.yaml", yaml!), files, []);
        Assert.Equal(yaml, ProfileYaml.Write(ProfileValues.Of(read!, spoilers: true).Record));
    }

    private static void MustEnd(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        if (ProfileImporter.Import(file, "broken.docx", diagnostics) is null)
            Assert.Contains(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }
}
