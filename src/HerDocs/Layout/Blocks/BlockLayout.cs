using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Columns;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flex;
using HerDocs.Layout.Floats;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Grid;
using HerDocs.Layout.Inlines;
using HerDocs.Layout.Pages;
using TableLayout = HerDocs.Layout.Tables.TableLayout;

namespace HerDocs.Layout.Blocks;

/// <summary>
/// Sets block-level boxes one below the other into a flow (CSS 2.2 §9.4.1). Each box collects its edges and wishes, prepares its
/// width, and places its content; where pages end is decided later, over the whole flow.
/// </summary>
internal sealed class BlockLayout
{
    private readonly Dictionary<InlineContent, Paragraph> paragraphs = new(ReferenceEqualityComparer.Instance);

    public BlockLayout(LayoutContext context)
    {
        Context = context;
        Intrinsic = new IntrinsicWidths(this);
    }

    public LayoutContext Context { get; }

    public IntrinsicWidths Intrinsic { get; }

    /// <summary>The paragraph of some inline content: one for all passes, as most of them set the same lines in each.</summary>
    public Paragraph Paragraph(InlineContent content)
    {
        if (!paragraphs.TryGetValue(content, out var paragraph))
            paragraphs.Add(content, paragraph = new Paragraph(this, content));
        return paragraph;
    }

    /// <summary>The content of a block container as a flow of its own: its margins collapse with nothing outside.</summary>
    public Flow ContentFlow(
        BlockContent content, Length width, Direction direction, Length? height = null, InlineContent? marker = null, bool isInColumns = false)
    {
        var flow = new FlowBuilder(null);
        var frame = new BlockFrame(flow, Length.Zero, width) { Height = height, Direction = direction, IsInColumns = isInColumns };
        if (marker is not null)
            frame.Marker = new PendingMarker(marker, Length.Zero, width);
        Content(content, frame);
        return flow.Finish(width);
    }

    /// <summary>The whole document: the flow that is cut into pages.</summary>
    public Flow PageFlow(Box root, PageAreas areas)
    {
        var flow = new FlowBuilder(PageNames.StartOf(root, null));
        var width = areas.Width(root, null);
        var frame = new BlockFrame(flow, Length.Zero, width) { Areas = areas, PageWidth = width, Direction = Context.Document.Root.Style.Direction };
        Block(root, frame);
        return flow.Finish(frame.Width);
    }

    /// <summary>A box by itself, as a fragment of its border box: for lines, cells and flex items that hold whole boxes.</summary>
    /// <param name="width">Of the box's content; null to fill the containing block or, where it may, to shrink to fit.</param>
    /// <param name="height">Of the border box; null to take what the style says.</param>
    public Fragment Alone(
        Box box, Length containingWidth, Length? containingHeight, Length? width = null, Length? height = null, bool shrinks = false)
    {
        if (box is ReplacedBox replaced && width is null)
            return Replaced(replaced, containingWidth, containingHeight);
        return FlowAssembler.Whole(AloneFlow(box, containingWidth, containingHeight, width, height, shrinks));
    }

    /// <summary>The same as a flow that can be cut.</summary>
    public Flow AloneFlow(
        Box box, Length containingWidth, Length? containingHeight, Length? width = null, Length? height = null, bool shrinks = false)
    {
        var place = BlockWidth.Of(box, containingWidth, Intrinsic, shrinks);
        if (width is { } fixedWidth)
            place = place with { Content = fixedWidth };
        var flow = new FlowBuilder(null);
        var frame = new BlockFrame(flow, -place.BorderX, containingWidth) { Height = containingHeight };
        if (height is { } fixedHeight)
            FixedHeight(box, place, Length.Max(Length.Zero, fixedHeight - place.Edges.Inner.Vertical), frame, isContext: true);
        else
            Boxed(box, place, frame, isContext: true);
        return flow.Finish(place.BorderWidth);
    }

    private void Content(BlockContent content, BlockFrame frame)
    {
        if (content is InlineContent inline)
            Lines(inline, frame);
        else
            foreach (var box in ((BlockChildren)content).Boxes)
                Child(box, frame);
    }

