using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>Puts a slice of a flow together into a fragment: boxes that it cuts go on in the next.</summary>
/// <param name="height">Of the border box of the outermost box, where it does not follow from the content.</param>
internal sealed class FlowAssembler(Flow flow, FlowSlice slice, Length? height = null)
{
    private readonly Stack<Frame> frames = [];
    private FragmentBuilder target = new();
    private Length y;
    private bool isAtCut;
    private FlowSplit? last;
    private readonly Overhangs overhangs = new(slice.Room, slice.Below);

    /// <summary>Where the last line, picture or row ends; spaces below it are none of it.</summary>
    private Length contentEnd;

    /// <summary>The whole flow uncut.</summary>
    public static Fragment Whole(Flow flow, Length? height = null) =>
        new FlowAssembler(flow, new FlowSlice(0, null, new FlowPosition(0), new FlowPosition(flow.Items.Length), Length.Unlimited), height).Assemble([], []).Fragment;

    /// <summary>The fragment, the boxes that the end of the slice cuts, the outermost first, and what goes on beside the flow.</summary>
    /// <param name="open">The boxes that were cut before the slice, likewise.</param>
    public (Fragment Fragment, IReadOnlyList<InterruptedBox> Open, IReadOnlyList<Overhang> Hanging) Assemble(
        IReadOnlyList<InterruptedBox> open, IReadOnlyList<Overhang> hanging)
    {
        foreach (var box in hanging)
            AddFloating(overhangs.Take(box, Length.Zero), new Point(box.X, Length.Zero), box.IsFloat);
        foreach (var box in open)
            Enter(box, isContinued: true);
        isAtCut = slice.Start.Index > 0 || open.Count > 0;
        for (var i = slice.Start.Index; i < slice.End.Index; i++)
            Place(i == slice.Start.Index && slice.Start.Rest is { } rest ? rest : flow.Items[i]);
        if (slice.EndPart is { } part)
            Place(new FlowUnit(part, ((FlowSplit)flow.Items[slice.End.Index]).X));
        else if (slice.End.Index < flow.Items.Length && last?.CutEdge is { } edge)
            target.Add(last.X, y, edge);
        var cut = Interrupt();
        return (target.Finish(new Size(flow.Width, y)), cut, overhangs.Rests);
    }

    private void Place(FlowItem item)
    {
        switch (item)
        {
            case FlowUnit unit:
                target.Add(unit.X, y, unit.Fragment);
                y += unit.Height;
                contentEnd = y;
                (isAtCut, last) = (false, null);
                break;
            case FlowClearance:
                y = Length.Max(y, overhangs.FloatsEnd);
                break;
            case FlowSplit split:
                target.Add(split.X, y, isAtCut ? split.AfterCut : split.Whole);
                y += split.Height;
                target.MustBreak |= split.Forces;
                contentEnd = y;
                (isAtCut, last) = (false, split);
                break;
            case FlowSpace space:
                y += space.Amount;
                break;
            case FlowBreak { Forced: not null }:
                target.MustBreak = true;
                break;
            case FlowOpen open:
                Enter(new InterruptedBox(open.Container, Length.Zero, Length.Zero, []), isContinued: false);
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
                var place = new Point(floating.X, y + floating.Down);
                AddFloating(floating.Tall is { } tall ? overhangs.Take(tall, place.Y) : floating.Fragment, place, isFloat: true);
                break;
            case FlowPositioned positioned:
                target.Add(new OutOfFlowBox(positioned.Box, new Point(positioned.X, y + positioned.Down)));
                break;
        }
    }

    private void AddFloating(Fragment fragment, Point at, bool isFloat)
    {
        if (isFloat)
            target.AddLayer(at, new GroupItem(fragment) { Stacking = Stacking.Atomic }, PaintLayer.Content);
        else
            target.Add(at.X, at.Y, fragment);
    }

    private void Enter(InterruptedBox box, bool isContinued)
    {
        frames.Push(new Frame(box, target, y, isContinued));
        target = new FragmentBuilder();
        if (isContinued)
            y += box.Container.ClonedTop;
        if (isContinued && box.Container.RepeatsHeader(slice.Room))
            Place(box.Container.RepeatedHeader!);
    }

