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
    /// <summary>Page numbers in the text can move what they count; more passes than this would only swing to and fro.</summary>
    private const int MostPasses = 4;

    public static PagedDocument Lay(Document document, DiagnosticBag diagnostics)
    {
        var context = new LayoutContext(document);
        var blocks = new BlockLayout(context);
        var root = new BoxBuilder(context.Canvas).Block(document.Root);
        var pages = LayPages(context, blocks, root);
        for (var pass = 1; pass < MostPasses && context.ReadsPageNumbers; pass++)
        {
            var numbers = NumbersOf(pages);
            if (numbers.SameAs(context.PageNumbers))
                break;
            context.PageNumbers = numbers;
            pages = LayPages(context, blocks, root);
        }
        new PageEdgeCheck(context.Diagnostics).Check(pages.Pages);
        PictureResolutionCheck.Check(pages.Pages, context.Diagnostics);
        diagnostics.AddRange(context.Diagnostics);
        return pages;
    }

    private static PagedDocument LayPages(LayoutContext context, BlockLayout blocks, Box root)
    {
        context.Diagnostics = [];
        var areas = new PageAreas(context.Document, blocks);
        var flow = blocks.PageFlow(root, areas);
        var slices = FlowBreaker.Break(flow, areas);
        return new PagedDocument(context.Document, new PageMaker(context, blocks, areas, flow).Make(slices));
    }

    private static PageNumbers NumbersOf(PagedDocument pages)
    {
        var numbers = new Dictionary<string, int>();
        var own = new Dictionary<DeferredContent, int>();
        foreach (var page in pages.Pages)
        {
            foreach (var (_, item) in page.Content.Flatten())
            {
                if (item is MarkItem { Element.Id: { } id })
                    numbers.TryAdd(id, page.Counter);
                else if (item is TextItem { Node: DeferredContent content })
                    own.TryAdd(content, page.Counter);
            }
        }
        return new PageNumbers(numbers, own, pages.Pages.Count);
    }
}
