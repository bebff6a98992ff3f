using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Flex;

/// <summary>Sets the items of a container in lines (CSS Flexbox 1 §9.3 to §9.6): collects, resolves, sets, and places them.</summary>
internal sealed class FlexLines
{
    private readonly BlockLayout blocks;
    private readonly ComputedStyle style;
    private readonly bool isRow;
    private readonly Length width;
    private readonly Length? height;
    private readonly Length mainGap;
    private readonly Length crossGap;

    public FlexLines(BlockLayout blocks, FlexBox container, Length width, Length? height)
    {
        this.blocks = blocks;
        this.width = width;
        this.height = height;
        style = container.Style;
        isRow = style.FlexDirection is FlexDirection.Row or FlexDirection.RowReverse;
        var (columnGap, rowGap) = (Gap(style.ColumnGap, width), Gap(style.RowGap, height ?? Length.Zero));
        (mainGap, crossGap) = isRow ? (columnGap, rowGap) : (rowGap, columnGap);
    }

    /// <summary>The lines from top to bottom, or from left to right in a column, each with its items at their places.</summary>
    /// <param name="least">The least height of the container's content.</param>
    public List<FlexLine> Make(List<FlexItem> items, Length least)
    {
        var lines = Collect(items);
        var main = isRow ? width : height ?? lines.Aggregate(least, (most, line) => Length.Max(most, line.Hypothetical));
        foreach (var line in lines)
            line.Resolve(main);
        foreach (var line in lines)
            SetItems(line);
        SizeLines(lines, least);
        foreach (var line in lines)
        {
            Stretch(line);
            PlaceItems(line, main);
        }
        if (style.FlexWrap == FlexWrap.WrapReverse)
            Reverse(lines);
        return lines;
    }

    public static Length Gap(LengthPercentage? gap, Length whole) => gap?.Resolve(whole) ?? Length.Zero;

    /// <summary>§9.3: a line ends where the next item would not fit.</summary>
    private List<FlexLine> Collect(List<FlexItem> items)
    {
        var room = isRow ? width : height ?? Length.Unlimited;
        var lines = new List<FlexLine>();
        var (gathered, used) = (new List<FlexItem>(), Length.Zero);
        foreach (var item in items)
        {
            var size = item.Hypothetical + item.MainEdges;
            if (style.FlexWrap != FlexWrap.NoWrap && gathered.Count > 0 && !(used + mainGap + size).FitsIn(room))
            {
                lines.Add(new FlexLine(gathered, mainGap));
                (gathered, used) = ([], Length.Zero);
            }
            used += (gathered.Count > 0 ? mainGap : Length.Zero) + size;
            gathered.Add(item);
        }
        if (gathered.Count > 0)
            lines.Add(new FlexLine(gathered, mainGap));
        return lines;
    }

    private void SetItems(FlexLine line)
    {
        foreach (var item in line.Items)
        {
            if (item.Box is ReplacedBox)
                item.Fragment = blocks.Alone(item.Box, width, height);
            else if (isRow)
                item.Fragment = blocks.Alone(item.Box, width, height, item.Target);
            else
                Grow(item);
        }
    }

    /// <summary>Gives an item in a column the height that flexible lengths came to.</summary>
    private void Grow(FlexItem item)
    {
        var border = item.Target + item.Edges.Inner.Vertical;
        item.IsStretched = item.Style.Height.IsAuto && !border.FitsIn(item.Fragment.Size.Height);
        SetHeight(item, item.Width, border);
    }

    /// <summary>Sets an item again where its border box is to have another height.</summary>
    private void SetHeight(FlexItem item, Length? contentWidth, Length borderHeight)
    {
        var natural = item.Fragment.Size.Height;
        item.Natural = Length.Max(item.Natural, natural);
        if (!natural.FitsIn(borderHeight) || !borderHeight.FitsIn(natural))
            item.Fragment = blocks.Alone(item.Box, width, height, contentWidth, borderHeight);
    }

    /// <summary>§9.4: how wide lines are across, and §9.6 where they stand.</summary>
    private void SizeLines(List<FlexLine> lines, Length least)
    {
        foreach (var line in lines)
            line.Cross = CrossOf(line);
        var inner = isRow ? height : width;
        if (style.FlexWrap == FlexWrap.NoWrap)
        {
            if (lines.Count > 0)
                lines[0].Cross = inner ?? Length.Max(least, lines[0].Cross);
            return;
        }
        var used = crossGap * (lines.Count - 1);
        foreach (var line in lines)
            used += line.Cross;
        var free = (inner ?? Length.Max(least, used)) - used;
        if (style.AlignContent is ContentAlignment.Normal or ContentAlignment.Stretch && free > Length.Zero)
        {
            foreach (var line in lines)
                line.Cross += free / lines.Count;
            free = Length.Zero;
        }
        var (at, between) = ContentDistribution.Share(style.AlignContent, free, Math.Max(1, lines.Count));
        foreach (var line in lines)
        {
            line.Offset = at;
            at += line.Cross + between + crossGap;
        }
    }

