using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Pages;

namespace HerDocs.Layout;

/// <summary>Lays a document out in pages: makes boxes, sets them into one flow, cuts it, and puts the pages together.</summary>
public static class LayoutEngine
{
    /// <summary>
    /// Page numbers in the text can move what they count, and widths of pages what begins on them; more passes than this would only
    /// swing to and fro.
    /// </summary>
    private const int MostPasses = 4;

    public static PagedDocument Lay(Document document, DiagnosticBag diagnostics, LayoutOptions? options = null)
    {
        var context = new LayoutContext(document, options);
        var blocks = new BlockLayout(context);
        var root = new BoxBuilder(context.Canvas).Block(document.Root);
        Pass? pass = Lay(context, blocks, root, PagePlaces.None);
        for (var number = 1; ; number++)
        {
            var numbers = context.ReadsPageNumbers ? NumbersOf(context, pass.Pages) : context.PageNumbers;
            var agrees = numbers.SameAs(context.PageNumbers);
            if (number == MostPasses && !agrees)
                ReportUnsettled(context, numbers);
            if (number == MostPasses || (agrees && pass.IsSettled))
                break;
            context.PageNumbers = numbers;
            var places = pass.Places;
            pass = null; // Two passes over a long document need not be in memory at once.
            pass = Lay(context, blocks, root, places);
        }
        var pages = new PagedDocument(document, new PageFinisher(context, blocks).Finish(pass.Pages)) { NoteNumbers = context.PageNumbers.Notes };
        new PageEdgeCheck(context.Diagnostics).Check(pages.Pages);
        PictureResolutionCheck.Check(pages.Pages, context.Diagnostics);
        BoxOverflowCheck.Check(pages.Pages, context.Diagnostics);
        diagnostics.AddRange(context.MissingGlyphs.Diagnostics);
        diagnostics.AddRange(context.Diagnostics);
        return pages;
    }

    private static Pass Lay(LayoutContext context, BlockLayout blocks, Box root, PagePlaces places)
    {
        context.BeginPass();
        var areas = new PageAreas(context.Document, blocks, places);
        var flow = blocks.PageFlow(root, areas);
        var slices = FlowBreaker.Break(FlowPart.Of(flow), areas);
        var next = areas.WidthsVary(slices) ? PagePlaces.Of(flow, slices) : places;
        return new Pass(new PageFiller(context, areas, flow).Fill(slices), next, next.SameAs(places));
    }

    private static PageNumbers NumbersOf(LayoutContext context, IReadOnlyList<FilledPage> pages)
    {
        var numbers = new Dictionary<string, int>();
        var own = new Dictionary<DeferredContent, int>();
        foreach (var page in pages)
        {
            foreach (var (_, item) in page.Content.Flatten())
            {
                if (item is MarkItem { Element.Id: { } id })
                    numbers.TryAdd(id, page.Number);
                else if (item is TextItem { Node: DeferredContent content })
                    own.TryAdd(content, page.Number);
            }
        }
        return new PageNumbers(numbers, own, context.ReadsNoteNumbers ? FootnoteNumbers.Of(pages) : context.PageNumbers.Notes, pages.Count);
    }

    private static void ReportUnsettled(LayoutContext context, PageNumbers numbers) => context.Diagnostics.Report(
        DiagnosticCode.UnsettledNumbers,
        (numbers.FirstUnlike(context.PageNumbers, context.Document) ?? context.Document.Root).Origin,
        "the number shown for this is not that of its page: whenever it is put right, what it counts moves to another page",
        "change the text before it a little, or set numbers of one width: font-variant-numeric: tabular-nums");

    /// <summary>What one time of laying all pages comes to.</summary>
    /// <param name="Places">On which pages boxes stood, where their widths make that matter.</param>
    /// <param name="IsSettled">Boxes stood where they were expected to.</param>
    private sealed record Pass(IReadOnlyList<FilledPage> Pages, PagePlaces Places, bool IsSettled);
}