    private void Child(Box box, BlockFrame frame)
    {
        if (DisplayKinds.IsPositionedOut(box.Style))
            frame.Flow.Positioned(new PositionedBox(box, this), frame.X, frame.Top);
        else if (DisplayKinds.InsertPlace(box.Style) is { } place)
            frame.Flow.Insert(new PageInsert(box, place));
        else if (DisplayKinds.Floats(box.Style))
            frame.Flow.Float(Floating(box, frame), frame.X, frame.Width, frame.Top);
        else if (frame.IsInColumns && box.Style.ColumnSpan == ColumnSpan.All)
            frame.Flow.Spanner(box);
        else
            Block(box, frame);
    }

    /// <summary>A box in the flow: the breaks and margins around it, and the box.</summary>
    public void Block(Box box, BlockFrame outer)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        var style = box.Style;
        var frame = outer.OnPage(box);
        outer.Flow.PageName = PageNames.StartOf(box, outer.PageName);
        outer.Flow.BreakWish(BreakWishes.Before(box));
        if (outer.Areas is not null)
            outer.Flow.Begin(box);
        var place = BlockWidth.Of(box, frame.Width, Intrinsic, shrinks: box is TableBox or ReplacedBox, frame.Direction);
        outer.Flow.TopMargin(place.Edges.Margin.Top);
        if (AvoidsBreaks(style))
            outer.Flow.EnterAvoid();
        if (style.Clear != Clear.None)
            outer.Flow.Clear(style.Clear);
        if (outer.Flow.HasFloats && StartsContext(box))
            (place, frame) = BesideFloats(box, place, frame);
        Boxed(box, place, frame, StartsContext(box));
        if (AvoidsBreaks(style))
            outer.Flow.LeaveAvoid();
        outer.Flow.BottomMargin(place.Edges.Margin.Bottom);
        outer.Flow.BreakWish(style.BreakAfter);
        outer.Flow.PageName = outer.PageName;
    }

    /// <summary>The border box and what is in it, without margins.</summary>
    /// <param name="isContext">Whether it starts a block formatting context (CSS 2.2 §9.4.1).</param>
    private void Boxed(Box box, BlockWidth place, BlockFrame frame, bool isContext)
    {
        if (box is ReplacedBox replaced)
            Unit(replaced, Replaced(replaced, frame.Width, frame.Height), place, frame);
        else if (box is not TableBox && UsedHeight(box, place, frame) is { } height)
            Tall(box, place, height, frame, isContext);
        else
            Container(box, place, frame, isContext);
    }

    private Fragment Replaced(ReplacedBox box, Length containingWidth, Length? containingHeight) =>
        ReplacedLayout.Place(box, containingHeight, containingWidth, RelativeShift(box.Style, containingWidth, containingHeight), Context.NotesBoxes);

    /// <summary>A box that grows with its content: it may be cut.</summary>
    /// <param name="height">Of the content; null to follow it.</param>
    /// <param name="least">What it grows to at least, and what percentages of its height are of.</param>
    private void Container(Box box, BlockWidth place, BlockFrame frame, bool isContext, Length? height = null, Length? least = null)
    {
        if (box is TableBox table)
        {
            new TableLayout(this).Place(table, place, frame, height);
            return;
        }
        var style = box.Style;
        var edges = place.Edges;
        var container = new FlowContainer(box.Element, style, frame.X + place.BorderX, place.BorderWidth, edges.Border, edges.Padding)
        {
            Shift = RelativeShift(style, frame),
            FixedHeight = height + edges.Inner.Vertical,
            PageWidth = HasOwnWidth(style) ? null : frame.FollowedWidth,
            NotedMargin = NotedMargin(box, edges),
        };
        var isVisible = height is not null || container.NotedMargin is not null || Needs(container) || (isContext && box is BlockBox);
        if (isVisible)
            frame.Flow.Open(container, isContext);
        else if (container.Element is { } element && IsReferredTo(element))
            frame.Flow.Mark(element, container.X);
        // CSS Sizing 4 §4.3: what a ratio asks for is the least that the content has.
        var byRatio = PreferredRatio.Height(box, place.Content, edges);
        var top = frame.Flow.Top(isSettled: isVisible && (isContext || !edges.Inner.Top.IsZero));
        var inner = frame.Inside(frame.X + place.ContentX, place.Content, height ?? least ?? byRatio, style.Direction, top, isContext, HasOwnWidth(style));
        if (box is BlockBox { Marker: { } marker })
            inner.Marker = new PendingMarker(marker, inner.X, inner.Width);
        if (isContext)
            frame.Flow.EnterContext();
        var contents = frame.Flow.Contents;
        InnerContent(box, inner);
        if (inner.Marker is { } lonely && box is BlockBox { Marker: not null })
            MarkerAlone(lonely, inner);
        least ??= Length.Max(byRatio ?? Length.Zero, HeightOf(style.MinHeight, style, edges, frame.Height) ?? Length.Zero);
        var isBlank = frame.Flow.Contents == contents;
        if (isContext || height > Length.Zero || least > Length.Zero || (isVisible && !edges.Inner.Bottom.IsZero))
            EndHeight(height ?? least.Value, frame, top, isContext, isBlank);
        if (isVisible)
            frame.Flow.Close(container, isBlank);
    }

    public Edges? NotedMargin(Box box, BoxEdges edges) => Context.NotesBoxes && box.Element is not null ? edges.Margin : null;

    /// <summary>What a box holds, without its edges.</summary>
    public void InnerContent(Box box, BlockFrame inner)
    {
        switch (box)
        {
            case FlexBox flex:
                new FlexLayout(this).Place(flex, inner);
                break;
            case GridBox grid:
                new GridLayout(this).Place(grid, inner);
                break;
            case BlockBox block when ColumnLayout.Columns(block.Style, inner.Width) is { } columns:
                new ColumnLayout(this).Place(block, columns, inner);
                break;
            case BlockBox block:
                Content(block.Content, inner);
                break;
        }
    }

    /// <summary>Fills a box up to the least height it must have, and keeps the margins of a context in it.</summary>
    private static void EndHeight(Length least, BlockFrame frame, FlowTop top, bool isContext, bool isBlank)
    {
        var flow = frame.Flow;
        if (isBlank && least > Length.Zero)
            flow.Flush();
        flow.SealMargins();
        var start = top.Y ?? flow.Height;
        if (isContext && flow.LeaveContext() is var floatsEnd)
        {
            if (flow.HasTallFloats)
                flow.EndBelow(floatsEnd);
            least = Length.Max(least, floatsEnd - start);
        }
        var missing = least - (flow.Height - start);
        if (missing <= Length.Zero)
            return;
        if (!missing.FitsIn(frame.PageHeight))
            flow.Content(new FlowBlank(missing));
        else if (isBlank)
            flow.Blank(missing);
        else
            flow.EndSpace(missing);
    }

    /// <summary>A box of given height stays whole if it can; where no page has room for it, it is cut as one that grows to that height.</summary>
    private void Tall(Box box, BlockWidth place, Length height, BlockFrame frame, bool isContext)
    {
        if (!DisplayKinds.Clips(box.Style) && !(height + place.Edges.Inner.Vertical).FitsIn(frame.PageHeight))
            Container(box, place, frame, isContext, least: height);
        else
            FixedHeight(box, place, height, frame, isContext);
    }

    /// <summary>
    /// A box that is never cut; what does not fit hangs out below (CSS 2.2 §11.1.1). Where no page has room for all of that, it grows, as
    /// else its text would be lost.
    /// </summary>
    private void FixedHeight(Box box, BlockWidth place, Length height, BlockFrame frame, bool isContext)
    {
        var flow = new FlowBuilder(null);
        Container(box, place, new BlockFrame(flow, -place.BorderX, frame.Width) { Height = frame.Height }, isContext, height);
        var content = flow.Finish(place.BorderWidth);
        // CSS 2.2 §8.3.1: the margin of its first child is its own as well.
        var margin = content.Items is [FlowSpace { IsMargin: true } first, ..] ? first : null;
        var natural = DisplayKinds.Clips(box.Style) ? Length.Zero : content.Height - (margin?.Amount ?? Length.Zero);
        if (!natural.FitsIn(frame.PageHeight))
        {
            Container(box, place, frame, isContext, least: height);
            return;
        }
        if (margin is not null)
        {
            frame.Flow.TopMargin(margin.Amount);
            content = new Flow([.. content.Items.Skip(1)], content.Width);
        }
        Unit(box, FlowAssembler.Whole(content), place, frame, natural);
    }

    /// <param name="natural">How high it would be with all that hangs out of it.</param>
    private static void Unit(Box box, Fragment fragment, BlockWidth place, BlockFrame frame, Length natural = default) =>
        frame.Flow.Content(new FlowUnit(fragment, frame.X + place.BorderX, box.Element) { Overflow = Length.Max(Length.Zero, natural - fragment.Size.Height) });

    private void Lines(InlineContent inline, BlockFrame frame)
    {
        var paragraph = Paragraph(inline);
        paragraph.ContainingHeight = frame.Height;
        if (frame.Flow.HasFloats || paragraph.Floats.Count > 0)
        {
            LinesBesideFloats(paragraph, inline.Style, frame);
        }
        else
        {
            var lines = frame.Continuations(inline) is { Count: > 0 } places ? LinesOverPages(paragraph, places, frame.Width) : paragraph.Lines(frame.Width);
            for (var i = 0; i < lines.Count; i++)
            {
                if (i > 0)
                    frame.Flow.Break(BetweenLines(i, lines, inline.Style));
                Line(lines[i], i, frame);
            }
        }
        if (paragraph.IsEmpty)
        {
            foreach (var insert in inline.Items.OfType<InlineInsert>())
                frame.Flow.Insert(insert.Insert);
            foreach (var positioned in inline.Items.OfType<InlinePositioned>())
                frame.Flow.Positioned(new PositionedBox(positioned.Box, this), frame.X, frame.Top);
        }
    }

    /// <summary>Lines of a paragraph that goes on on pages of other widths: all are set at the last width, less what those before have less.</summary>
    private static IReadOnlyList<Line> LinesOverPages(Paragraph paragraph, IReadOnlyList<(int Line, Length Wider)> places, Length width)
    {
        var (count, last) = places[^1];
        var insets = new LineInset[count];
        for (var i = 0; i < count; i++)
            insets[i] = new LineInset(Length.Zero, last - places.LastOrDefault(place => place.Line <= i).Wider, Length.Zero);
        return paragraph.Lines(width + last, insets);
    }

    private void LinesBesideFloats(Paragraph paragraph, ComputedStyle style, BlockFrame frame)
    {
        var boxes = paragraph.Floats.Select(floating => Floating(floating.Box, frame)).ToList();
        if (paragraph.IsEmpty)
        {
            foreach (var box in boxes)
                frame.Flow.Float(box, frame.X, frame.Width, frame.Top);
            return;
        }
        frame.Flow.Flush();
        var set = new LinesBesideFloats(paragraph, frame.Flow.Floats, boxes, frame.X, frame.Width, frame.Flow.Height);
        set.Set();
        for (var i = 0; i < set.Lines.Count; i++)
        {
            if (i > 0)
                frame.Flow.Break(BetweenLines(i, set.Lines, style));
            for (var box = 0; box < boxes.Count; box++)
            {
                if (set.Placed[box].Line == i)
                    frame.Flow.PlacedFloat(boxes[box], set.Placed[box].MarginBox);
            }
            frame.Flow.EndBelow(frame.Flow.Height + set.GapBefore(i));
            Line(set.Lines[i], i, frame);
        }
    }

    private void Line(Line line, int number, BlockFrame frame)
    {
        var fragment = line.Fragment;
        if (number == 0 && frame.TakeMarker() is { } marker)
            fragment = WithMarker(fragment, marker, frame);
        frame.Flow.Content(new FlowUnit(fragment, frame.X));
    }

    /// <summary>A float shrinks to fit where it has no width of its own (CSS 2.2 §10.3.5).</summary>
    private FloatBox Floating(Box box, BlockFrame frame)
    {
        var fragment = Alone(box, frame.Width, frame.Height, shrinks: true);
        var floating = new FloatBox(fragment, BoxEdges.Of(box, frame.Width).Margin, box.Style.Float == Float.Left, box.Style.Clear);
        if (box is ReplacedBox || fragment.Size.Height.FitsIn(frame.PageHeight))
            return floating;
        const int EmptyLines = 2;
        return floating with
        {
            Part = FlowPart.Of(AloneFlow(box, frame.Width, frame.Height, shrinks: true)),
            Slack = box.Style.FontSize * EmptyLines * Math.Ceiling(fragment.Size.Height / frame.PageHeight),
        };
    }

    /// <summary>
    /// Tables, pictures and boxes with a formatting context of their own do not overlap floats: they stand beside them as far as
    /// these leave room, else below (CSS 2.2 §9.5).
    /// </summary>
    private (BlockWidth Place, BlockFrame Frame) BesideFloats(Box box, BlockWidth place, BlockFrame frame)
    {
        var flow = frame.Flow;
        flow.Flush();
        var fills = box.Style.Width.IsAuto && box is not (TableBox or ReplacedBox);
        var needed = fills ? Intrinsic.OfMarginBox(box).Least : place.BorderWidth;
        var inset = flow.Floats.InsetAt(flow.Height, Length.Zero, frame.X, frame.Width);
        while (!inset.Sum.IsZero && !needed.FitsIn(frame.Width - inset.Sum) && flow.Floats.NextBottom(flow.Height) is { } next)
        {
            flow.EndBelow(next);
            inset = flow.Floats.InsetAt(flow.Height, Length.Zero, frame.X, frame.Width);
        }
        if (inset.Sum.IsZero)
            return (place, frame);
        var narrow = frame.Between(inset.Left, inset.Right);
        if (fills)
            return (BlockWidth.Of(box, narrow.Width, Intrinsic, direction: frame.Direction), narrow);
        var least = inset.Left + place.Edges.Inner.Left;
        var most = frame.Width - inset.Right - place.Content - place.Edges.Inner.Right;
        return (place with { ContentX = Length.Max(least, Length.Min(place.ContentX, most)) }, frame);
    }

    private static double BetweenLines(int index, IReadOnlyList<Line> lines, ComputedStyle style)
    {
        if (lines[index - 1].IsKeptWithNext)
            return BreakPenalty.Avoid;
        if (index < style.Orphans || lines.Count - index < style.Widows)
            return BreakPenalty.StrandedLines;
        if (!lines[index - 1].EndsWithHyphen)
            return BreakPenalty.WithinParagraph;
        return style.HyphenateLimitLast == HyphenateLimitLast.None ? BreakPenalty.AfterHyphen : BreakPenalty.Avoid;
    }

    /// <summary>Puts a marker before a line, on its baseline (CSS Lists 3 §3.1, outside).</summary>
    private Fragment WithMarker(Fragment line, PendingMarker marker, BlockFrame frame)
    {
        var set = SetMarker(marker);
        var target = new FragmentBuilder();
        var gap = PendingMarker.Gap(marker.Content.Style);
        var x = marker.Content.Style.Direction == Direction.RightToLeft
            ? marker.ContentX - frame.X + marker.ContentWidth + gap
            : marker.ContentX - frame.X - set.Width - gap;
        target.Add(x, (line.FirstBaseline ?? Length.Zero) - (set.Fragment.FirstBaseline ?? Length.Zero), set.Fragment with { FirstBaseline = null, LastBaseline = null });
        target.Add(Length.Zero, Length.Zero, line);
        return target.Finish(line.Size);
    }

    private Line SetMarker(PendingMarker marker)
    {
        var paragraph = Paragraph(marker.Content);
        var set = paragraph.Lines(Length.Unlimited)[0];
        // Where lines begin at the right, it is far out to the right of so wide a line.
        return marker.Content.Style.Direction == Direction.RightToLeft ? paragraph.Lines(set.Width)[0] : set;
    }

    /// <summary>The marker of an item without any line.</summary>
    private void MarkerAlone(PendingMarker marker, BlockFrame frame)
    {
        frame.Marker = null;
        var set = SetMarker(marker);
        var empty = new Fragment(new Size(frame.Width, set.Fragment.Size.Height), []) { FirstBaseline = set.Fragment.FirstBaseline };
        frame.Flow.Content(new FlowUnit(WithMarker(empty, marker, frame), frame.X));
    }

    /// <summary>Its width does not follow that of its containing block.</summary>
    private static bool HasOwnWidth(ComputedStyle style) => style is not { Width.IsAuto: true, MaxWidth.IsAuto: true };

    private static bool AvoidsBreaks(ComputedStyle style) => style.BreakInside != BreakInside.Auto;

    /// <summary>A box that is no context, paints nothing, moves nothing and holds nothing positioned leaves no trace in the flow.</summary>
    private static bool Needs(FlowContainer container) =>
        BoxPainter.Paints(container.Style)
        || !container.Border.Vertical.IsZero
        || !container.Padding.Vertical.IsZero
        || PaintLayer.IsOwn(container.Style)
        || DisplayKinds.Clips(container.Style);

    /// <summary>Of boxes in the flow; what stands by itself, such as a float or a flex item, always starts one.</summary>
    public static bool StartsContext(Box box) =>
        box is not BlockBox || box.Style.Display is Display.FlowRoot || DisplayKinds.Clips(box.Style)
        || box.Style.ColumnCount is not null || box.Style.ColumnWidth is not null;

    public static bool IsReferredTo(Element element) => element.Id is not null || element.Strings.Count > 0 || element.IsOutlined || element.Counters.Count > 0 || element.NumbersPage;

    public static Point RelativeShift(ComputedStyle style, BlockFrame frame) => RelativeShift(style, frame.Width, frame.Height);

    public static Point RelativeShift(ComputedStyle style, Length containingWidth, Length? containingHeight)
    {
        if (style.Position != Position.Relative)
            return Point.Origin;
        var (left, right) = (style.Left?.Resolve(containingWidth), -style.Right?.Resolve(containingWidth));
        // CSS 2.2 §9.4.3: of two offsets that of the start counts.
        var x = (style.Direction == Direction.RightToLeft ? right ?? left : left ?? right) ?? Length.Zero;
        var whole = containingHeight ?? Length.Zero;
        var y = style.Top?.Resolve(whole) ?? -(style.Bottom?.Resolve(whole) ?? Length.Zero);
        return new Point(x, y);
    }

    /// <summary>The height of the content where the box does not simply grow.</summary>
    private Length? UsedHeight(Box box, BlockWidth place, BlockFrame frame)
    {
        var style = box.Style;
        var height = HeightOf(style.Height, style, place.Edges, frame.Height)
            ?? (DisplayKinds.Clips(style) ? PreferredRatio.Height(box, place.Content, place.Edges) : null);
        if (HeightOf(style.MaxHeight, style, place.Edges, frame.Height) is { } most && (height ?? NaturalHeight(box, place, frame)) > most)
            height = most;
        if (height is not { } used)
            return null;
        // CSS Sizing 3 §5.1: in the block axis the content asks for the height that it has.
        var least = style.MinHeight.Kind is SizingKind.MinContent or SizingKind.MaxContent or SizingKind.FitContent
            ? NaturalHeight(box, place, frame)
            : HeightOf(style.MinHeight, style, place.Edges, frame.Height) ?? Length.Zero;
        return Length.Max(least, used);
    }

    /// <summary>The height of the content if it could grow.</summary>
    private Length NaturalHeight(Box box, BlockWidth place, BlockFrame frame)
    {
        // Boxes within boxes that ask for it would each be laid out twice as often as the one around.
        var key = new NaturalHeightKey(box, place.Content, frame.Width, frame.Height);
        if (Context.NaturalHeightOf(key) is { } known)
            return known;
        var ofPass = Context.OfThisPass;
        var flow = new FlowBuilder(null);
        Container(box, place, new BlockFrame(flow, -place.BorderX, frame.Width) { Height = frame.Height }, isContext: true);
        var height = flow.Finish(place.BorderWidth).Height - place.Edges.Inner.Vertical;
        Context.Remember(key, height, isOfThisPass: Context.OfThisPass != ofPass);
        return height;
    }

    /// <summary>A content height from a sizing value; a percentage of an unknown height is auto (CSS 2.2 §10.5).</summary>
    public static Length? HeightOf(Sizing sizing, ComputedStyle style, BoxEdges edges, Length? containingHeight)
    {
        if (sizing.Kind != SizingKind.Fixed || (sizing.Value.HasPercentage && containingHeight is null))
            return null;
        var height = sizing.Value.Resolve(containingHeight ?? Length.Zero);
        return style.BoxSizing == BoxSizing.BorderBox ? Length.Max(Length.Zero, height - edges.Inner.Vertical) : height;
    }
}
