using DocumentFormat.OpenXml.Packaging;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Layout.Blocks;

namespace HerDocs.Writers.Word;

/// <summary>What the makers of one Word document share.</summary>
internal sealed class WordContext
{
    public WordContext(PagedDocument pages, MainDocumentPart main)
    {
        Pages = pages;
        Main = main;
        Blocks = new BlockLayout(new LayoutContext(pages.Document));
        var root = pages.Document.Root.Style;
        var run = RunFormat.Of(pages.Document.Body.Style, Document.Fonts);
        Styles = new WordStyles(
            new ParagraphFormat(run) { Line = ParagraphFormats.LineHeight(pages.Document.Body.Style, Document.Fonts), NoHyphens = root.Hyphens != Css.Values.Hyphens.Auto },
            Document.Language);
        Bookmarks = new Bookmarks(Document);
        Pictures = new Pictures(main);
    }

    public PagedDocument Pages { get; }

    public Document Document => Pages.Document;

    public MainDocumentPart Main { get; }

    /// <summary>Measures what Word must be told: the widths of columns, the places of boxes out of the flow.</summary>
    public BlockLayout Blocks { get; }

    public WordStyles Styles { get; }

    public Bookmarks Bookmarks { get; }

    public Numberings Numberings { get; } = new();

    public Pictures Pictures { get; }

    /// <summary>For each named string the name of the style whose paragraphs set it, and the first value that it has.</summary>
    public Dictionary<string, (string? StyleName, string Value)> Strings { get; } = [];
}
