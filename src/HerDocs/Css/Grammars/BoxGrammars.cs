using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of the keywords that say what a box is and where it goes.</summary>
internal static class BoxGrammars
{
    private static readonly Grammar<Display> SingleDisplay = Keywords.Of<Display>(
        "inline block flow-root inline-block list-item flex inline-flex grid inline-grid table inline-table table-caption table-column-group "
        + "table-column table-header-group table-row-group table-footer-group table-row table-cell contents none");

    private static readonly string[] DisplayInside = ["flow", "flow-root", "table", "flex", "grid"];

    public static readonly Grammar<Display> Display = new(SingleDisplay.Syntax, ParseDisplay, SingleDisplay.Format);

    public static readonly Grammar<Position> Position = Keywords.Of<Position>("static relative absolute fixed sticky");

    public static readonly Grammar<Float> Float =
        Sided<Float>("none left right footnote top bottom", Values.Float.Left, Values.Float.Right);

    public static readonly Grammar<Clear> Clear = Sided<Clear>("none left right both", Values.Clear.Left, Values.Clear.Right);

    public static readonly Grammar<BoxSizing> BoxSizing = Keywords.Of<BoxSizing>("content-box border-box");

    /// <summary>On paper nothing scrolls.</summary>
    public static readonly Grammar<Overflow> Overflow = Keywords.Of<Overflow>(
        "visible hidden",
        ("clip", Values.Overflow.Hidden), ("scroll", Values.Overflow.Hidden), ("auto", Values.Overflow.Hidden));

    public static readonly Grammar<Isolation> Isolation = Keywords.Of<Isolation>("auto isolate");

    public static readonly Grammar<ObjectFit> ObjectFit = Keywords.Of<ObjectFit>("fill contain cover none scale-down");

    public static readonly Grammar<BorderStyle> BorderStyle =
        Keywords.Of<BorderStyle>("none hidden dotted dashed solid double groove ridge inset outset");

    /// <summary>An outline has no hidden, and leaves auto to whoever draws.</summary>
    public static readonly Grammar<BorderStyle> OutlineStyle =
        Keywords.Of<BorderStyle>("none - dotted dashed solid double groove ridge inset outset", ("auto", Values.BorderStyle.Solid));

    public static readonly Grammar<Visibility> Visibility = Keywords.Of<Visibility>("visible hidden collapse");

    public static readonly Grammar<BreakBetween> BreakBetween =
        Keywords.Of<BreakBetween>("auto avoid avoid-page avoid-column page left right recto verso column", ("always", Values.BreakBetween.Page), ("all", Values.BreakBetween.Page));

    public static readonly Grammar<BreakInside> BreakInside = Keywords.Of<BreakInside>("auto avoid avoid-page avoid-column");

    public static readonly Grammar<BoxDecorationBreak> BoxDecorationBreak = Keywords.Of<BoxDecorationBreak>("slice clone");

    public static readonly Grammar<TableLayout> TableLayout = Keywords.Of<TableLayout>("auto fixed");

    public static readonly Grammar<BorderCollapse> BorderCollapse = Keywords.Of<BorderCollapse>("separate collapse");

    public static readonly Grammar<CaptionSide> CaptionSide = Keywords.Of<CaptionSide>("top bottom");

    public static readonly Grammar<ColumnFill> ColumnFill = Keywords.Of<ColumnFill>(
        "balance auto", ("balance-all", Values.ColumnFill.Balance));

    public static readonly Grammar<ColumnSpan> ColumnSpan = Keywords.Of<ColumnSpan>("none all");

    public static readonly Grammar<FlexDirection> FlexDirection =
        Keywords.Of<FlexDirection>("row row-reverse column column-reverse");

    public static readonly Grammar<FlexWrap> FlexWrap = Keywords.Of<FlexWrap>("nowrap wrap wrap-reverse");

    public static readonly Grammar<ContentAlignment> ContentAlignment = Keywords.Of<ContentAlignment>(
        "normal start end center space-between space-around space-evenly stretch",
        ("flex-start", Values.ContentAlignment.Start), ("flex-end", Values.ContentAlignment.End));

    public static readonly Grammar<ItemAlignment> ItemAlignment = WithoutAuto(AlignSelfKeywords());

    public static readonly Grammar<ItemAlignment> SelfAlignment = AlignSelfKeywords();

    /// <summary>Left and right are those of the container.</summary>
    public static readonly Grammar<ItemAlignment> JustifyItems = OrSide(ItemAlignment, context => context.Direction);

    public static readonly Grammar<ItemAlignment> JustifySelf = OrSide(SelfAlignment, context => context.Parent.Direction);

    public static readonly Grammar<string?> Page = Grammar.OrNull(
        "auto", new Grammar<string>("<custom-ident>", reader => reader.TakeIdent() is { } name ? new(name) : null));

