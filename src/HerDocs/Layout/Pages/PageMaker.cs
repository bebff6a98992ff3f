using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>Puts pages together from the slices of a flow: background, content, and the boxes in the margins.</summary>
internal sealed class PageMaker(LayoutContext context, BlockLayout blocks, PageAreas areas, Flow flow)
{
    private readonly FlowAssembler assembler = new(flow);
    private readonly MarginBoxLayout marginBoxes = new(blocks);

    public IReadOnlyList<Page> Make(IReadOnlyList<FlowSlice> slices)
    {
        var pages = new List<Page>();
        var count = slices[^1].FragmentIndex + 1;
        var strings = RunningStrings.None;
        foreach (var slice in slices)
        {
            while (pages.Count < slice.FragmentIndex)
                pages.Add(Make(areas.Kind(pages.Count, null, isBlank: true), Fragment.Empty, strings = strings.Next(Fragment.Empty), pages.Count + 1, count));
            var kind = areas.Kind(slice.FragmentIndex, slice.PageName);
            var area = areas.Of(kind);
            var content = assembler.Assemble(slice, area.Content.Size);
            Report(slice);
            strings = strings.Next(content);
            pages.Add(Make(kind, content, strings, slice.FragmentIndex + 1, count));
        }
        return pages;
    }

    private Page Make(PageKind kind, Fragment content, RunningStrings strings, int number, int count)
    {
        var area = areas.Of(kind);
        var background = new FragmentBuilder();
        PaintBackground(background, area);
        var placed = new FragmentBuilder();
        var inserts = areas.Inserts;
        var head = inserts.Place(placed, content.Inserts, PageInsertPlace.Top, area, area.Content.Y);
        placed.Add(area.Content.X, area.Content.Y + head, content with { Inserts = [] });
        var foot = inserts.HeightOf(content.Inserts, area) - head;
        inserts.Place(placed, content.Inserts, PageInsertPlace.Bottom, area, area.Content.Y + area.Content.Height - foot);
        inserts.PlaceNotes(placed, content.Inserts, area);
        var furniture = marginBoxes.Place(area, new PageContent(number, count, strings, context.Document.Root.Language));
        return new Page(
            number, kind, area.Sheet, area.Style.Bleed, background.Finish(area.Sheet), placed.Finish(area.Sheet), furniture)
        {
            NumberStyle = MarginBoxLayout.NumberStyleOf(area),
        };
    }

    /// <summary>A page's own background covers the sheet and its bleed; borders stand inside the margins.</summary>
    private static void PaintBackground(FragmentBuilder target, PageArea area)
    {
        var style = area.Style.Style;
        var sheet = new Rect(Length.Zero, Length.Zero, area.Sheet.Width, area.Sheet.Height).Inflate(Edges.All(area.Style.Bleed));
        BackgroundPainter.Paint(target, style, sheet, Corners.Square, Edges.None, Edges.None);
        BoxPainter.PaintBorder(target, style, area.Border, BoxSides.All);
    }

    private void Report(FlowSlice slice)
    {
        if (slice.Overflow <= Length.Tolerance)
            return;
        var element = flow.Items.Skip(slice.Start.Index).Take(slice.End.Index - slice.Start.Index)
            .OfType<FlowUnit>().Select(unit => unit.Element).FirstOrDefault(element => element is not null);
        context.Diagnostics.Report(
            DiagnosticCode.PageOverflow,
            element?.Origin ?? default,
            $"{(element is null ? "the content" : $"<{element.Name}>")} of page {slice.FragmentIndex + 1} is {slice.Overflow.ToShortString()} taller than the page",
            "make it smaller, or let it break");
    }
}
