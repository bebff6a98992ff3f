using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Puts slices of a flow together into fragments, one after the other: a box cut at the end of a slice goes on at the start of the
/// next.
/// </summary>
internal sealed class FlowAssembler(Flow flow)
{
    private readonly Stack<Frame> frames = [];
    private readonly Stack<FlowContainer> interrupted = [];
    private FragmentBuilder target = new();
    private Length y;
    private bool isAtCut;
    private FlowSplit? last;

    /// <summary>The whole flow uncut.</summary>
    public static Fragment Whole(Flow flow)
    {
        var end = new FlowPosition(flow.Items.Count);
        return new FlowAssembler(flow).Assemble(new FlowSlice(0, null, new FlowPosition(0), end, null, Length.Zero), null);
    }

    /// <param name="area">The size that boxes positioned on the page are placed in; null where the flow is no page's.</param>
    public Fragment Assemble(FlowSlice slice, Size? area)
    {
        target = new FragmentBuilder();
        y = Length.Zero;
        GoOn();
        isAtCut = slice.Start.Index > 0 || flow.Items is [FlowOpen { Container.IsContinued: true }, ..];
        last = null;
        for (var i = slice.Start.Index; i < slice.End.Index; i++)
            Place(i == slice.Start.Index && slice.Start.Rest is { } rest ? rest : flow.Items[i], area);
        if (slice.EndPart is { } part)
            Place(new FlowUnit(part, ((FlowSplit)flow.Items[slice.End.Index]).X), area);
        else if (slice.End.Index < flow.Items.Count && last?.CutEdge is { } edge)
            target.Add(last.X, y, edge);
        Interrupt();
        return target.Finish(new Size(flow.Width, y));
    }

    private void Place(FlowItem item, Size? area)
    {
        switch (item)
        {
            case FlowUnit unit:
                target.Add(unit.X, y, unit.Fragment);
                y += unit.Height;
                (isAtCut, last) = (false, null);
                break;
            case FlowSplit split:
                target.Add(split.X, y, isAtCut ? split.AfterCut : split.Whole);
                y += split.Height;
                (isAtCut, last) = (false, split);
                break;
            case FlowSpace space:
                y += space.Amount;
                break;
            case FlowOpen open:
                Enter(open.Container, open.Container.IsContinued);
                break;
            case FlowClose:
                Leave(isCut: false);
                break;
            case FlowMark mark:
                target.Add(mark.X, y, new MarkItem(mark.Element));
                break;
            case FlowInsert written:
                target.Insert(written.Insert);
                break;
            case FlowFloat floating:
                target.Add(floating.X, y + floating.Down, new GroupItem(floating.Fragment));
                break;
            case FlowPositioned positioned:
                var placed = positioned.Box.Place(area ?? new Size(flow.Width, y), new Point(positioned.X, y));
                target.Add(placed.At.X, placed.At.Y, placed.Fragment);
                break;
        }
    }

    private void Enter(FlowContainer container, bool isContinued)
    {
        frames.Push(new Frame(container, target, y, isContinued));
        target = new FragmentBuilder();
        if (isContinued && container.Style.BoxDecorationBreak == BoxDecorationBreak.Clone)
            y += container.Border.Top + container.Padding.Top;
        if (isContinued && container.RepeatedHeader is { } header)
            Place(header, null);
    }

    /// <summary>Ends a box: its decoration goes in first, then what it holds, then what is positioned in it.</summary>
    private void Leave(bool isCut)
    {
        var frame = frames.Pop();
        var container = frame.Container;
        if (isCut && container.RepeatedFooter is { } footer)
            Place(footer, null);
        var isClone = container.Style.BoxDecorationBreak == BoxDecorationBreak.Clone;
        if (isCut && isClone)
            y += container.Border.Bottom + container.Padding.Bottom;
        var content = target;
        target = new FragmentBuilder();
        if ((isCut ? container.CutHeight : container.FixedHeight) is { } height)
            y = frame.Top + height;
        var borderBox = new Rect(container.X, frame.Top, container.Width, y - frame.Top);
        BoxPainter.Paint(target, container.Style, borderBox, container.Sides & Sides(frame.IsContinued && !isClone, isCut && !isClone), container.Padding);
        if (container.Element is { } element && !frame.IsContinued && BlockLayout.IsReferredTo(element))
            target.Add(container.X, frame.Top, new MarkItem(element));
        AddContent(content.Finish(new Size(flow.Width, y)), container, borderBox);
        if (!frame.IsContinued)
            PlacePositioned(container, borderBox);
        var finished = target.Finish(new Size(flow.Width, y));
        target = frame.Outer;
        if (container.Style.Opacity < 1)
            target.Add(container.Shift, new GroupItem(finished, container.Style.Opacity));
        else
            target.Add(container.Shift.X, container.Shift.Y, finished);
    }

    private void AddContent(Fragment content, FlowContainer container, Rect borderBox)
    {
        if (container.Style.Overflow == Overflow.Hidden)
            target.Add(Point.Origin, new GroupItem(content, Clip: borderBox.Deflate(container.Border)));
        else
            target.Add(Length.Zero, Length.Zero, content);
    }

    private void PlacePositioned(FlowContainer container, Rect borderBox)
    {
        foreach (var (box, staticPosition) in container.Positioned)
        {
            var paddingBox = borderBox.Deflate(container.Border);
            var placed = box.Place(paddingBox.Size, staticPosition.Offset(-container.Border.Left, -container.Border.Top));
            target.Add(paddingBox.X + placed.At.X, paddingBox.Y + placed.At.Y, placed.Fragment);
        }
    }

    /// <summary>Ends a slice: every open box is cut and waits to go on.</summary>
    private void Interrupt()
    {
        interrupted.Clear();
        while (frames.TryPeek(out var frame))
        {
            interrupted.Push(frame.Container);
            Leave(isCut: true);
        }
    }

    private void GoOn()
    {
        while (interrupted.TryPop(out var container))
            Enter(container, isContinued: true);
    }

    private static BoxSides Sides(bool noTop, bool noBottom) =>
        BoxSides.All & ~(noTop ? BoxSides.Top : BoxSides.None) & ~(noBottom ? BoxSides.Bottom : BoxSides.None);

    /// <summary>A box that is being filled.</summary>
    /// <param name="Outer">What the box itself will be put into.</param>
    /// <param name="Top">Of its border box, in this slice.</param>
    private sealed record Frame(FlowContainer Container, FragmentBuilder Outer, Length Top, bool IsContinued);
}