    private Length CrossOf(FlexLine line)
    {
        var (cross, above, below) = (Length.Zero, Length.Zero, Length.Zero);
        foreach (var item in line.Items)
        {
            if (IsOnBaseline(item))
            {
                above = Length.Max(above, item.Baseline);
                below = Length.Max(below, item.OuterCross - item.Baseline);
            }
            cross = Length.Max(cross, item.OuterCross);
        }
        return Length.Max(cross, above + below);
    }

    private bool IsOnBaseline(FlexItem item) =>
        isRow && FlexAlignment.Of(item, style) == ItemAlignment.Baseline && item.Style is { MarginTop: not null, MarginBottom: not null };

    /// <summary>§9.4, step 11: items that stretch are set again at the size of their line.</summary>
    private void Stretch(FlexLine line)
    {
        foreach (var item in line.Items)
        {
            var stretches = FlexAlignment.Of(item, style) == ItemAlignment.Stretch
                && item is { CrossMarginBefore: not null, CrossMarginAfter: not null };
            if (!stretches || item.Box is ReplacedBox)
                continue;
            if (isRow && item.Style.Height.IsAuto)
            {
                item.IsStretched = item.Style.MaxHeight.IsAuto;
                SetHeight(item, item.Target, Limit(item, line.Cross - item.CrossMargins));
            }
            else if (!isRow && item.Style.Width.IsAuto && style.FlexWrap != FlexWrap.NoWrap)
            {
                var inner = Length.Max(Length.Zero, line.Cross - item.Edges.Horizontal);
                item.Fragment = blocks.Alone(item.Box, width, height, inner, item.Fragment.Size.Height);
            }
        }
    }

    /// <summary>A border box height within min-height and max-height.</summary>
    private Length Limit(FlexItem item, Length border)
    {
        var inner = item.Edges.Inner.Vertical;
        if (BlockHeight.Of(item.Style.MaxHeight, item.Style, item.Edges, height) is { } most)
            border = Length.Min(border, most + inner);
        return Length.Max(border, (BlockHeight.Of(item.Style.MinHeight, item.Style, item.Edges, height) ?? Length.Zero) + inner);
    }

    private void PlaceItems(FlexLine line, Length main)
    {
        var isReversed = isRow
            ? style.FlexDirection == FlexDirection.RowReverse != (style.Direction == Direction.RightToLeft)
            : style.FlexDirection == FlexDirection.ColumnReverse;
        var justify = style.JustifyContent;
        var offsets = line.MainOffsets(main, justify, isReversed);
        var baseline = line.Items.Where(IsOnBaseline).Aggregate(Length.Zero, (most, item) => Length.Max(most, item.Baseline));
        for (var i = 0; i < line.Items.Count; i++)
        {
            var item = line.Items[i];
            var size = isRow ? item.Fragment.Size.Width : item.Fragment.Size.Height;
            var along = isReversed ? main - offsets[i] - size : offsets[i];
            var before = isRow ? item.Edges.Margin.Top : item.Edges.Margin.Left;
            var across = FlexAlignment.CrossOffset(item, Alignment(item), line.Cross, before)
                + (IsOnBaseline(item) ? baseline - item.Baseline : Length.Zero);
            item.At = isRow ? new Point(along, across) : new Point(across, along);
        }
    }

    /// <summary>The start of a line is at its foot where lines wrap upwards, and in columns at the right where text begins there.</summary>
    private ItemAlignment Alignment(FlexItem item)
    {
        var alignment = FlexAlignment.Of(item, style);
        var isFlipped = style.FlexWrap == FlexWrap.WrapReverse != (!isRow && style.Direction == Direction.RightToLeft);
        return !isFlipped ? alignment : alignment switch
        {
            ItemAlignment.Start or ItemAlignment.Stretch => ItemAlignment.End,
            ItemAlignment.End => ItemAlignment.Start,
            _ => alignment,
        };
    }

    /// <summary>wrap-reverse: the first line stands last (§5.2).</summary>
    private void Reverse(List<FlexLine> lines)
    {
        var inner = (isRow ? height : width) ?? lines.Aggregate(Length.Zero, (most, line) => Length.Max(most, line.Offset + line.Cross));
        foreach (var line in lines)
            line.Offset = inner - line.Offset - line.Cross;
        lines.Reverse();
    }
}
