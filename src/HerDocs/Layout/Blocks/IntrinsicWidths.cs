using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flex;
using HerDocs.Layout.Grid;
using HerDocs.Layout.Inlines;
using HerDocs.Layout.Tables;

namespace HerDocs.Layout.Blocks;

/// <summary>How narrow and how wide boxes would like to be (CSS Sizing 3 §5): with every break taken, and with none.</summary>
internal sealed class IntrinsicWidths(BlockLayout blocks)
{
    private readonly Dictionary<Box, WidthRange> contentWidths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Box, TableColumnWidths> columnWidths = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the columns of a table ask for, measured once.</summary>
    public TableColumnWidths ColumnsOf(TableBox table)
    {
        if (!columnWidths.TryGetValue(table, out var widths))
            columnWidths[table] = widths = new TableColumnWidths(table, this);
        return widths;
    }

    /// <summary>The least and the preferred width of a box's content.</summary>
    public WidthRange OfContent(Box box)
    {
        if (!contentWidths.TryGetValue(box, out var range))
            contentWidths[box] = range = Measure(box);
        return range;
    }

    /// <summary>The same for the whole box, its fixed margins, borders and padding with it.</summary>
    public WidthRange OfMarginBox(Box box)
    {
        var edges = BoxEdges.Of(box, Length.Zero);
        var style = box.Style;
        var range = OfContent(box);
        if (style.Width is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } width })
            range = WidthRange.Exactly(Content(box, width.Fixed, edges));
        else if (style.Width.IsAuto && PreferredRatio.Width(box, edges) is { } byRatio)
            range = WidthRange.Exactly(byRatio);
        if (style.MaxWidth is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } most })
            range = range.AtMost(Content(box, most.Fixed, edges));
        if (style.MinWidth is { Kind: SizingKind.Fixed, Value: { HasPercentage: false } least })
            range = range.AtLeast(Content(box, least.Fixed, edges));
        if (box is TableBox)
            range = range.AtLeast(OfContent(box).Least);
        return range + edges.Horizontal;
    }

    /// <summary>The content width that a sizing value gives.</summary>
    /// <param name="available">The width of the containing block less the box's own edges.</param>
    public Length Used(Box box, Sizing sizing, Length containingWidth, Length available) => sizing.Kind switch
    {
        SizingKind.Fixed when !IsCyclic(sizing, containingWidth) => Content(box, sizing.Value.Resolve(containingWidth), BoxEdges.Of(box, containingWidth)),
        SizingKind.MinContent => OfContent(box).Least,
        SizingKind.MaxContent => OfContent(box).Preferred,
        _ => OfContent(box).ShrinkToFit(available),
    };

    /// <summary>A percentage of a width that is being sought says nothing (CSS Sizing 3 §5.2.1).</summary>
    public static bool IsCyclic(Sizing sizing, Length containingWidth) =>
        sizing is { Kind: SizingKind.Fixed, Value.HasPercentage: true } && containingWidth == Length.Unlimited;

    /// <summary>The width of a table with collapsed borders counts the half of them that is its own (CSS 2.2 §17.6.2).</summary>
    private static Length Content(Box box, Length width, BoxEdges edges) =>
        box.Style.BoxSizing == BoxSizing.BorderBox || box is TableBox { Borders: not null } ? Length.Max(Length.Zero, width - edges.Inner.Horizontal) : width;

    private WidthRange Measure(Box box) => box switch
    {
        BlockBox block => OfBlockContent(block.Content, block.Style),
        ReplacedBox replaced => OfReplaced(replaced),
        TableBox table => ColumnsOf(table).Range,
        GridBox grid => GridLayout.IntrinsicWidth(grid, this),
        FlexBox flex => FlexLayout.IntrinsicWidth(flex, this),
        _ => throw new InvalidOperationException($"no intrinsic width for {box.GetType().Name}"),
    };

    /// <summary>One whose width or largest width is a percentage may become as narrow as its container (CSS Sizing 3 §5.2.2).</summary>
    private static WidthRange OfReplaced(ReplacedBox box)
    {
        var width = ReplacedSize.Of(box, null, Length.Unlimited).Width;
        var isCompressible = box.Style.Width.Value.HasPercentage || box.Style.MaxWidth.Value.HasPercentage;
        return isCompressible ? new WidthRange(Length.Zero, width) : WidthRange.Exactly(width);
    }

    private WidthRange OfBlockContent(BlockContent content, Css.ComputedStyle style)
    {
        if (content is InlineContent inline)
        {
            var paragraph = blocks.Paragraph(inline);
            return paragraph.Floats.Aggregate(paragraph.Widths, (widths, floating) => Beside(widths, OfMarginBox(floating.Box)));
        }
        var range = WidthRange.Zero;
        var floats = WidthRange.Zero;
        foreach (var child in ((BlockChildren)content).Boxes)
        {
            if (DisplayKinds.IsPositionedOut(child.Style) || DisplayKinds.InsertPlace(child.Style) is not null)
                continue;
            var width = OfMarginBox(child);
            if (child.Style.Clear != Clear.None)
                floats = WidthRange.Zero;
            var isFloat = DisplayKinds.Floats(child.Style);
            var row = isFloat || BlockLayout.StartsContext(child) ? Beside(floats, width) : width;
            range = range.Or(row);
            floats = isFloat ? row : WidthRange.Zero;
        }
        return style.ColumnCount is { } count && count > 1 ? new WidthRange(range.Least, range.Preferred * count) : range;
    }

    /// <summary>Floats would like to stand in a row with what comes next, and may stand one below the other.</summary>
    private static WidthRange Beside(WidthRange a, WidthRange b) => new(Length.Max(a.Least, b.Least), a.Preferred + b.Preferred);
}
