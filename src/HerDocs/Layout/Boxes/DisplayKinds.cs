using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Boxes;

/// <summary>What the value of display means for the formatting context that a box takes part in (CSS Display 3 §2).</summary>
internal static class DisplayKinds
{
    public static bool IsBlockLevel(ComputedStyle style) =>
        style.Display is Display.Block or Display.FlowRoot or Display.ListItem or Display.Flex or Display.Grid or Display.Table
        || IsTablePart(style.Display);

    public static bool IsAtomicInline(ComputedStyle style) =>
        style.Display is Display.InlineBlock or Display.InlineFlex or Display.InlineGrid or Display.InlineTable;

    /// <summary>A part of a table that stands by itself gets a table around it (CSS 2.2 §17.2.1).</summary>
    public static bool IsTablePart(Display display) =>
        display is Display.TableCaption or Display.TableColumnGroup or Display.TableColumn or Display.TableHeaderGroup
            or Display.TableRowGroup or Display.TableFooterGroup or Display.TableRow or Display.TableCell;

    public static bool Floats(ComputedStyle style) => style.Float is Float.Left or Float.Right;

    /// <summary>Where on its page a box goes that is taken out of the text for it; null for others.</summary>
    public static PageInsertPlace? InsertPlace(ComputedStyle style) => style.Float switch
    {
        Float.Top => PageInsertPlace.Top,
        Float.Bottom => PageInsertPlace.Bottom,
        Float.Footnote => PageInsertPlace.Footnote,
        _ => null,
    };

    /// <summary>Taken out of the flow (CSS Positioned Layout 3 §2).</summary>
    public static bool IsPositionedOut(ComputedStyle style) => style.Position is Position.Absolute or Position.Fixed;

    /// <summary>It takes room among the boxes beside it (CSS 2.2 §9.3).</summary>
    public static bool IsInFlow(ComputedStyle style) => !IsPositionedOut(style) && style.Float == Float.None;

    /// <summary>What hangs out of it is not seen: what is hidden in one axis is not visible in the other (CSS Overflow 3 §3.1).</summary>
    public static bool Clips(ComputedStyle style) => style.OverflowX == Overflow.Hidden || style.OverflowY == Overflow.Hidden;
}
