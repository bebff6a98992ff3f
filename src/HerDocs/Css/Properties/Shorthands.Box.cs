using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>Shorthands for the sides of a box and its borders.</summary>
internal static partial class Shorthands
{
    private static IEnumerable<DeclaredProperty> BoxSides()
    {
        yield return FourSides("margin", "CSS Box 3 §3.2", side => PropertyTable.Find($"margin-{side}")!);
        yield return FourSides("padding", "CSS Box 3 §4.2", side => PropertyTable.Find($"padding-{side}")!);
        yield return FourSides("inset", "CSS Logical 1 §4.3.1", side => PropertyTable.Find(side)!);
        foreach (var axis in new[] { "block", "inline" })
        {
            yield return TwoAxisEnds($"margin-{axis}", "CSS Logical 1 §4.2", "margin-", axis, "");
            yield return TwoAxisEnds($"padding-{axis}", "CSS Logical 1 §4.4", "padding-", axis, "");
            yield return TwoAxisEnds($"inset-{axis}", "CSS Logical 1 §4.3", "", axis, "");
        }
    }

    private static DeclaredProperty TwoAxisEnds(string name, string specification, string prefix, string axis, string suffix) =>
        TwoSides(
            name,
            specification,
            LogicalProperties.Side(prefix, $"{axis}-start", suffix),
            LogicalProperties.Side(prefix, $"{axis}-end", suffix));

    private static IEnumerable<DeclaredProperty> Borders()
    {
        foreach (var part in new[] { "width", "style", "color" })
        {
            yield return FourSides($"border-{part}", "CSS Backgrounds 3 §4", side => PropertyTable.Find($"border-{side}-{part}")!);
            foreach (var axis in new[] { "block", "inline" })
                yield return TwoAxisEnds($"border-{axis}-{part}", "CSS Logical 1 §4.5", "border-", axis, $"-{part}");
        }
        foreach (var side in PhysicalSides)
            yield return BorderSides($"border-{side}", "CSS Backgrounds 3 §4.4", part => [PropertyTable.Find($"border-{side}-{part}")!]);
        foreach (var side in new[] { "block-start", "block-end", "inline-start", "inline-end" })
            yield return BorderSides($"border-{side}", "CSS Logical 1 §4.5.4", part => [LogicalProperties.Side("border-", side, $"-{part}")]);
        foreach (var axis in new[] { "block", "inline" })
        {
            yield return BorderSides($"border-{axis}", "CSS Logical 1 §4.5.4", part =>
            [
                LogicalProperties.Side("border-", $"{axis}-start", $"-{part}"),
                LogicalProperties.Side("border-", $"{axis}-end", $"-{part}"),
            ]);
        }
        yield return BorderSides(
            "border", "CSS Backgrounds 3 §4.4", part => [.. PhysicalSides.Select(side => (Longhand)PropertyTable.Find($"border-{side}-{part}")!)]);
        yield return BorderRadius();
    }

    /// <summary>Width, style and colour in any order, the same on each of the sides.</summary>
    private static DeclaredProperty BorderSides(string name, string specification, Func<string, Longhand[]> sides)
    {
        var (widths, styles, colors) = (sides("width"), sides("style"), sides("color"));
        Longhand[] one = [widths[0], styles[0], colors[0]];
        return new(
            name,
            "<'border-top-width'> || <'border-top-style'> || <'border-top-color'>",
            specification,
            [.. widths, .. styles, .. colors],
            reader => ReadAnyOrder(reader, one) is not [var width, var style, var color]
                ? null
                : [.. widths.Select(_ => width), .. styles.Select(_ => style), .. colors.Select(_ => color)]);
    }

    /// <summary>One to four radii, and behind a slash as many for the other direction (CSS Backgrounds 3 §5.1).</summary>
    private static DeclaredProperty BorderRadius()
    {
        Longhand[] corners =
        [
            PropertyTable.BorderTopLeftRadius, PropertyTable.BorderTopRightRadius,
            PropertyTable.BorderBottomRightRadius, PropertyTable.BorderBottomLeftRadius,
        ];
        var radii = LengthGrammars.NonNegativePercentage;
        return new(
            "border-radius",
            $"[ {radii.Syntax} ]{{1,4}} [ / [ {radii.Syntax} ]{{1,4}} ]?",
            "CSS Backgrounds 3 §5.1",
            corners,
            reader =>
            {
                var across = RadiiOf(reader);
                var down = across is not null && reader.TakeDelim('/') ? RadiiOf(reader) : across;
                return across is null || down is null ? null : [.. across.Zip(down, (width, height) => width.With(height, (x, y) => new CornerRadius(x, y)))];
            });
    }

    /// <summary>Radii of the four corners; null where there is none.</summary>
    private static Specified<LengthPercentage>[]? RadiiOf(ValueReader reader)
    {
        var read = new List<Specified<LengthPercentage>>();
        while (read.Count < 4 && Numeric.LengthPercentage(reader, nonNegative: true) is { } radius)
            read.Add(radius);
        return read.Count == 0 ? null : [read[0], read[read.Count > 1 ? 1 : 0], read[read.Count > 2 ? 2 : 0], read[read.Count > 3 ? 3 : read.Count > 1 ? 1 : 0]];
    }
}
