using System.Collections.Concurrent;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Writers.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Tests.Built;

/// <summary>Every layout in every language and edition, and of any profile, as a Word document: what must hold of each.</summary>
public class EveryWordTests
{
    private const string Sample = "her";

    private static readonly ConcurrentDictionary<(string Layout, string Profile, string Edition), Lazy<byte[]>> Files = new();

    private static readonly string Folder = Path.Combine(CaseFile.RepositoryRoot(), "tests", "profiles");

    public static TheoryData<string, string, string> Each =>
        new MatrixTheoryData<string, string, string>(BuiltDocuments.Layouts, [Sample, "de", "ar", "ja", "pictures"], RenderOptions.Editions);

    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    [Theory]
    [MemberData(nameof(Each))]
    public void It_is_valid(string layout, string profile, string edition)
    {
        using var word = Open(layout, profile, edition);
        Assert.Empty(WordValidity.ErrorsOf(word));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Any_profile_makes_a_valid_one(string layout) => GeneratedProfiles.All.Always(
        profile =>
        {
            using var word = Open(BuiltDocuments.Write(BuiltDocuments.Lay(layout, new SourceText("generated.json", profile)), "docx"));
            Assert.Empty(WordValidity.ErrorsOf(word));
        },
        iter: 12,
        print: profile => profile);

    /// <summary>Styles say how text looks: at most one run in fifty says anything by itself. Which script it is in, no style can say.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void Hardly_any_run_is_formatted_directly(string layout, string profile, string edition)
    {
        using var word = Open(layout, profile, edition);
        var runs = Roots(word).SelectMany(root => root.Descendants<W.Run>()).ToList();
        Assert.InRange(runs.Count(IsDirect), 0, runs.Count / 50);
    }

    /// <summary>Nor does one cell in eight say what it looks like; how wide it is, and what it is merged with, each says itself.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void Few_cells_are_formatted_directly(string layout, string profile, string edition)
    {
        using var word = Open(layout, profile, edition);
        var cells = Roots(word).SelectMany(root => root.Descendants<W.TableCell>()).ToList();
        var direct = cells.Count(cell => cell.TableCellProperties?.Elements().Any(property => property is not (W.TableCellWidth or W.GridSpan or W.VerticalMerge)) == true);
        Assert.InRange(direct, 0, cells.Count / 8);
    }

    /// <summary>Word takes a file with two styles of one name, or with a style of its own of the wrong kind, for a damaged one.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void Styles_are_what_their_names_say(string layout, string profile, string edition)
    {
        using var word = Open(layout, profile, edition);
        var styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToList();
        Assert.Equal(styles.Count, styles.Select(style => style.StyleName!.Val!.Value!.ToLowerInvariant()).Distinct().Count());
        Assert.Equal(styles.Count, styles.Select(style => style.StyleId!.Value!.ToLowerInvariant()).Distinct().Count());
        Assert.All(styles, style => Assert.Equal(HerDocs.Writers.Word.Styles.BuiltInStyles.Contains(style.StyleName!.Val!.Value!), style.CustomStyle is null));
    }

    /// <summary>A paragraph style that goes with a level of a list is named by that level and names its list.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void Lists_and_their_styles_name_one_another(string layout, string profile, string edition)
    {
        using var word = Open(layout, profile, edition);
        var main = word.MainDocumentPart!;
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(style => style.StyleId!.Value!);
        var numbering = main.NumberingDefinitionsPart!.Numbering!;
        var instances = numbering.Elements<W.NumberingInstance>().ToDictionary(instance => instance.NumberID!.Value, instance => instance.AbstractNumId!.Val!.Value);
        foreach (var definition in numbering.Elements<W.AbstractNum>())
        {
            Assert.Equal(9, definition.Elements<W.Level>().Count());
            Assert.Equal(W.StyleValues.Numbering, styles[definition.StyleLink!.Val!.Value!].Type!.Value);
            foreach (var level in definition.Elements<W.Level>().Where(level => level.ParagraphStyleIdInLevel is not null))
            {
                var own = styles[level.ParagraphStyleIdInLevel!.Val!.Value!].StyleParagraphProperties!.NumberingProperties!;
                Assert.Equal(definition.AbstractNumberId!.Value, instances[own.NumberingId!.Val!.Value]);
                Assert.Equal(level.LevelIndex!.Value, own.NumberingLevelReference?.Val?.Value ?? 0);
            }
        }
    }

    /// <summary>Fonts make most of a file: only faces that the text is set in go along.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void No_face_is_embedded_twice(string layout, string profile, string edition)
    {
        using var word = Open(layout, profile, edition);
        var keys = word.MainDocumentPart!.FontTablePart!.Fonts!.Descendants<W.FontRelationshipType>().Select(font => font.FontKey!.Value).ToList();
        Assert.NotEmpty(keys);
        Assert.Equal(keys.Distinct(), keys);
    }

    private static bool IsDirect(W.Run run) => run.RunProperties?.Elements()
        .Any(property => property is not (W.RunStyle or W.Languages or W.RightToLeftText or W.ComplexScript) && !IsHint(property)) == true;

    private static bool IsHint(OpenXmlElement property) => property is W.RunFonts fonts && fonts.GetAttributes() is [{ LocalName: "hint" }];

    private static IEnumerable<OpenXmlElement> Roots(WordprocessingDocument word)
    {
        var main = word.MainDocumentPart!;
        return main.HeaderParts.Select(part => (OpenXmlPart)part).Concat(main.FooterParts).Prepend(main).Select(part => part.RootElement!);
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static WordprocessingDocument Open(string layout, string profile, string edition) =>
        Open(Files.GetOrAdd((layout, profile, edition), _ => new Lazy<byte[]>(() => Write(layout, profile, edition))).Value);

    private static byte[] Write(string layout, string profile, string edition)
    {
        var source = profile == Sample ? SampleProfile.Text : new SourceText($"{profile}.yaml", File.ReadAllText(Path.Combine(Folder, $"{profile}.yaml")));
        return BuiltDocuments.Write(BuiltDocuments.Lay(layout, source, [], new FolderFiles(Folder, ""), edition), "docx");
    }
}
