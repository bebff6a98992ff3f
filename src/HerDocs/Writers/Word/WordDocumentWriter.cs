using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.DataFields.Word;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Parts;
using HerDocs.Writers.Word.Stories;
using HerDocs.Writers.Word.Styles;

namespace HerDocs.Writers.Word;

/// <summary>
/// Writes a document for people to go on editing: named styles from the stylesheet, sections from its pages, fields where numbers and
/// running titles follow the text.
/// </summary>
public sealed class WordDocumentWriter : IDocumentWriter
{
    public string Format => "docx";

    public string Title => "Word";

    public byte[] Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var document = pages.Document;

        // 1. Lay the boxes out in one row of paragraphs and tables.
        var context = new StoryContext(pages, diagnostics);
        var story = new StoryReader(context).Read();

        // 2. Plan headers and footers.
        var package = new Package();
        var theme = new Theme(document, ThemeFonts.BodyOf(document, context.Runs), ThemeFonts.HeadingOf(document, context.Runs));
        var pictures = new PictureMaker(package);
        var sectionPages = new SectionPages(pages, story);
        var formats = new FormatXml(theme);
        StyleCatalog? catalog = null;
        NumberingPlan? numberings = null;
        Bookmarks? bookmarks = null;
        var controls = new ControlMaker(document.Values?.Record);
        ParagraphMaker Paragraphs(Relationships relationships) => new(pages, catalog!, numberings!, formats, bookmarks!, pictures, relationships, controls);
        var headers = new HeaderMaker(
            story, new HeaderReader(context, new RunningHeads(story)), sectionPages, package, new PageBackground(pictures, theme), Paragraphs);

        LostInWord.Report(document, story.Sections.SelectMany(section => (PageStyle[])[sectionPages.Odd(section), sectionPages.Even(section)]), diagnostics);

        // 3. Name the styles of all of them.
        StoryParagraph[] paragraphs = [.. story.Paragraphs, .. headers.Paragraphs];
        Refusals.Settle(paragraphs);
        catalog = new StyleCatalog(context.Classes, NormalOf(context), paragraphs);
        numberings = new NumberingPlan(story.Numberings, paragraphs, catalog, context.Classes);
        bookmarks = new Bookmarks(document, story, paragraphs);
        var looks = TableLooks(story, catalog);

        // 4. Write the parts.
        var languages = new WordLanguages(LanguageOf(document));
        var footnotes = context.FootnoteMarks with { PageStart = sectionPages.NoteStart(story.Sections[0]) };
        var body = new BodyMaker(Paragraphs(package.RelationshipsOf(PartNames.Document)), formats, looks, controls)
            .Make(story, new SectionMaker(story, headers, sectionPages, footnotes).Make);
        var main = Package.Bytes(body);
        package.AddWord(PartNames.Document, "document.main", main);
        package.RelateMain("styles", PartNames.Styles);
        var styles = Package.Bytes(new StylesPart(catalog, numberings, looks.Values, formats, theme, languages).Make());
        package.AddWord(PartNames.Styles, "styles", styles);
        package.RelateMain("numbering", PartNames.Numbering);
        var numbering = Package.Bytes(new NumberingMaker(formats).Make(numberings));
        package.AddWord(PartNames.Numbering, "numbering", numbering);
        if (story.Footnotes.Count > 0)
        {
            var notes = new BodyMaker(Paragraphs(package.RelationshipsOf(PartNames.Footnotes)), formats, looks, controls);
            package.RelateMain("footnotes", PartNames.Footnotes);
            package.AddWord(PartNames.Footnotes, "footnotes", FootnotesMaker.Make(story.Footnotes, notes));
        }
        var fonts = new FontTableMaker(document.Fonts, new FontUses(paragraphs), package);
        package.RelateMain("fontTable", PartNames.FontTable);
        package.AddWord(PartNames.FontTable, "fontTable", fonts.Make());
        package.RelateMain("settings", PartNames.Settings);
        package.AddWord(PartNames.Settings, "settings", SettingsMaker.Make(
            sectionPages.AreMirrored,
            headers.HasEvenPages,
            document.Body.Style.Hyphens == Hyphens.Auto,
            fonts.EmbedsFonts,
            story.Footnotes.Count > 0 ? footnotes : null,
            languages));
        package.RelateMain("theme", PartNames.Theme);
        package.Add(PartNames.Theme, "application/vnd.openxmlformats-officedocument.theme+xml", Package.Bytes(ThemeMaker.Make(theme)));
        package.Add(PartNames.CoreProperties, "application/vnd.openxmlformats-package.core-properties+xml", PropertiesMaker.Core(document));
        package.Add(PartNames.ExtendedProperties, "application/vnd.openxmlformats-officedocument.extended-properties+xml", PropertiesMaker.Extended());
        if (document.Values is { } values)
        {
            package.Add(PartNames.CustomProperties, "application/vnd.openxmlformats-officedocument.custom-properties+xml", PropertiesMaker.Custom(values.Record));
            if (controls.HasAny)
                FieldParts.Add(package, values, main, new WordStyles(FieldParts.Parse(styles), FieldParts.Parse(numbering)));
        }
        return package.Save();
    }

    private static string LanguageOf(Document document) => document.Language.Length > 0 ? document.Language : "en";

    private static StoryParagraph NormalOf(StoryContext context)
    {
        var body = context.Document.Body;
        var format = context.Paragraphs.Of(body, new BlockFrame(Geometry.Length.Zero, Geometry.Length.Zero, Geometry.Length.FromPoints(1)));
        return new StoryParagraph(body, StyleNames.Normal, format, context.Runs.Of(body.Style));
    }

    private static SortedDictionary<string, TableLook> TableLooks(Story story, StyleCatalog catalog)
    {
        var looks = new SortedDictionary<string, TableLook>(StringComparer.Ordinal);
        foreach (var group in story.Tables.GroupBy(table => table.Name))
        {
            var (name, id) = catalog.Ids.Take(group.Key);
            looks.Add(group.Key, TableLook.Of(name, id, [.. group]));
        }
        return looks;
    }
}
