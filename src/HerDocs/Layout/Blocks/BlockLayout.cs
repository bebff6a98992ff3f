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
    private readonly LineLayout lines;
    private readonly FloatLayout floats;
    private readonly MarkerLayout markers;

    public BlockLayout(LayoutContext context)
    {
        Context = context;
        Intrinsic = new IntrinsicWidths(this);
        floats = new FloatLayout(this);
        markers = new MarkerLayout(this);
        lines = new LineLayout(this, floats, markers);
    }

    public LayoutContext Context { get; }

    public IntrinsicWidths Intrinsic { get; }

    public PageNameUses PageNameUses { get; } = new();

    /// <summary>Of the least high page that content was set for so far.</summary>
    public Length PageHeight { get; private set; } = Length.Unlimited;

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
        var frame = new BlockFrame(flow, Length.Zero, width) { Height = height, Direction = direction, IsInColumns = isInColumns, PageHeightAround = PageHeight };
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
        PageHeight = areas.Height(1, null);
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
        var frame = new BlockFrame(flow, -place.BorderX, containingWidth) { Height = containingHeight, PageHeightAround = PageHeight };
        if (height is { } fixedHeight)
            FixedHeight(box, place, Length.Max(Length.Zero, fixedHeight - place.Edges.Inner.Vertical), frame, isContext: true, mayGrow: false);
        else
            Boxed(box, place, frame, isContext: true);
        return flow.Finish(place.BorderWidth);
    }

    private void Content(BlockContent content, BlockFrame frame)
    {
        if (content is InlineContent inline)
            lines.Place(inline, frame);
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
            frame.Flow.Float(floats.Set(box, frame), frame.X, frame.Width, frame.Top);
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
        if (frame.PageName != outer.PageName)
            PageHeight = Length.Min(PageHeight, frame.PageHeight);
        PageNameUses.Note(box, outer.Areas is not null);
        if (outer.Areas is not null)
            outer.Flow.Begin(box, PageNames.StartOf(box, outer.PageName));
        outer.Flow.BreakWish(BreakWishes.Before(box));
        var place = BlockWidth.Of(box, frame.Width, Intrinsic, shrinks: box is TableBox or ReplacedBox, frame.Direction);
        outer.Flow.TopMargin(place.Edges.Margin.Top);
        var avoidsBreaks = BreakWishes.AvoidsInside(box);
        if (avoidsBreaks)
            outer.Flow.EnterAvoid();
        if (style.Clear != Clear.None)
            outer.Flow.Clear(style.Clear);
        if (outer.Flow.HasFloats && StartsContext(box))
            (place, frame) = floats.Beside(box, place, frame);
        Boxed(box, place, frame, StartsContext(box));
        if (avoidsBreaks)
            outer.Flow.LeaveAvoid();
        outer.Flow.BottomMargin(place.Edges.Margin.Bottom);
        outer.Flow.BreakWish(BreakWishes.AfterOwn(box));
        outer.Flow.PageName = outer.PageName;
    }

    /// <summary>The border box and what is in it, without margins.</summary>
    /// <param name="isContext">Whether it starts a block formatting context (CSS 2.2 §9.4.1).</param>
    private void Boxed(Box box, BlockWidth place, BlockFrame frame, bool isContext)
    {
        if (box is ReplacedBox replaced)
            Unit(replaced, Replaced(replaced, frame.Width, frame.Height), place, frame);
        else if (box is not TableBox && BlockHeight.Used(box, place, frame, this) is { } height)
            Tall(box, place, height, frame, isContext);
        else
            Container(box, place, frame, isContext);
    }

    private Fragment Replaced(ReplacedBox box, Length containingWidth, Length? containingHeight) =>
        ReplacedLayout.Place(box, containingHeight, containingWidth, RelativePosition.ShiftOf(box.Style, containingWidth, containingHeight), Context.NotesBoxes);

    /// <summary>A box that grows with its content: it may be cut.</summary>
    /// <param name="height">Of the content; null to follow it.</param>
    /// <param name="least">What it grows to at least, and what percentages of its height are of.</param>
    /// <param name="isOutgrown">Its content needs more than that: flex containers and grids follow it.</param>
    private void Container(
        Box box, BlockWidth place, BlockFrame frame, bool isContext, Length? height = null, Length? least = null, bool isOutgrown = false)
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
            Shift = RelativePosition.ShiftOf(style, frame),
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
        var known = isOutgrown && box is FlexBox or GridBox ? null : height ?? least ?? byRatio;
        var inner = frame.Inside(frame.X + place.ContentX, place.Content, known, style.Direction, top, isContext, HasOwnWidth(style));
        if (box is BlockBox { Marker: { } marker })
            inner.Marker = new PendingMarker(marker, inner.X, inner.Width);
        if (isContext)
            frame.Flow.EnterContext();
        var contents = frame.Flow.Contents;
        InnerContent(box, inner);
        if (inner.Marker is { } lonely && box is BlockBox { Marker: not null })
            markers.PlaceAlone(lonely, inner);
        least ??= Length.Max(byRatio ?? Length.Zero, BlockHeight.Of(style.MinHeight, style, edges, frame.Height) ?? Length.Zero);
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
            FixedHeight(box, place, height, frame, isContext, mayGrow: true);
    }

    /// <summary>
    /// A box that is never cut; what does not fit hangs out below (CSS 2.2 §11.1.1). Where no page has room for all of that, it grows, as
    /// else its text would be lost.
    /// </summary>
    private void FixedHeight(Box box, BlockWidth place, Length height, BlockFrame frame, bool isContext, bool mayGrow)
    {
        var flow = new FlowBuilder(null);
        Container(box, place, new BlockFrame(flow, -place.BorderX, frame.Width) { Height = frame.Height, PageHeightAround = PageHeight }, isContext, height);
        var content = flow.Finish(place.BorderWidth);
        // CSS 2.2 §8.3.1: the margin of its first child is its own as well.
        var margin = content.Items is [FlowSpace { IsMargin: true } first, ..] ? first : null;
        var natural = DisplayKinds.Clips(box.Style) ? Length.Zero : content.Reach - (margin?.Amount ?? Length.Zero);
        if (mayGrow && !natural.FitsIn(frame.PageHeight))
        {
            Container(box, place, frame, isContext, least: height, isOutgrown: true);
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

    /// <summary>Its width does not follow that of its containing block.</summary>
    private static bool HasOwnWidth(ComputedStyle style) => style is not { Width.IsAuto: true, MaxWidth.IsAuto: true };

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

    /// <summary>The height of the content if it could grow.</summary>
    public Length NaturalHeight(Box box, BlockWidth place, BlockFrame frame)
    {
        // Boxes within boxes that ask for it would each be laid out twice as often as the one around.
        var key = new NaturalHeightKey(box, place.Content, frame.Width, frame.Height);
        if (Context.NaturalHeightOf(key) is { } known)
            return known;
        var ofPass = Context.OfThisPass;
        var flow = new FlowBuilder(null);
        Container(box, place, new BlockFrame(flow, -place.BorderX, frame.Width) { Height = frame.Height, PageHeightAround = PageHeight }, isContext: true);
        var height = flow.Finish(place.BorderWidth).Height - place.Edges.Inner.Vertical;
        Context.Remember(key, height, isOfThisPass: Context.OfThisPass != ofPass);
        return height;
    }
}
