using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Layout.Pages;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Templates.Functions;
using HerDocs.Writers;

namespace HerDocs;

/// <summary>
/// The front door: takes a film profile through a layout to finished pages, and these to files. One builder serves any number of
/// profiles; its fonts and templates are read once.
/// </summary>
public sealed class DocumentBuilder
{
    private readonly LayoutFolder layout;
    private readonly RenderOptions options;
    private readonly StyleSettings styles;
    private readonly FontFiles fonts;

    /// <param name="layout">What the documents look like.</param>
    /// <param name="moreFonts">Folders of fonts beyond those of the layout.</param>
    /// <param name="options">What was chosen for this build.</param>
    /// <param name="diagnostics">Takes what is wrong with font files.</param>
    public DocumentBuilder(LayoutFolder layout, IEnumerable<IFileSource> moreFonts, RenderOptions options, DiagnosticBag diagnostics)
    {
        this.layout = layout;
        var settings = options.SettingsFor(layout.Manifest);
        this.options = options with { Settings = settings };
        styles = new StyleSettings(settings.DefaultStyles, settings.ChosenStyles);
        fonts = new FontFiles().Add(layout.Files, "fonts", diagnostics);
        foreach (var folder in moreFonts)
            fonts.Add(folder, "", diagnostics);
    }

    /// <summary>Whether every element's boxes are noted on the pages, for whoever inspects them.</summary>
    public bool NotesBoxes { get; init; }

    /// <summary>Whether the colours that screens show are checked as well, which costs as much again as styling the page.</summary>
    public bool ChecksScreens { get; init; }

    /// <summary>Takes a profile up to finished pages; null when there are errors.</summary>
    /// <param name="profileFiles">Where the pictures and fonts are that the profile brings along.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public FilmPages? Lay(
        SourceText profileText, IFileSource profileFiles, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        // 1. Read the profile.
        return ProfileReader.Read(profileText, profileFiles, diagnostics) is { } profile
            ? Lay(profile, profileFiles, diagnostics, cancellation)
            : null;
    }

    /// <summary>
    /// The same with a profile that has been read, for those who build it to several layouts. One with errors is taken as far as more
    /// mistakes can be found, when the diagnostics hold those errors.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public FilmPages? Lay(
        FilmProfile profile, IFileSource profileFiles, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        // 2. Render the layout's page over it.
        var page = TemplateRenderer.Render(layout, profile, options, diagnostics, cancellation);
        var isWhole = page is { IsWhole: true } && !diagnostics.HasErrors;

        // 3. Parse the page and join it with its styles, fonts and pictures.
        var files = new OverlayFiles([layout.Files, profileFiles]);
        var found = new DiagnosticBag();
        var html = page is null ? null : HtmlReader.Read(new GeneratedText(page.Html, () => page.Map), found);
        var document = html is null ? null : Compose(html, profile, files, profileFiles, found);
        if (document is null)
        {
            var loader = new StylesheetLoader(files, found);
            foreach (var sheet in layout.Manifest.Stylesheets)
                loader.Load(sheet);
        }
        cancellation.ThrowIfCancellationRequested();

        // 4. Lay it out in pages. Mistakes found so far keep nothing from being laid out, so that one run tells of those in pages too.
        var pages = document is null || found.Any(FalseTrails.Leads) ? null : LayPages(document, html!, found, cancellation);
        diagnostics.AddRange(isWhole ? found : found.Where(diagnostic => !FalseTrails.FollowsFromGap(diagnostic)));
        return pages is null || diagnostics.HasErrors ? null : new FilmPages(pages, SlugOf(profile));
    }

    private Document Compose(HtmlDocument html, FilmProfile profile, IFileSource files, IFileSource profileFiles, DiagnosticBag found)
    {
        var document = DocumentComposer.Compose(html, files, fonts.With(profileFiles, "fonts", found), found, styles);
        CheckStylesheets(document, found);
        FieldCheck.Check(html, found);
        return document with
        {
            HyphenationExceptions = [.. profile.Hyphenation.Select(word => word.Value)],
            Values = ProfileValues.Of(profile, options.Spoilers),
        };
    }

    private PagedDocument LayPages(Document document, HtmlDocument html, DiagnosticBag found, CancellationToken cancellation)
    {
        var pages = LayoutEngine.Lay(document, found, new LayoutOptions { NotesBoxes = NotesBoxes, Cancellation = cancellation });
        var faint = ContrastCheck.Check(pages, found);
        if (ChecksScreens)
            ScreenContrastCheck.Check(html, document.Stylesheets, faint, found);
        return pages;
    }

    /// <summary>5. Writes finished pages in one format; null when there are errors.</summary>
    public static byte[]? Write(PagedDocument pages, IDocumentWriter writer, DiagnosticBag diagnostics)
    {
        var file = writer.Write(pages, diagnostics);
        return diagnostics.HasErrors ? null : file;
    }

    /// <summary>Whether the page that a layout has from another links the stylesheet that the layout adds.</summary>
    private void CheckStylesheets(Document document, DiagnosticBag diagnostics)
    {
        if (layout.Manifest.Extends is not { } extends)
            return;
        var linked = document.Stylesheets.Select(sheet => sheet.Source.Path).ToHashSet();
        foreach (var sheet in layout.Manifest.Stylesheets.Where(sheet => !linked.Contains(layout.Files.DisplayPath(sheet))))
        {
            diagnostics.Report(
                DiagnosticCode.UnlinkedStylesheet, extends.Span, $"the page of `{extends.Value}` does not link `{sheet}`, so nothing of it is seen",
                "in the head of the page, write `{{ include 'stylesheets' }}`, or link each of `layout.stylesheets`");
        }
    }

    /// <summary>
    /// What the files made from a profile should be called: the film's title in small letters, digits and hyphens. Scripts other than
    /// Latin stay; a title without any letter or digit gives <c>untitled</c>.
    /// </summary>
    public static string SlugOf(FilmProfile profile) => WebFunctions.Slug(profile.Film.Title.Value)!;
}

/// <summary>A film in finished pages, and what its files are called by: <c>her</c> for <i>Her</i>.</summary>
public sealed record FilmPages(PagedDocument Pages, string Slug);