    /// <summary>Ends a box: its decoration goes in first, then what it holds, then what is positioned in it.</summary>
    private InterruptedBox Leave(bool isCut)
    {
        var frame = frames.Pop();
        var container = frame.Container;
        if (isCut && container.RepeatsFooter(slice.Room))
            Place(container.RepeatedFooter!);
        if (isCut)
            y += container.ClonedBottom;
        var content = target;
        target = new FragmentBuilder();
        EndHeight(frame);
        var borderBox = new Rect(container.X, frame.Top, WidthOf(container), y - frame.Top);
        var (noTop, noBottom) = (frame.IsContinued && !container.IsCloned, isCut && !container.IsCloned);
        Paint(container, borderBox, noTop, noBottom);
        target.Layer = PaintLayer.Content;
        if (container.Element is { } element && !frame.IsContinued && BlockLayout.IsReferredTo(element))
            target.Add(container.X, frame.Top, new MarkItem(element));
        if (container is { Element: { } small, FixedHeight: not null } && !isCut && contentEnd - borderBox.Bottom + container.Border.Bottom is var over && over > container.Style.FontSize * OverflowItem.Slack)
            target.Add(container.X, frame.Top, new OverflowItem(small, over));
        var inside = content.Finish(new Size(flow.Width, y));
        var isContaining = container.Style.Position != Position.Static || BoxTransform.Applies(container.Style);
        AddContent(
            isContaining ? inside with { OutOfFlow = [.. inside.OutOfFlow.Where(box => box.Box.IsFixed)] } : inside,
            container, borderBox, container.Sides & Sides(noTop, noBottom));
        var goesOn = frame.Box with { Drawn = frame.Box.Drawn + borderBox.Height };
        if (isContaining)
            goesOn = PlacePositioned(goesOn, borderBox.Deflate(container.Border), inside.OutOfFlow, isCut);
        var finished = target.Finish(new Size(flow.Width, y));
        target = frame.Outer;
        target.MustBreak |= content.MustBreak;
        if (PaintLayer.IsOwn(container.Style))
        {
            var group = new GroupItem(finished, container.Style.Opacity)
            {
                Stacking = PaintLayer.StackingOf(container.Style),
                Transform = BoxTransform.Of(container.Style, borderBox),
            };
            target.AddLayer(container.Shift, group, PaintLayer.Of(container.Style), container.Element);
        }
        else
        {
            target.Add(container.Shift.X, container.Shift.Y, finished);
        }
        return goesOn;
    }

    private Length WidthOf(FlowContainer container) =>
        container.PageWidth is { } first && slice.Width is { } here ? Length.Max(Length.Zero, container.Width + here - first) : container.Width;

    private void Paint(FlowContainer container, Rect borderBox, bool noTop, bool noBottom)
    {
        target.Layer = PaintLayer.IsOwn(container.Style) && PaintLayer.StackingOf(container.Style) == Stacking.Context ? PaintLayer.Root : PaintLayer.Blocks;
        if (!container.IsUnpainted)
            BoxPainter.Paint(target, container.Style, borderBox, container.Sides & Sides(noTop, noBottom), container.Padding);
        if (container is { Element: { } noted, NotedMargin: { } margin })
            target.Add(container.X, borderBox.Y, BoxNote.Of(noted, borderBox.Size, new BoxEdges(margin, container.Border, container.Padding), noTop, noBottom));
    }

    /// <summary>Moves to the foot of a box whose height does not follow from its content.</summary>
    private void EndHeight(Frame frame)
    {
        if (frames.Count == 0 && height is { } given)
            y = frame.Top + given;
        else if (frame.Container.FixedHeight is { } whole)
            y = frame.Top + Length.Max(Length.Zero, whole - frame.Box.Drawn);
    }

    private void AddContent(Fragment content, FlowContainer container, Rect borderBox, BoxSides sides)
    {
        if (DisplayKinds.Clips(container.Style))
            target.Add(Point.Origin, BoxPainter.Clipped(content, container.Style, borderBox, sides, container.Border));
        else
            target.Add(Length.Zero, Length.Zero, content);
    }

    /// <summary>
    /// Places what is positioned in a box. Where it is cut, places are counted through all of its parts: what stands farther down, or
    /// hangs from its foot, waits for a later one.
    /// </summary>
    private InterruptedBox PlacePositioned(InterruptedBox box, Rect paddingBox, IReadOnlyList<OutOfFlowBox> found, bool isCut)
    {
        var whole = paddingBox.Size with { Height = box.Before + paddingBox.Height };
        var waiting = new List<OutOfFlowBox>();
        foreach (var inner in box.Waiting.Concat(found.Where(inner => !inner.Box.IsFixed).Select(inner => inner.Offset(-paddingBox.X, box.Before - paddingBox.Y))))
        {
            if (isCut && inner.Box.HangsFromBottom)
            {
                waiting.Add(inner);
                continue;
            }
            var placed = inner.Box.Place(whole, inner.StaticPosition);
            var down = placed.At.Y - box.Before;
            if (isCut && down >= paddingBox.Height)
                waiting.Add(inner);
            else
                AddPositioned(placed, new Point(paddingBox.X + placed.At.X, paddingBox.Y + (box.Before.IsZero ? down : Length.Max(Length.Zero, down))));
        }
        return box with { Before = whole.Height, Waiting = waiting };
    }

    private void AddPositioned(PlacedFragment box, Point at) => target.Add(at.X, at.Y, overhangs.Take(box, at));

    /// <summary>Ends the slice: every open box is cut and waits to go on.</summary>
    private InterruptedBox[] Interrupt()
    {
        var cut = new InterruptedBox[frames.Count];
        while (frames.Count > 0)
            cut[frames.Count - 1] = Leave(isCut: true);
        return cut;
    }

    private static BoxSides Sides(bool noTop, bool noBottom) =>
        BoxSides.All & ~(noTop ? BoxSides.Top : BoxSides.None) & ~(noBottom ? BoxSides.Bottom : BoxSides.None);

    /// <summary>A box that is being filled.</summary>
    /// <param name="Outer">What the box itself will be put into.</param>
    /// <param name="Top">Of its border box, in this slice.</param>
    private sealed record Frame(InterruptedBox Box, FragmentBuilder Outer, Length Top, bool IsContinued)
    {
        public FlowContainer Container => Box.Container;
    }
}
