using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Pages;

namespace HerDocs.Layout.Blocks;

/// <summary>Where block-level boxes are being placed: the flow, the containing block in it, and what waits for the next line.</summary>
/// <param name="X">Of the containing block's left edge, in the flow.</param>
internal sealed class BlockFrame(FlowBuilder flow, Length x, Length width)
{
    private BlockFrame? outer;

    public FlowBuilder Flow { get; } = flow;

    public Length X { get; } = x;

    public Length Width { get; private init; } = width;

    /// <summary>The containing block's height, where it does not follow from its content.</summary>
    public Length? Height { get; init; }

    /// <summary>Of the containing block.</summary>
    public Direction Direction { get; init; }

    /// <summary>The page areas, only while the flow is the document's own.</summary>
    public PageAreas? Areas { get; init; }

    public string? PageName { get; init; }

    /// <summary>Of the area of the page that boxes here begin on.</summary>
    public Length PageWidth { get; init; }

    /// <summary>Its width follows that of the page's area.</summary>
    private bool FollowsPage { get; init; } = true;

    /// <summary>Of the page's area, where the width of boxes here follows it.</summary>
    public Length? FollowedWidth => Areas is not null && FollowsPage ? PageWidth : null;

    /// <summary>What fits on a page: where the flow is not the document's own, on the least high of those that have been set so far.</summary>
    public Length PageHeight => Areas?.Height(1, PageName) ?? PageHeightAround;

    public Length PageHeightAround { get; init; } = Length.Unlimited;

    public PendingMarker? Marker { get; set; }

    /// <summary>The formatting context is that of columns: boxes in it may span all of them (CSS Multi-column 1 §6).</summary>
    public bool IsInColumns { get; init; }

    /// <summary>Of the containing block; null where it is that of the flow.</summary>
    public FlowTop? Top { get; private init; }

    /// <summary>The content box of a box in this one.</summary>
    /// <param name="isContext">It starts a block formatting context.</param>
    /// <param name="hasOwnWidth">It is as wide on each page.</param>
    public BlockFrame Inside(Length contentX, Length contentWidth, Length? contentHeight, Direction direction, FlowTop? top = null, bool isContext = true, bool hasOwnWidth = false) => new(Flow, contentX, contentWidth)
    {
        IsInColumns = IsInColumns && !isContext,
        FollowsPage = FollowsPage && !hasOwnWidth,
        Top = top,
        outer = this,
        Height = contentHeight,
        Direction = direction,
        Areas = Areas,
        PageName = PageName,
        PageWidth = PageWidth,
        PageHeightAround = PageHeightAround,
    };

    /// <summary>The same place on the page that a box begins on, whose area may be wider or narrower.</summary>
    public BlockFrame OnPage(Box box)
    {
        if (Areas is null)
            return this;
        var name = PageNames.UsedBy(box, PageName);
        var width = Areas.Width(box, name);
        if (name == PageName && width == PageWidth)
            return this;
        return new BlockFrame(Flow, X, FollowsPage ? Width + width - PageWidth : Width)
        {
            FollowsPage = FollowsPage,
            Top = Top,
            outer = this,
            Height = Height,
            Direction = Direction,
            Areas = Areas,
            PageName = name,
            PageWidth = width,
        };
    }

    /// <summary>From which line on a paragraph stands on pages of other widths, and how much wider they are.</summary>
    public IReadOnlyList<(int Line, Length Wider)> Continuations(InlineContent content) =>
        FollowedWidth is { } width ? [.. Areas!.Continuations(content, PageName, width)] : [];

    /// <summary>The part of the containing block that floats leave on both sides.</summary>
    public BlockFrame Between(Length left, Length right) => new(Flow, X + left, Width - left - right)
    {
        FollowsPage = FollowsPage,
        Top = Top,
        outer = this,
        Height = Height,
        Direction = Direction,
        Areas = Areas,
        PageName = PageName,
        PageWidth = PageWidth,
        PageHeightAround = PageHeightAround,
    };

    /// <summary>The marker that waits here or further out, once.</summary>
    public PendingMarker? TakeMarker()
    {
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.Marker is { } marker)
            {
                frame.Marker = null;
                return marker;
            }
        }
        return null;
    }
}
