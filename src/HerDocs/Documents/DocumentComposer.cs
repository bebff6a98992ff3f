using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Documents.Composition;
using HerDocs.Files;
using HerDocs.Fonts;
using HerDocs.Html;

namespace HerDocs.Documents;

/// <summary>
/// Joins a parsed page with its stylesheets, fonts and pictures: reads the sheets, styles the tree, generates content, sets the
/// text right, and checks what only the whole document shows.
/// </summary>
public static class DocumentComposer
{
    /// <param name="files">Where stylesheets and pictures are, by the paths that the page uses.</param>
    /// <param name="fonts">Font files beyond those that the stylesheets name.</param>
    /// <param name="settings">Styles that come of no file.</param>
    public static Document Compose(HtmlDocument page, IFileSource files, FontFiles fonts, DiagnosticBag diagnostics, StyleSettings? settings = null)
    {
        var sheets = (settings ?? StyleSettings.None).Around(new PageStylesheets(files, diagnostics).Load(page), diagnostics);
        FontLibrary? library = null;
        var cascade = Cascade.ForPrint(
            sheets, diagnostics, page.Root, (choice, measure) => library?.Measure(choice, measure) ?? MediaContext.WithoutFont(measure));
        library = fonts.Library(cascade.FontFaces, files, diagnostics);
        var pictures = new PictureLoader(files, library, diagnostics);
        var drafts = new TreeDrafter(cascade, library, pictures, diagnostics).Draft(page);
        ParagraphTexts.SetRight(drafts);
        var root = new TreeFinisher(drafts).Finish();
        var document = new Document
        {
            Root = root,
            Body = root.Elements.First(element => element.Name == "body"),
            Metadata = MetadataOf(page, root),
            Fonts = library,
            PageStyles = new PageStyles(cascade, root.Style),
            StyleSources = new StyleSources(cascade),
            Stylesheets = sheets,
            StylePictures = new StylePictures(pictures).Load(sheets, root),
            Outline = Outlines.Of(root),
            ElementsById = root.SelfAndDescendants().Where(e => e.Id is not null).DistinctBy(e => e.Id).ToDictionary(e => e.Id!),
        };
        DocumentChecks.Check(document, diagnostics);
        FontFamilyCheck.Check(document, diagnostics);
        StyleNamesCheck.Check(document, diagnostics);
        return document;
    }

    private static Metadata MetadataOf(HtmlDocument page, Element root) =>
        new(page.Title is { Length: > 0 } title ? title : FirstHeading(root) ?? "")
        {
            Author = page.Meta("author"),
            Description = page.Meta("description"),
            Keywords = page.Meta("keywords"),
        };

    private static string? FirstHeading(Element root) =>
        root.SelfAndDescendants().FirstOrDefault(element => element.Name == "h1") is { } heading ? ReadAloud.TextOf(heading) : null;
}
