using HerDocs.Css.Properties;
using HerDocs.Css.Selectors;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Cascading;

/// <summary>Adjusts computed values that depend on one another.</summary>
internal static class StyleAdjustment
{
    private static readonly object NoWidth = Length.Zero;

    private static readonly (Property<BorderStyle> Style, Property<Length> Width)[] Lines =
    [
        (PropertyTable.BorderTopStyle, PropertyTable.BorderTopWidth),
        (PropertyTable.BorderRightStyle, PropertyTable.BorderRightWidth),
        (PropertyTable.BorderBottomStyle, PropertyTable.BorderBottomWidth),
        (PropertyTable.BorderLeftStyle, PropertyTable.BorderLeftWidth),
        (PropertyTable.ColumnRuleStyle, PropertyTable.ColumnRuleWidth),
    ];

    /// <summary>A line that is not drawn has no width (CSS Backgrounds 3 §4.3).</summary>
    public static void ClearAbsentBorders(object?[] own)
    {
        foreach (var (style, width) in Lines)
        {
            if ((BorderStyle)own[style.Slot]! is BorderStyle.None or BorderStyle.Hidden)
                own[width.Slot] = NoWidth;
        }
    }

    /// <summary>Returns whether the boxes of children have to be blocks.</summary>
    public static bool Apply(object?[] own, ComputedStyle? parent, PseudoElement pseudoElement)
    {
        ClearAbsentBorders(own);
        var display = (Display)own[PropertyTable.Display.Slot]!;
        if (pseudoElement is PseudoElement.None or PseudoElement.Before or PseudoElement.After && display != Display.None)
            display = AdjustDisplay(own, display, parent);
        // Where the box itself is not there, children are items of the container around (CSS Display 3 §2.5).
        return display is Display.Flex or Display.InlineFlex or Display.Grid or Display.InlineGrid
            || (display == Display.Contents && parent?.BlockifiesChildren == true);
    }

    /// <summary>CSS 2.2 §9.7, CSS Display 3 §2.7 and, for the items of flexible boxes, CSS Flexbox 1 §4.</summary>
    private static Display AdjustDisplay(object?[] own, Display display, ComputedStyle? parent)
    {
        var isOutOfFlow = (Position)own[PropertyTable.Position.Slot]! is Position.Absolute or Position.Fixed;
        if (isOutOfFlow || parent?.BlockifiesChildren == true)
            own[PropertyTable.Float.Slot] = PropertyTable.Float.Initial;
        var isFloat = (Float)own[PropertyTable.Float.Slot]! != Float.None;
        if (!isOutOfFlow && !isFloat && parent?.BlockifiesChildren == false)
            return display;
        var block = Blockified(display);
        if (block != display)
            own[PropertyTable.Display.Slot] = block;
        return block;
    }

    public static bool IsInlineLevel(Display display) =>
        display is Display.Inline or Display.InlineBlock or Display.InlineFlex or Display.InlineGrid or Display.InlineTable;

    private static Display Blockified(Display display) => display switch
    {
        Display.Block or Display.FlowRoot or Display.ListItem or Display.Flex or Display.Grid or Display.Table or Display.Contents => display,
        Display.InlineFlex => Display.Flex,
        Display.InlineGrid => Display.Grid,
        Display.InlineTable => Display.Table,
        _ => Display.Block,
    };
}