    public static readonly Grammar<AspectRatio> AspectRatio = new("auto || <number [0,∞]> [ / <number [0,∞]> ]?", ParseAspectRatio);

    public static readonly Grammar<EmptyCells> EmptyCells = Keywords.Of<EmptyCells>("show hide");

    private static Grammar<ItemAlignment> AlignSelfKeywords() => Keywords.Of<ItemAlignment>(
        "auto normal stretch start end center baseline",
        ("flex-start", Values.ItemAlignment.Start), ("flex-end", Values.ItemAlignment.End),
        ("self-start", Values.ItemAlignment.Start), ("self-end", Values.ItemAlignment.End));

    private static Grammar<ItemAlignment> WithoutAuto(Grammar<ItemAlignment> grammar) =>
        new(
            grammar.Syntax.Replace("auto | ", ""),
            reader => reader.Peek.Is(TokenKind.Ident, "auto") ? null : grammar.Parse(reader),
            grammar.Format);

    /// <summary>Left and right become start and end (CSS Box Alignment 3 §4.1).</summary>
    private static Grammar<ItemAlignment> OrSide(Grammar<ItemAlignment> grammar, Func<ComputeContext, Direction> direction)
    {
        Specified<ItemAlignment> Side(Direction startsThere) =>
            new(context => direction(context) == startsThere ? Values.ItemAlignment.Start : Values.ItemAlignment.End);
        return new(
            $"{grammar.Syntax} | left | right",
            reader => reader.TakeKeyword("left") ? Side(Direction.LeftToRight)
                : reader.TakeKeyword("right") ? Side(Direction.RightToLeft)
                : grammar.Parse(reader),
            grammar.Format);
    }

    /// <summary>Sides by direction become left and right (CSS Logical 1 §2.3).</summary>
    private static Grammar<T> Sided<T>(string names, T left, T right)
        where T : struct, Enum
    {
        var physical = Keywords.Of<T>(names);
        return new(
            $"{physical.Syntax} | inline-start | inline-end",
            reader => reader.TakeKeyword("inline-start") ? new(context => context.Direction == Direction.LeftToRight ? left : right)
                : reader.TakeKeyword("inline-end") ? new(context => context.Direction == Direction.LeftToRight ? right : left)
                : physical.Parse(reader),
            physical.Format);
    }

    private static Specified<AspectRatio>? ParseAspectRatio(ValueReader reader)
    {
        var (isAuto, ratio) = (false, (Specified<double>?)null);
        while (!reader.AtEnd)
        {
            if (!isAuto && reader.TakeKeyword("auto"))
            {
                isAuto = true;
            }
            else if (ratio is null && Numeric.Number(reader, least: 0) is { } width)
            {
                ratio = width;
                if (reader.TakeDelim('/'))
                    ratio = Numeric.Number(reader, least: 0) is { } height ? width.With(height, (across, down) => across / down) : null;
                if (ratio is null)
                    return null;
            }
            else
            {
                return null;
            }
        }
        if (ratio is null)
            return isAuto ? new(Values.AspectRatio.Auto) : null;
        // A ratio with a zero in it is none (CSS Values 4 §5.7).
        return ratio.Map(value => double.IsFinite(value) && value > 0 ? new AspectRatio(isAuto, value) : Values.AspectRatio.Auto);
    }

    /// <summary>One keyword, or an outer and an inner one in any order, such as "block flex" (CSS Display 3 §2).</summary>
    private static Specified<Display>? ParseDisplay(ValueReader reader)
    {
        var before = reader.Position;
        if (SingleDisplay.Parse(reader) is { } single && reader.AtEnd)
            return single;
        reader.Position = before;
        string? outside = null;
        string? inside = null;
        while (reader.TakeIdent()?.ToLowerInvariant() is { } word)
        {
            if (word is "block" or "inline" && outside is null)
                outside = word;
            else if (DisplayInside.Contains(word) && inside is null)
                inside = word;
            else
                return null;
        }
        if (outside is null && inside is null)
            return null;
        return (outside ?? "block", inside ?? "flow") switch
        {
            ("block", "flow") => new(Values.Display.Block),
            ("block", "flow-root") => new(Values.Display.FlowRoot),
            ("block", "table") => new(Values.Display.Table),
            ("block", "flex") => new(Values.Display.Flex),
            ("block", "grid") => new(Values.Display.Grid),
            ("inline", "flow") => new(Values.Display.Inline),
            ("inline", "flow-root") => new(Values.Display.InlineBlock),
            ("inline", "table") => new(Values.Display.InlineTable),
            ("inline", "grid") => new(Values.Display.InlineGrid),
            _ => new(Values.Display.InlineFlex),
        };
    }
}
