using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Tests.Built;

/// <summary>The Word documents of the sample, as the Open XML SDK sees them.</summary>
public class WordStructureTests
{
    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Headings_have_the_styles_of_headings(string layout)
    {
        using var word = Open(layout);
        var levels = HeadingLevels(word);
        var headings =
            from paragraph in word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            let style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value
            where style is not null && levels.ContainsKey(style)
            select (levels[style], PlainText.Of(paragraph.InnerText));
        // The film's title has the style Title, so chapters begin with Word's first level; the contents are not listed in themselves.
        var expected =
            from entry in BuiltDocuments.Sample(layout).Document.Outline
            let title = PlainText.Of(entry.Title)
            where entry.Level > 1 && title != "contents"
            select (entry.Level - 1, title);
        Assert.Equal(expected, headings);
        var filmTitle = word.MainDocumentPart.Document.Body.Descendants<Paragraph>()
            .Single(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Title");
        Assert.Equal("her", PlainText.Of(filmTitle.InnerText));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Tables_repeat_their_headers_and_rows_are_whole(string layout)
    {
        using var word = Open(layout);
        var headed = word.MainDocumentPart!.Document!.Body!.Descendants<Table>()
            .Count(table => table.Descendants<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>() is not null);
        var wanted = BuiltDocuments.Sample(layout).Document.Body.SelfAndDescendants().Count(element => element.Name == "thead");
        Assert.Equal(wanted, headed);
        Assert.True(headed >= 2, "the sample has a table of its cast and one of its crew");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_says_its_title_and_language(string layout)
    {
        using var word = Open(layout);
        Assert.Equal("Her (2013)", word.PackageProperties.Title);
        Assert.Equal("en-GB", word.PackageProperties.Language);
        var language = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single();
        Assert.Equal("en-GB", language.Val?.Value);
    }

    [Theory]
    [InlineData("booklet", 8391, 11906)]
    [InlineData("review", 11906, 16838)]
    [InlineData("handout", 11906, 16838)]
    public void Its_pages_have_the_size_of_the_layout(string layout, int width, int height)
    {
        using var word = Open(layout);
        var sizes = word.MainDocumentPart!.Document!.Body!.Descendants<PageSize>().ToList();
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size =>
        {
            Assert.InRange((int)size.Width!.Value, width - 2, width + 2);
            Assert.InRange((int)size.Height!.Value, height - 2, height + 2);
        });
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("review")]
    public void Pages_are_numbered_by_fields_and_so_are_the_contents(string layout)
    {
        using var word = Open(layout);
        var furniture = word.MainDocumentPart!.HeaderParts.Select(part => (OpenXmlElement)part.Header!)
            .Concat(word.MainDocumentPart.FooterParts.Select(part => part.Footer!));
        Assert.Contains(furniture, part => Instructions(part).Any(code => code.StartsWith("PAGE", StringComparison.Ordinal)));
        var codes = Instructions(word.MainDocumentPart.Document!.Body!).ToList();
        Assert.Contains(codes, code => code.StartsWith("TOC", StringComparison.Ordinal));
        Assert.Contains(codes, code => code.StartsWith("PAGEREF", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("review")]
    public void The_contents_show_the_pages_of_the_pdf(string layout)
    {
        var lines = WordText.Of(BuiltDocuments.Sample(layout, "docx")).Split('\n').Select(PlainText.Of).ToHashSet();
        Assert.All(
            BuiltDocuments.Contents(layout),
            line => Assert.Contains($"{line.Title} {line.Page.ToString(CultureInfo.InvariantCulture)}", lines));
    }

    private static WordprocessingDocument Open(string layout) =>
        WordprocessingDocument.Open(new MemoryStream(BuiltDocuments.Sample(layout, "docx")), isEditable: false);

    private static IEnumerable<string> Instructions(OpenXmlElement part) =>
        part.Descendants<FieldCode>().Select(code => code.Text.Trim())
            .Concat(part.Descendants<SimpleField>().Select(field => (field.Instruction?.Value ?? "").Trim()));

    /// <summary>Levels from one, by style; a style has that of the one it is based on.</summary>
    private static Dictionary<string, int> HeadingLevels(WordprocessingDocument word)
    {
        var styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!);
        int? LevelOf(Style style) => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value + 1
            ?? (style.BasedOn?.Val?.Value is { } parent && styles.TryGetValue(parent, out var known) ? LevelOf(known) : null);
        return styles.Where(style => LevelOf(style.Value) is <= 9).ToDictionary(style => style.Key, style => LevelOf(style.Value)!.Value);
    }
}
