using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Inspection;
using HerDocs.Layout;
using HerDocs.Templates;

namespace HerDocs.Cli.Preview.Building;

/// <summary>A document that was built: its pages, its files, and what can be asked about its elements. Safe for several threads.</summary>
internal sealed class BuiltPages
{
    private readonly PagedDocument laid;
    private readonly Lazy<Inspector> inspector;
    private readonly Lazy<DiagnosticPlaces> places;

    /// <param name="version">Counts the builds of this document.</param>
    public BuiltPages(LayoutManifest layout, FilmPages film, int version)
    {
        Layout = layout;
        Version = version;
        laid = film.Pages;
        var numbers = new ElementNumbers(laid.Document);
        Pictures = new PagePictures(laid, numbers, layout.Name);
        Files = new BuiltFiles(film, numbers, layout.Name);
        inspector = new(() => new Inspector(laid, numbers));
        places = new(() => new DiagnosticPlaces(laid.Document, numbers));
    }

    public LayoutManifest Layout { get; }

    public int Version { get; }

    public IReadOnlyList<Page> Pages => laid.Pages;

    public Document Document => laid.Document;

    public PagePictures Pictures { get; }

    public BuiltFiles Files { get; }

    public Inspector Inspector => inspector.Value;

    /// <summary>The number of the element that a diagnostic speaks of.</summary>
    public int? ElementOf(Diagnostic diagnostic) => places.Value.Of(diagnostic);
}
