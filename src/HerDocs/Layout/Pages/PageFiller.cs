using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>Fills pages with the slices of a flow, and with what is at the head and the foot of pages, positioned, or fixed.</summary>
internal sealed class PageFiller(LayoutContext context, PageAreas areas, Flow flow)
{
    private IReadOnlyList<(int Page, OutOfFlowBox Box)> fixedBoxes = [];

    public IReadOnlyList<FilledPage> Fill(IReadOnlyList<PageDraft> drafts)
    {
        var pages = new List<FilledPage>();
        var strings = RunningStrings.None;
        var counters = PageCounters.None;
        var count = drafts[^1].Slice.FragmentIndex + 1;
        fixedBoxes = [.. drafts.SelectMany(draft => draft.Content.OutOfFlow.Where(box => box.Box.IsFixed).Select(box => (draft.Slice.FragmentIndex, box)))];
        foreach (var draft in drafts)
        {
            var slice = draft.Slice;
            while (pages.Count < slice.FragmentIndex)
                Add(areas.Kind(pages.Count, null, isBlank: true), Fragment.Empty, []);
            Report(slice);
            Add(areas.Kind(slice.FragmentIndex, slice.PageName), draft.Content, draft.Inserts);
        }
        return pages;

        void Add(PageKind kind, Fragment content, IReadOnlyList<PageInsert> inserts)
        {
            var marks = PageMark.Of(content).ToList();
            strings = strings.Next(marks);
            counters = counters.Next(marks, areas.Of(kind).Style.Style);
            pages.Add(Fill(kind, content, inserts, pages.Count, new PageContent(context.Document, counters, count, strings)));
        }
    }

    private FilledPage Fill(PageKind kind, Fragment content, IReadOnlyList<PageInsert> written, int index, PageContent running)
    {
        var area = areas.Of(kind);
        var placed = new FragmentBuilder();
        var fixedLayer = FixedLayer(area, index);
        var inserts = areas.Inserts;
        var head = inserts.Place(placed, written, PageInsertPlace.Top, area, area.Content.Y);
        placed.Add(area.Content.X, area.Content.Y + head, content with { Inserts = [], OutOfFlow = [] });
        var foot = inserts.HeightOf(written, area) - head;
        inserts.Place(placed, written, PageInsertPlace.Bottom, area, area.Content.Y + area.Content.Height - foot);
        inserts.PlaceNotes(placed, written, area);
        placed.PlaceOutOfFlow(area.Content, withFixed: true);
        placed.Add(Length.Zero, Length.Zero, fixedLayer with { Inserts = [] });
        return new FilledPage(index, kind, area, placed.Finish(area.Sheet), running);
    }

    /// <summary>Boxes of position: fixed stand on every page; where they were not written they only decorate.</summary>
    private Fragment FixedLayer(PageArea area, int index)
    {
        var target = new FragmentBuilder();
        foreach (var (written, box) in fixedBoxes)
        {
            var placed = box.Box.Place(area.Content.Size, box.StaticPosition);
            var fragment = index == written ? placed.Fragment : placed.Fragment.WithoutSources();
            target.Add(area.Content.X + placed.At.X, area.Content.Y + placed.At.Y, fragment);
        }
        target.PlaceOutOfFlow(area.Content, withFixed: true);
        return target.Finish(area.Sheet);
    }

    private void Report(FlowSlice slice)
    {
        if (slice.Overflow <= Length.Tolerance)
            return;
        var (tallest, node) = Tallest(slice);
        var element = tallest ?? node as Element ?? node?.Parent as Element;
        context.Diagnostics.Report(
            DiagnosticCode.PageOverflow,
            tallest?.Origin ?? node?.Origin ?? default,
            $"{(element is null ? "the content" : $"<{element}>")} of page {slice.FragmentIndex + 1} is {slice.Overflow.ToShortString()} taller than the page",
            "make it smaller, or let it break");
    }

    /// <summary>What takes most of the height of a slice: an element that stays whole, or what a line or row begins with.</summary>
    private (Element? Element, Node? Node) Tallest(FlowSlice slice)
    {
        var item = flow.Items.Skip(slice.Start.Index).Take(Math.Max(1, slice.End.Index - slice.Start.Index)).Where(item => item is FlowUnit or FlowSplit).MaxBy(item => item.Height);
        var fragment = item switch { FlowUnit unit => unit.Fragment, FlowSplit split => split.Whole, _ => Fragment.Empty };
        return ((item as FlowUnit)?.Element, fragment.Flatten().Select(shown => shown.Item.Source).FirstOrDefault(source => source is not null));
    }
}
