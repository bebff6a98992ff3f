using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Layout;
using HerDocs.Layout.Boxes;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Cases;
using HerDocs.Writers.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Tests.Writers.Word;

/// <summary>The booklet of the sample profile as a Word document.</summary>
public class WordDocumentTests
{
    private static readonly Lazy<PagedDocument> Pages = new(() => Lay());
    private static readonly Lazy<byte[]> File = new(() => new WordDocumentWriter().Write(Pages.Value, []));

    [Fact]
    public void SameInputGivesSameBytes() => Assert.Equal(File.Value, new WordDocumentWriter().Write(Lay(), []));

    [Fact]
    public void EntriesAreUndated()
    {
        using var zip = new ZipArchive(new MemoryStream(File.Value));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void IsSmallEnoughToMail() => Assert.InRange(File.Value.Length, 100_000, 1_500_000);

    [Fact]
    public void EveryStyleThatIsUsedIsThere()
    {
        using var document = Open();
        var main = document.MainDocumentPart!;
        var known = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value).ToHashSet();
        var used = main.Document!.Descendants<W.ParagraphStyleId>().Select(id => id.Val!.Value)
            .Concat(main.Document.Descendants<W.RunStyle>().Select(id => id.Val!.Value))
            .Concat(main.Document.Descendants<W.TableStyle>().Select(id => id.Val!.Value));
        Assert.All(used, id => Assert.Contains(id, known));
    }

    [Fact]
    public void EveryLinkWithinLeadsToABookmark()
    {
        using var document = Open();
        var body = document.MainDocumentPart!.Document!.Body!;
        var bookmarks = body.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value).ToList();
        var anchors = body.Descendants<W.Hyperlink>().Select(link => link.Anchor?.Value).OfType<string>().ToList();
        Assert.NotEmpty(anchors);
        Assert.All(anchors, anchor => Assert.Single(bookmarks, anchor));
    }

    /// <summary>The cached entries of the contents have the page numbers of our own layout.</summary>
    [Fact]
    public void ContentsHaveTheNumbersOfThePages()
    {
        using var document = Open();
        var body = document.MainDocumentPart!.Document!.Body!;
        var entries = body.Elements<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "TOC1").ToList();
        Assert.NotEmpty(entries);
        var links = Pages.Value.Document.Body.SelfAndDescendants().Single(element => element.Name == "nav").SelfAndDescendants().Where(element => element.Name == "a");
        foreach (var (entry, link) in entries.Zip(links, (entry, link) => (entry, link)))
        {
            var target = Pages.Value.Document.TargetOf(link.Attribute("href")!)!;
            Assert.EndsWith(Pages.Value.PlaceOf(target)!.Value.PageNumber.ToString(), entry.InnerText, StringComparison.Ordinal);
            var anchor = entry.Descendants<W.Hyperlink>().Single().Anchor!.Value;
            var heading = body.Descendants<W.BookmarkStart>().Single(bookmark => bookmark.Name!.Value == anchor).Ancestors<W.Paragraph>().Single();
            Assert.Equal("Heading1", heading.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
            Assert.StartsWith(link.TextContent.Trim(), heading.InnerText, StringComparison.Ordinal);
        }
        Assert.Contains(body.Descendants<W.FieldCode>(), code => code.Text.StartsWith(" TOC ", StringComparison.Ordinal));
        Assert.DoesNotContain(document.MainDocumentPart.DocumentSettingsPart!.Settings!.Elements(), setting => setting is W.UpdateFieldsOnOpen);
    }

    /// <summary>Paragraph by paragraph the text of the page, in its order: nothing lost, nothing added.</summary>
    [Fact]
    public void HasTheTextOfThePage()
    {
        using var document = Open();
        var written = document.MainDocumentPart!.Document!.Descendants<W.Text>().Select(text => text.Text);
        Assert.Equal(Squeeze(TextOf(Pages.Value.Document.Body)), Squeeze(string.Concat(written)));
    }

    [Fact]
    public void SaysOfItselfWhatThePageSays()
    {
        using var document = Open();
        Assert.Equal("Her (2013)", document.PackageProperties.Title);
        Assert.Equal(Pages.Value.Document.Language, document.PackageProperties.Language);
        Assert.Null(document.PackageProperties.Created);
    }

    private static string TextOf(Element element)
    {
        if (element.Name == "meter")
            return "";
        return string.Concat(element.Children.Select(child => child switch
        {
            TextNode text => TextTransforms.Apply(text.Text, element.Style.TextTransform, ""),
            DeferredContent { TargetId: { } id } => Pages.Value.PlaceOf(Pages.Value.Document.ElementsById[id])!.Value.PageNumber.ToString(),
            Element inner => TextOf(inner),
            _ => "",
        }));
    }

    /// <summary>Without blanks, and without the signs that stand for drawn dots.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(c => c is not (' ' or '\n' or '●' or '○')));

    private static WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(File.Value), false);

    private static PagedDocument Lay(string name = "booklet")
    {
        var diagnostics = new DiagnosticBag();
        var root = Path.Combine(CaseFile.RepositoryRoot(), "templates");
        var layout = new LayoutCatalog(new FolderFiles(root, "templates"), EmbeddedFiles.Templates).Find(name, diagnostics)!;
        var builder = new DocumentBuilder(layout, [], new RenderOptions(), diagnostics);
        return builder.Lay(SampleProfile.Text, MemoryFiles.OfTexts([]), diagnostics)!.Pages;
    }
}
