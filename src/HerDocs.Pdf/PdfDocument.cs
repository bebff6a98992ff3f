using HerDocs.Pdf.Content;
using HerDocs.Pdf.Images;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Reading;
using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>
/// A PDF document in the making. Build the structure in the order of reading, add pages and paint them in any order, then save. The same
/// calls make the same bytes: nothing comes from the clock or the machine.
/// </summary>
public sealed class PdfDocument(PdfOptions? options = null)
{
    private readonly PdfOptions options = options ?? new PdfOptions();
    private readonly StructureTree? structure = options is { IsTagged: false } ? null : new StructureTree();
    private readonly List<PdfPage> pages = [];
    private readonly ImageStore images = new();
    private readonly Dictionary<string, PdfDestination> destinations = [];

    public DocumentInformation Information { get; set; } = DocumentInformation.None;

    public IReadOnlyList<PdfPage> Pages => pages;

    /// <summary>The element at the top of the structure, of type Document.</summary>
    public StructureElement Structure =>
        structure?.Document ?? throw new InvalidOperationException("the document is not tagged, so it has no structure");

    public Outline Outline { get; } = new();

    /// <summary>In the order of their pages, the first for page 0; readers count pages from 1 where there are none.</summary>
    public IReadOnlyList<PageLabelRange> PageLabels { get; set; } = [];

    public ViewerPreferences ViewerPreferences { get; set; } = new();

    /// <summary>The file whose pages this document arranges anew: which of its layers show, and how its colours are meant, stays.</summary>
    public ImportedFile? Origin { get; set; }

    public PdfPage AddPage(PageBoxes boxes)
    {
        var page = new PdfPage(pages.Count, boxes, structure, options.IsReadable);
        pages.Add(page);
        return page;
    }

    /// <summary>The image of a picture; the same one for the same picture.</summary>
    public PdfImage AddImage(ImageData data) => images.Add(data);

    /// <param name="boundingBox">What shows of the form, in its own coordinates.</param>
    /// <param name="matrix">From the form's coordinates to those of where it is painted.</param>
    /// <param name="isTransparencyGroup">Whether opacity applies to the form as a whole instead of to each thing in it.</param>
    /// <param name="page">The page that the form is a part of: its content is marked, and it is painted once, on this page.</param>
    public PdfForm CreateForm(PdfRectangle boundingBox, PdfMatrix? matrix = null, bool isTransparencyGroup = false, PdfPage? page = null) =>
        page is null || Holds(page)
            ? new(boundingBox, matrix ?? PdfMatrix.Identity, isTransparencyGroup, page, options.IsReadable)
            : throw new ArgumentException("the page belongs to another document");

    /// <summary>Names a place, for <see cref="NamedTarget"/> and for links from outside (ISO 32000-2 §12.3.2.4).</summary>
    public void AddDestination(string name, PdfDestination destination)
    {
        if (!destinations.TryAdd(name, destination))
            throw new ArgumentException($"another place is called '{name}'");
    }

    /// <summary>What keeps the file from conforming to the standards it claims; empty when nothing is known to.</summary>
    public IReadOnlyList<ConformanceProblem> FindConformanceProblems() => ConformanceCheck.Run(this, options);

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="InvalidOperationException">Something is unfinished, or the file would not conform to what it claims.</exception>
    public byte[] Save()
    {
        if (pages.Count == 0)
            throw new InvalidOperationException("a document has at least one page");
        CheckPlaces();
        if (PageLabels.Count > 0 && PageLabels[0].FirstPage != 0)
            throw new InvalidOperationException("the first range of page labels begins at page 0 (ISO 32000-2 §12.4.2)");
        if (PageLabels.Zip(PageLabels.Skip(1)).Any(pair => pair.First.FirstPage >= pair.Second.FirstPage))
            throw new InvalidOperationException("the ranges of page labels are in the order of their pages");
        if (FindConformanceProblems() is { Count: > 0 } problems)
            throw new InvalidOperationException("the document does not conform to what it claims: " + string.Join("; ", problems));
        var information = Information == DocumentInformation.None ? null : Information;
        var tree = PageTreeNode.Over(pages);
        var catalog = new Catalog(
            options, Information, structure, tree, Outline, PageLabels, destinations, ViewerPreferences, Origin);
        var file = new PdfFile();
        var bytes = file.Write(catalog, information, options.IsReadable);
        return file.HoldsImports && options.Conformance != Conformance.None
            ? throw new InvalidOperationException("pages of another file are in the document, and nothing is known of what they keep to")
            : bytes;
    }

    /// <summary>Whatever leads to a place leads to one of this document.</summary>
    private void CheckPlaces()
    {
        var targets = pages.SelectMany(page => page.Links).Select(link => link.Target).ToList();
        if (targets.OfType<NamedTarget>().FirstOrDefault(target => !destinations.ContainsKey(target.Name)) is { } missing)
            throw new InvalidOperationException($"a link leads to '{missing.Name}', and no place is called so");
        var items = Items(Outline).ToList();
        var places = targets.OfType<PlaceTarget>().Select(target => target.Destination).Concat(items.Select(item => item.Destination)).Concat(destinations.Values);
        if (places.Any(place => !Holds(place.Page)))
            throw new InvalidOperationException("a link, an item of the outline or a named place leads to a page of another document");
        if (items.Any(item => item.Element is { } element && element.Tree != structure))
            throw new InvalidOperationException("an item of the outline stands for an element of another document");
    }

    private bool Holds(PdfPage page) => page.Index < pages.Count && pages[page.Index] == page;

    private static IEnumerable<OutlineItem> Items(OutlineNode node) => node.Items.SelectMany(item => Items(item).Prepend(item));
}
