using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Inlines;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>
/// Where QuestPDF will put the baseline of a first line, so that what stands beside it can be put on the same. It stretches what is above
/// and below a baseline alike until the line has its height; CSS adds as much above as below (CSS Inline 3 §5.2).
/// </summary>
internal sealed class FirstBaselines(BlockLayout layout)
{
    /// <summary>From the top of what a block container holds; null where there is no line.</summary>
    public Length? Of(BlockContent content, Length width, Direction direction)
    {
        if (FirstLines(content) is not { } lines || OurOwn(content, width, direction) is not { } whole || OurOwn(lines, width, direction) is not { } within)
            return null;
        return whole - within + Within(lines);
    }

    private Length? OurOwn(BlockContent content, Length width, Direction direction) =>
        FlowAssembler.Whole(layout.ContentFlow(content, width, direction)).FirstBaseline;

    private static InlineContent? FirstLines(BlockContent content) => content switch
    {
        InlineContent lines => lines,
        BlockChildren { Boxes: [BlockBox first, ..] } => FirstLines(first.Content),
        _ => null,
    };

    /// <summary>From the top of a line with text of all its styles.</summary>
    private Length Within(InlineContent lines)
    {
        var styles = lines.Items.OfType<InlineText>().Select(text => text.Style).Distinct();
        return styles.Aggregate(Length.Zero, (most, style) => Length.Max(most, Within(style)));
    }

    private Length Within(ComputedStyle style)
    {
        if (layout.Context.FontsFor(style).Primary is not { } font)
            return Length.Zero;
        var (above, below) = (LineMetrics.Ascent(style, font), LineMetrics.Descent(style, font));
        return above * (LineMetrics.LineHeight(style, font) / (above + below));
    }
}
