using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: columns and gaps.</summary>
public static partial class PropertyTable
{
    public static readonly Property<int?> ColumnCount =
        Define<int?>("column-count", null, inherited: false,
            "CSS Multi-column 1 §3.2", Grammar.OrKeyword("auto", NumberGrammars.PositiveInteger));

    public static readonly Property<Length?> ColumnWidth =
        Define<Length?>("column-width", null, inherited: false, "CSS Multi-column 1 §3.1", LengthGrammars.ColumnWidth);

    public static readonly Property<LengthPercentage?> ColumnGap =
        Define<LengthPercentage?>("column-gap", null, inherited: false, "CSS Box Alignment 3 §8.1", LengthGrammars.Gap);

    public static readonly Property<LengthPercentage?> RowGap =
        Define<LengthPercentage?>("row-gap", null, inherited: false, "CSS Box Alignment 3 §8.1", LengthGrammars.Gap);

    public static readonly Property<Length> ColumnRuleWidth =
        Define<Length>("column-rule-width", Length.FromPixels(3), inherited: false, "CSS Multi-column 1 §5.3", LengthGrammars.LineWidth);

    public static readonly Property<BorderStyle> ColumnRuleStyle =
        Define<BorderStyle>("column-rule-style", Values.BorderStyle.None, inherited: false,
            "CSS Multi-column 1 §5.2", BoxGrammars.BorderStyle);

    public static readonly Property<Color?> ColumnRuleColor =
        Define<Color?>("column-rule-color", null, inherited: false, "CSS Multi-column 1 §5.1", ColorGrammars.OrCurrent);

    public static readonly Property<ColumnSpan> ColumnSpan =
        Define<ColumnSpan>("column-span", Values.ColumnSpan.None, inherited: false, "CSS Multi-column 1 §6", BoxGrammars.ColumnSpan);

    public static readonly Property<ColumnFill> ColumnFill =
        Define<ColumnFill>("column-fill", Values.ColumnFill.Balance, inherited: false, "CSS Multi-column 1 §7", BoxGrammars.ColumnFill);
}
