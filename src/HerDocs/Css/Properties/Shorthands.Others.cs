using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>Shorthands for lists, backgrounds, columns and flexible boxes.</summary>
internal static partial class Shorthands
{
    private static IEnumerable<DeclaredProperty> Others()
    {
        yield return new(
            "list-style",
            "<'list-style-position'> || <'list-style-image'> || <'list-style-type'>",
            "CSS Lists 3 §3.4",
            [PropertyTable.ListStylePosition, PropertyTable.ListStyleImage, PropertyTable.ListStyleType],
            ReadListStyle);
        yield return TwoSides("overflow", "CSS Overflow 3 §3.1", PropertyTable.OverflowX, PropertyTable.OverflowY);
        yield return AnyOrder("outline", "CSS UI 4 §3.1", PropertyTable.OutlineWidth, PropertyTable.OutlineStyle, PropertyTable.OutlineColor);
        yield return Background();
        yield return new(
            "columns",
            "<'column-width'> || <'column-count'>",
            "CSS Multi-column 1 §3.3",
            [PropertyTable.ColumnWidth, PropertyTable.ColumnCount],
            ReadColumns);
        yield return AnyOrder("text-wrap", "CSS Text 4 §6.4", PropertyTable.TextWrapMode, PropertyTable.TextWrapStyle);
        yield return new(
            "white-space",
            "normal | nowrap | pre | pre-wrap | pre-line | <'white-space-collapse'> || <'text-wrap-mode'>",
            "CSS Text 4 §4.5",
            [PropertyTable.WhiteSpaceCollapse, PropertyTable.TextWrapMode],
            ReadWhiteSpace);
        yield return AnyOrder(
            "column-rule", "CSS Multi-column 1 §5.4", PropertyTable.ColumnRuleWidth, PropertyTable.ColumnRuleStyle, PropertyTable.ColumnRuleColor);
        yield return TwoSides("gap", "CSS Box Alignment 3 §8.2", PropertyTable.RowGap, PropertyTable.ColumnGap);
        yield return AnyOrder("flex-flow", "CSS Flexbox 1 §5.3", PropertyTable.FlexDirection, PropertyTable.FlexWrap);
        yield return new(
            "flex",
            "none | [ <'flex-grow'> <'flex-shrink'>? || <'flex-basis'> ]",
            "CSS Flexbox 1 §7.1",
            [PropertyTable.FlexGrow, PropertyTable.FlexShrink, PropertyTable.FlexBasis],
            ReadFlex);
        yield return TwoSides("place-content", "CSS Box Alignment 3 §5.1", PropertyTable.AlignContent, PropertyTable.JustifyContent);
    }

    /// <summary>none stands for whatever of picture and type is not given otherwise.</summary>
    private static Specified?[]? ReadListStyle(ValueReader reader)
    {
        var read = ReadAnyOrder(reader, [PropertyTable.ListStylePosition, PropertyTable.ListStyleImage, PropertyTable.ListStyleType]);
        if (read is [_, Specified<string?> { IsConstant: true, Constant: null }, null])
            read[2] = new Specified<string>("none");
        return read;
    }

    private static Specified?[]? ReadWhiteSpace(ValueReader reader)
    {
        if (!reader.IsLast || reader.Peek.Kind != TokenKind.Ident || LineGrammars.WhiteSpace(reader.Peek.Text.ToLowerInvariant()) is not { } whole)
            return ReadAnyOrder(reader, [PropertyTable.WhiteSpaceCollapse, PropertyTable.TextWrapMode]);
        reader.Skip();
        return [new Specified<WhiteSpaceCollapse>(whole.Collapse), new Specified<TextWrapMode>(whole.Wrap)];
    }

    /// <summary>auto may stand for either.</summary>
    private static Specified?[]? ReadColumns(ValueReader reader)
    {
        var values = new Specified?[2];
        for (var i = 0; i < 2 && !reader.AtEnd; i++)
        {
            var before = reader.Position;
            if (reader.TakeKeyword("auto"))
                continue;
            if (values[1] is null && (values[1] = PropertyTable.ColumnCount.Parse(reader)) is not null)
                continue;
            reader.Position = before;
            if (values[0] is not null || (values[0] = PropertyTable.ColumnWidth.Parse(reader)) is null)
                return null;
        }
        return values;
    }

    private static Specified?[]? ReadFlex(ValueReader reader)
    {
        if (reader.TakeKeyword("none"))
            return [new Specified<double>(0.0), new Specified<double>(0.0), new Specified<Sizing>(Sizing.Auto)];
        Specified? grow = null;
        Specified? shrink = null;
        Specified? basis = null;
        while (!reader.AtEnd)
        {
            // A zero without a unit is a number here, unless both numbers stand already.
            if (grow is null && Numeric.Number(reader, least: 0) is { } number)
            {
                grow = number;
                shrink = Numeric.Number(reader, least: 0);
            }
            else if (basis is not null || (basis = PropertyTable.FlexBasis.Parse(reader)) is null)
            {
                return null;
            }
        }
        if (grow is null && basis is null)
            return null;
        // What is left out is 1, 1 and 0, not the initial values.
        return
        [
            grow ?? new Specified<double>(1.0),
            shrink ?? new Specified<double>(1.0),
            basis ?? new Specified<Sizing>(new LengthPercentage(Length.Zero)),
        ];
    }
}
