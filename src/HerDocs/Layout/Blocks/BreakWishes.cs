using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>
/// A wish for a break before a first child is one before its parent, and one after a last child one after its parent (CSS
/// Fragmentation 3 §3.1); of several the last forced one counts. Cells side by side are all first and last, as items of a flex line are
/// (CSS Flexbox 1 §10).
/// </summary>
internal static class BreakWishes
{
    public static BreakBetween Before(Box box)
    {
        var wish = Own(box.Style.BreakBefore, box.Element);
        return box switch
        {
            BlockBox { Content: BlockChildren { Boxes: [var first, ..] } } => Stronger(wish, Before(first)),
            TableBox { Captions: [{ Style.CaptionSide: CaptionSide.Top } first, ..] } => Stronger(wish, Before(first)),
            TableBox { Groups: [{ Rows: [var first, ..] } group, ..] } => Stronger(wish, Stronger(Before(group), Before(first))),
            GridBox { Items: [var first, ..] } => Stronger(wish, Before(first)),
            FlexBox flex => Stronger(wish, BeforeFirstLine(flex)),
            _ => wish,
        };
    }

    /// <summary>Where items can wrap it is not known yet which of them are on that line, but for the first.</summary>
    private static BreakBetween BeforeFirstLine(FlexBox box)
    {
        var wish = BreakBetween.Auto;
        foreach (var item in box.FirstLine)
            wish = Stronger(wish, Before(item));
        return wish;
    }

    public static BreakBetween Before(TableRowGroup group) => Own(group.Style.BreakBefore, group.Element);

    public static BreakBetween Before(TableRow row)
    {
        var wish = Own(row.Style.BreakBefore, row.Element);
        foreach (var cell in row.Cells)
            wish = Stronger(wish, Before(cell.Box));
        return wish;
    }

    public static BreakBetween After(Box box)
    {
        var wish = Own(box.Style.BreakAfter, box.Element);
        return box switch
        {
            BlockBox { Content: BlockChildren { Boxes: [.., var last] } } => Stronger(After(last), wish),
            TableBox { Captions: [.., { Style.CaptionSide: CaptionSide.Bottom } last] } => Stronger(After(last), wish),
            TableBox { Groups: [.., { Rows: [.., var last] } group] } => Stronger(Stronger(After(last), After(group)), wish),
            GridBox { Items: [.., var last] } => Stronger(After(last), wish),
            FlexBox { Items: [.., var last] } => Stronger(After(last), wish),
            _ => wish,
        };
    }

    /// <summary>Without those of what is in it.</summary>
    public static BreakBetween AfterOwn(Box box) => Own(box.Style.BreakAfter, box.Element);

    public static BreakBetween After(TableRowGroup group) => Own(group.Style.BreakAfter, group.Element);

    /// <summary>Of the cells those that end in it.</summary>
    public static BreakBetween After(TableRow row)
    {
        var wish = BreakBetween.Auto;
        foreach (var cell in row.Cells)
            wish = cell.RowSpan == 1 ? Stronger(wish, After(cell.Box)) : wish;
        return Stronger(wish, Own(row.Style.BreakAfter, row.Element));
    }

    /// <summary>Its content is to stay together.</summary>
    public static bool AvoidsInside(Box box) => AvoidsInside(box.Style.BreakInside, box.Element);

    public static bool AvoidsInside(BreakInside wish, Element? element) =>
        wish != BreakInside.Auto && (wish != BreakInside.AvoidColumn || IsInColumns(element));

    /// <summary>What is said of columns has no effect where there are none (CSS Fragmentation 3 §3.1).</summary>
    private static BreakBetween Own(BreakBetween wish, Element? element) =>
        wish is BreakBetween.Column or BreakBetween.AvoidColumn && !IsInColumns(element) ? BreakBetween.Auto : wish;

    private static bool IsInColumns(Element? element)
    {
        for (var around = element?.Parent as Element; around is not null; around = around.Parent as Element)
        {
            var style = around.Style;
            if ((style.ColumnCount is not null || style.ColumnWidth is not null)
                && style.Display is Display.Block or Display.FlowRoot or Display.InlineBlock or Display.ListItem or Display.TableCell or Display.TableCaption)
                return true;
        }
        return false;
    }

    /// <summary>Of two wishes at one place the one that counts.</summary>
    public static BreakBetween Stronger(BreakBetween outer, BreakBetween inner) =>
        inner == BreakBetween.Auto || (IsForced(outer) && !IsForced(inner)) ? outer : inner;

    public static bool IsForced(BreakBetween wish) =>
        wish is not (BreakBetween.Auto or BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn);
}
