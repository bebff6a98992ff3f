using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>
/// Puts slices of a flow together into fragments, one after the other: a box cut at the end of a slice goes on at the start of the
/// next.
/// </summary>
internal sealed class FlowAssembler(Flow flow)
{
    private readonly Stack<Frame> frames = [];
    private readonly Stack<Interrupted> interrupted = [];
    private FragmentBuilder target = new();
    private Length y;
    private bool isAtCut;
    private bool mayWait;
    private FlowSplit? last;

    /// <summary>Where the last line, picture or row ends; spaces below it are none of it.</summary>
    private Length contentEnd;

    /// <summary>The whole flow uncut.</summary>
    public static Fragment Whole(Flow flow)
    {
        var end = new FlowPosition(flow.Items.Count);
        return new FlowAssembler(flow).Assemble(new FlowSlice(0, null, new FlowPosition(0), end, null, Length.Zero));
    }

    /// <param name="goesOn">This assembler puts the next slice together as well: what stands farther down may wait for it.</param>
    public Fragment Assemble(FlowSlice slice, bool goesOn = false)
    {
        mayWait = goesOn;
        target = new FragmentBuilder();
        y = Length.Zero;
        GoOn();
        isAtCut = slice.Start.Index > 0 || flow.Items is [FlowOpen { Container.IsContinued: true }, ..];
        last = null;
        for (var i = slice.Start.Index; i < slice.End.Index; i++)
            Place(i == slice.Start.Index && slice.Start.Rest is { } rest ? rest : flow.Items[i]);
        if (slice.EndPart is { } part)
            Place(new FlowUnit(part, ((FlowSplit)flow.Items[slice.End.Index]).X));
        else if (slice.End.Index < flow.Items.Count && last?.CutEdge is { } edge)
            target.Add(last.X, y, edge);
        Interrupt();
        return target.Finish(new Size(flow.Width, y));
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
            case FlowSplit split:
                target.Add(split.X, y, isAtCut ? split.AfterCut : split.Whole);
                y += split.Height;
                contentEnd = y;
                (isAtCut, last) = (false, split);
                break;
            case FlowSpace space:
                y += space.Amount;
                break;
            case FlowOpen open:
                Enter(new Interrupted(open.Container, Length.Zero, []), open.Container.IsContinued);
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
                target.AddLayer(
                    new Point(floating.X, y + floating.Down), new GroupItem(floating.Fragment) { Stacking = Stacking.Atomic }, PaintLayer.Content);
                break;
            case FlowPositioned positioned:
                target.Add(new OutOfFlowBox(positioned.Box, new Point(positioned.X, y + positioned.Down)));
                break;
        }
    }

    private void Enter(Interrupted interruption, bool isContinued)
    {
        var container = interruption.Container;
        frames.Push(new Frame(container, target, y, isContinued, interruption.Before) { Waiting = interruption.Waiting });
        target = new FragmentBuilder();
        if (isContinued && container.Style.BoxDecorationBreak == BoxDecorationBreak.Clone)
            y += container.Border.Top + container.Padding.Top;
        if (isContinued && container.RepeatedHeader is { } header)
            Place(header);
    }

    /// <summary>Ends a box: its decoration goes in first, then what it holds, then what is positioned in it.</summary>
    private void Leave(bool isCut)
    {
        var frame = frames.Pop();
        var container = frame.Container;
        if (isCut && container.RepeatedFooter is { } footer)
            Place(footer);
        var isClone = container.Style.BoxDecorationBreak == BoxDecorationBreak.Clone;
        if (isCut && isClone)
            y += container.Border.Bottom + container.Padding.Bottom;
        var content = target;
        target = new FragmentBuilder();
        if ((isCut ? container.CutHeight : container.FixedHeight) is { } height)
            y = frame.Top + height;
        var borderBox = new Rect(container.X, frame.Top, container.Width, y - frame.Top);
        target.Layer = PaintLayer.IsOwn(container.Style) && PaintLayer.StackingOf(container.Style) == Stacking.Context ? PaintLayer.Root : PaintLayer.Blocks;
        var sides = container.Sides & Sides(frame.IsContinued && !isClone, isCut && !isClone);
        if (!container.IsUnpainted)
            BoxPainter.Paint(target, container.Style, borderBox, sides, container.Padding);
        if (container is { Element: { } noted, NotedMargin: { } margin })
            target.Add(container.X, frame.Top, BoxNote.Of(noted, borderBox.Size, new BoxEdges(margin, container.Border, container.Padding), frame.IsContinued && !isClone, isCut && !isClone));
        target.Layer = PaintLayer.Content;
        if (container.Element is { } element && !frame.IsContinued && BlockLayout.IsReferredTo(element))
            target.Add(container.X, frame.Top, new MarkItem(element));
        if (container is { Element: { } small, FixedHeight: not null } && !isCut && contentEnd - borderBox.Bottom + container.Border.Bottom is var over && over > container.Style.FontSize * OverflowItem.Slack)
            target.Add(container.X, frame.Top, new OverflowItem(small, over));
        var inside = content.Finish(new Size(flow.Width, y));
        var isContaining = container.Style.Position != Position.Static || BoxTransform.Applies(container.Style);
        AddContent(isContaining ? inside with { OutOfFlow = [.. inside.OutOfFlow.Where(box => box.Box.IsFixed)] } : inside, container, borderBox, sides);
        if (isContaining)
            PlacePositioned(frame, borderBox.Deflate(container.Border), inside.OutOfFlow, isCut);
        var finished = target.Finish(new Size(flow.Width, y));
        target = frame.Outer;
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
    private void PlacePositioned(Frame frame, Rect paddingBox, IReadOnlyList<OutOfFlowBox> found, bool isCut)
    {
        var whole = paddingBox.Size with { Height = frame.Before + paddingBox.Height };
        var waiting = new List<OutOfFlowBox>();
        foreach (var box in frame.Waiting.Concat(found.Where(box => !box.Box.IsFixed).Select(box => box.Offset(-paddingBox.X, frame.Before - paddingBox.Y))))
        {
            if (isCut && mayWait && box.Box.HangsFromBottom)
            {
                waiting.Add(box);
                continue;
            }
            var placed = box.Box.Place(whole, box.StaticPosition);
            var down = placed.At.Y - frame.Before;
            if (isCut && mayWait && down >= paddingBox.Height)
                waiting.Add(box);
            else
                target.Add(paddingBox.X + placed.At.X, paddingBox.Y + (frame.Before.IsZero ? down : Length.Max(Length.Zero, down)), placed.Fragment);
        }
        (frame.Waiting, frame.After) = (waiting, whole.Height);
    }

    /// <summary>Ends a slice: every open box is cut and waits to go on.</summary>
    private void Interrupt()
    {
        interrupted.Clear();
        while (frames.TryPeek(out var frame))
        {
            Leave(isCut: true);
            interrupted.Push(new Interrupted(frame.Container, frame.After, frame.Waiting));
        }
    }

    private void GoOn()
    {
        while (interrupted.TryPop(out var interruption))
            Enter(interruption, isContinued: true);
    }

    private static BoxSides Sides(bool noTop, bool noBottom) =>
        BoxSides.All & ~(noTop ? BoxSides.Top : BoxSides.None) & ~(noBottom ? BoxSides.Bottom : BoxSides.None);

    /// <summary>A box that is being filled.</summary>
    /// <param name="Outer">What the box itself will be put into.</param>
    /// <param name="Top">Of its border box, in this slice.</param>
    /// <param name="Before">The height of its padding box in earlier slices.</param>
    private sealed record Frame(FlowContainer Container, FragmentBuilder Outer, Length Top, bool IsContinued, Length Before)
    {
        /// <summary>Positioned boxes that stand farther down than the slices so far, with places counted through all of them.</summary>
        public IReadOnlyList<OutOfFlowBox> Waiting { get; set; } = [];

        /// <summary>The height of its padding box in all slices so far.</summary>
        public Length After { get; set; }
    }

    /// <summary>A box that the end of a slice cut.</summary>
    private sealed record Interrupted(FlowContainer Container, Length Before, IReadOnlyList<OutOfFlowBox> Waiting);
}
