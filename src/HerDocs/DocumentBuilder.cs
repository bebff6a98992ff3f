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
    private readonly FontFiles fonts;

    /// <param name="layout">What the documents look like.</param>
    /// <param name="moreFonts">Folders of fonts beyond those of the layout.</param>
    /// <param name="options">What was chosen for this build.</param>
    /// <param name="diagnostics">Takes what is wrong with font files.</param>
    public DocumentBuilder(LayoutFolder layout, IEnumerable<IFileSource> moreFonts, RenderOptions options, DiagnosticBag diagnostics)
    {
        this.layout = layout;
        this.options = options;
        fonts = new FontFiles().Add(layout.Files, "fonts", diagnostics);
        foreach (var folder in moreFonts)
            fonts.Add(folder, "", diagnostics);
    }

    /// <summary>Whether every element's boxes are noted on the pages, for whoever inspects them.</summary>
    public bool NotesBoxes { get; init; }

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
        if (TemplateRenderer.Render(layout, profile, options, diagnostics, cancellation) is not { } page)
            return null;

        // 3. Parse the page and join it with its styles, fonts and pictures.
        var html = HtmlReader.Read(new GeneratedText(page.Html, () => page.Map), diagnostics);
        var files = new OverlayFiles([layout.Files, profileFiles]);
        var document = DocumentComposer.Compose(html, files, fonts.With(profileFiles, "fonts", diagnostics), diagnostics);
        if (diagnostics.HasErrors)
            return null;
        document = document with { HyphenationExceptions = [.. profile.Hyphenation.Select(word => word.Value)] };
        cancellation.ThrowIfCancellationRequested();

        // 4. Lay it out in pages.
        var pages = LayoutEngine.Lay(document, diagnostics, new LayoutOptions { NotesBoxes = NotesBoxes, Cancellation = cancellation });
        ContrastCheck.Check(pages, diagnostics);
        return diagnostics.HasErrors ? null : new FilmPages(pages, SlugOf(profile));
    }

    /// <summary>5. Writes finished pages in one format; null when there are errors.</summary>
    public static byte[]? Write(PagedDocument pages, IDocumentWriter writer, DiagnosticBag diagnostics)
    {
        var file = writer.Write(pages, diagnostics);
        return diagnostics.HasErrors ? null : file;
    }

    /// <summary>
    /// What the files made from a profile should be called: the film's title in small letters, digits and hyphens. Scripts other than
    /// Latin stay; a title without any letter or digit gives <c>untitled</c>.
    /// </summary>
    public static string SlugOf(FilmProfile profile) => WebFunctions.Slug(profile.Film.Title.Value)!;
}

/// <summary>A film in finished pages, and what its files are called by: <c>her</c> for <i>Her</i>.</summary>
public sealed record FilmPages(PagedDocument Pages, string Slug);
