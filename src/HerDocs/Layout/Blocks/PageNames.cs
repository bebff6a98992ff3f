using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>
/// The named pages that boxes ask for (CSS Paged Media 3 §9.1): blocks in the flow, rows of tables, and items and lines of flex containers
/// and grids, between which pages may end. Within boxes side by side no page of another name begins.
/// </summary>
internal static class PageNames
{
    /// <summary>The used value of page: auto takes the parent's.</summary>
    public static string? UsedBy(Box box, string? parent) => box.Style.Page ?? parent;

    public static string? UsedBy(TableRow row, TableRowGroup group, string? table) => row.Style.Page ?? group.Style.Page ?? table;

    /// <summary>Of boxes in one line the first that asks for a page says which.</summary>
    public static string? UsedByLine(IEnumerable<Box> items, string? container)
    {
        foreach (var item in items)
        {
            if (item.Style.Page is { } name)
                return name;
        }
        return container;
    }

    /// <summary>The start page value: that of the first child, as far down as first children go.</summary>
    public static string? StartOf(Box box, string? parent)
    {
        var used = UsedBy(box, parent);
        return box switch
        {
            BlockBox { Content: BlockChildren { Boxes: [var first, ..] } } => StartOf(first, used),
            TableBox { Captions: [{ Style.CaptionSide: Css.Values.CaptionSide.Top }, ..] } => used,
            TableBox { Groups: [{ Rows: [var first, ..] } group, ..] } => UsedBy(first, group, used),
            GridBox { Items: [var first, ..] } => UsedBy(first, used),
            FlexBox flex => UsedByLine(flex.FirstLine, used),
            _ => used,
        };
    }
}
