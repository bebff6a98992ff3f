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

    public IReadOnlyList<FilledPage> Fill(IReadOnlyList<FlowSlice> slices)
    {
        var pages = new List<FilledPage>();
        var strings = RunningStrings.None;
        var counters = PageCounters.None;
        var contents = Contents(slices);
        var count = contents[^1].Slice.FragmentIndex + 1;
        fixedBoxes = [.. contents.SelectMany(page => page.Content.OutOfFlow.Where(box => box.Box.IsFixed).Select(box => (page.Slice.FragmentIndex, box)))];
        foreach (var (slice, content) in contents)
        {
            while (pages.Count < slice.FragmentIndex)
                Add(areas.Kind(pages.Count, null, isBlank: true), Fragment.Empty);
            Report(slice);
            Add(areas.Kind(slice.FragmentIndex, slice.PageName), content);
        }
        return pages;

        void Add(PageKind kind, Fragment content)
        {
            var marks = PageMark.Of(content).ToList();
            strings = strings.Next(marks);
            counters = counters.Next(marks, areas.Of(kind).Style.Style);
            pages.Add(Fill(kind, content, pages.Count, new PageContent(context.Document, counters, count, strings)));
        }
    }

    /// <summary>What stands on each page; where boxes out of the flow go on behind its end, they get pages of their own.</summary>
    private List<(FlowSlice Slice, Fragment Content)> Contents(IReadOnlyList<FlowSlice> slices)
    {
        var contents = new List<(FlowSlice Slice, Fragment Content)>(slices.Count);
        var part = FlowPart.Of(flow);
        foreach (var slice in slices)
            part = Add(slice, part);
        while (part.Hanging.Count > 0)
            part = Add(After(contents[^1].Slice), part);
        return contents;

        FlowPart Add(FlowSlice slice, FlowPart whole)
        {
            var cut = whole.Take(slice, Length.Unlimited);
            var (content, hanging) = WithPositioned(cut.Fragment, slice);
            contents.Add((slice, content));
            return (cut.Rest ?? whole.Behind()).With(hanging);
        }
    }

    private FlowSlice After(FlowSlice slice)
    {
        var (index, name) = (slice.FragmentIndex + 1, slice.PageName);
        return slice with
        {
            FragmentIndex = index,
            Start = slice.End,
            Room = areas.Height(index, name),
            Width = areas.Width(index, name),
            Below = areas.Below(index, name),
            EndPart = null,
            Overflow = Length.Zero,
        };
    }

    private FilledPage Fill(PageKind kind, Fragment content, int index, PageContent running)
    {
        var area = areas.Of(kind);
        var placed = new FragmentBuilder();
        var fixedLayer = FixedLayer(area, index);
        IReadOnlyList<PageInsert> written = [.. content.Inserts, .. fixedLayer.Inserts];
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

    /// <summary>Adds the boxes whose containing block is the page area that their place in the text is on.</summary>
    private (Fragment Content, IReadOnlyList<Overhang> Hanging) WithPositioned(Fragment content, FlowSlice slice)
    {
        if (content.OutOfFlow.Count == 0)
            return (content, []);
        var area = areas.Of(areas.Kind(slice.FragmentIndex, slice.PageName)).Content.Size;
        var target = new FragmentBuilder();
        var overhangs = new Overhangs(slice.Room, slice.Below);
        target.Add(Length.Zero, Length.Zero, content);
        target.PlaceOutOfFlow(new Rect(Length.Zero, Length.Zero, area.Width, area.Height), overhangs: overhangs);
        return (target.Finish(content.Size), overhangs.Rests);
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
