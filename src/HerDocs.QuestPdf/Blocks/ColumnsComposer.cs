using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Columns;
using HerDocs.Layout.Drawing;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Multi-column boxes (CSS Multi-column Layout 1); what spans all columns stands between two sets of them.</summary>
internal sealed class ColumnsComposer(BlockComposer composer)
{
    public void Compose(IContainer container, BlockBox block, ColumnGrid columns, Room room) => container.Column(column =>
    {
        foreach (var (content, spanner) in Parts(block.Content))
        {
            if (spanner is not null)
                new BlockStack(composer, column, room).Add([spanner]);
            else
                ComposeColumns(column.Item(), content, block, columns, room with { Width = columns.Width });
        }
    });

    private void ComposeColumns(IContainer container, BlockContent content, BlockBox block, ColumnGrid columns, Room room) => container.MultiColumn(set =>
    {
        set.Columns(columns.Count);
        set.Spacing(columns.Gap.InPoints());
        set.BalanceHeight(block.Style.ColumnFill == ColumnFill.Balance);
        composer.ComposeContent(set.Content(), content, room);
        var style = block.Style;
        var rule = BoxPainter.Line(style.ColumnRuleWidth, style.ColumnRuleStyle, style.ColumnRuleColor, style);
        if (rule.IsVisible)
            set.Spacer().AlignCenter().LineVertical(rule.Width.InPoints()).LineColor(rule.Color.ForQuestPdf());
    });

    /// <summary>The content between children that span all columns, in the order in which it is set.</summary>
    private static IEnumerable<(BlockContent Content, Box? Spanner)> Parts(BlockContent content)
    {
        if (content is not BlockChildren children)
        {
            yield return (content, null);
            yield break;
        }
        var gathered = new List<Box>();
        foreach (var box in children.Boxes)
        {
            if (box.Style.ColumnSpan != ColumnSpan.All)
            {
                gathered.Add(box);
                continue;
            }
            if (gathered.Count > 0)
                yield return (new BlockChildren(gathered), null);
            gathered = [];
            yield return (content, box);
        }
        if (gathered.Count > 0)
            yield return (new BlockChildren(gathered), null);
    }
}
