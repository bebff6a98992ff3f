using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>The names that set several properties at once.</summary>
internal static partial class Shorthands
{
    private static readonly string[] PhysicalSides = ["top", "right", "bottom", "left"];

    public static readonly IReadOnlyList<DeclaredProperty> All =
    [
        .. BoxSides(),
        .. Borders(),
        .. Fonts(),
        .. Others(),
        .. Grids(),
        .. PageBreaks(),
        new("all", "initial | inherit | unset | revert | revert-layer", "CSS Cascade 5 §3.2", AllLonghands(), _ => null),
    ];

    /// <summary>Everything but direction and unicode-bidi (CSS Cascade 5 §3.2).</summary>
    private static IReadOnlyList<Longhand> AllLonghands() =>
    [
        .. PropertyTable.All.Where(property => property != PropertyTable.Direction && property != PropertyTable.UnicodeBidi),
    ];

    /// <summary>One to four values for top, right, bottom and left (CSS Box 3 §3.2).</summary>
    private static DeclaredProperty FourSides(string name, string specification, Func<string, Property> longhand)
    {
        Longhand[] longhands = [.. PhysicalSides.Select(side => longhand(side))];
        var side = longhands[0].LeftToRight;
        return new(name, $"[ {side.Syntax} ]{{1,4}}", specification, longhands, reader => Repeat(ReadUpTo(4, side, reader)));
    }

    /// <summary>One or two values for start and end.</summary>
    private static DeclaredProperty TwoSides(string name, string specification, Longhand start, Longhand end) =>
        new(
            name,
            $"[ {start.LeftToRight.Syntax} ]{{1,2}}",
            specification,
            [start, end],
            reader => ReadUpTo(2, start.LeftToRight, reader) is { } read ? [read[0], read[^1]] : null);

    private static List<Specified>? ReadUpTo(int most, Property property, ValueReader reader)
    {
        var values = new List<Specified>();
        while (!reader.AtEnd && values.Count < most)
        {
            if (property.Parse(reader) is not { } value)
                return null;
            values.Add(value);
        }
        return values.Count > 0 ? values : null;
    }

    /// <summary>What is left out is as on the opposite side.</summary>
    private static Specified?[]? Repeat(List<Specified>? values) => values switch
    {
        null => null,
        [var all] => [all, all, all, all],
        [var vertical, var horizontal] => [vertical, horizontal, vertical, horizontal],
        [var top, var horizontal, var bottom] => [top, horizontal, bottom, horizontal],
        _ => [.. values],
    };

    /// <summary>Each of the properties at most once, in any order; at least one.</summary>
    private static DeclaredProperty AnyOrder(string name, string specification, params Longhand[] longhands) =>
        new(
            name,
            string.Join(" || ", longhands.Select(longhand => $"<'{longhand.LeftToRight.Name}'>")),
            specification,
            longhands,
            reader => ReadAnyOrder(reader, longhands));

    private static Specified?[]? ReadAnyOrder(ValueReader reader, Longhand[] longhands)
    {
        var values = new Specified?[longhands.Length];
        while (!reader.AtEnd)
        {
            if (!ReadNext(reader, longhands, values))
                return null;
        }
        return Array.Exists(values, value => value is not null) ? values : null;
    }

    /// <summary>Reads one value for the first property that takes it and has none.</summary>
    private static bool ReadNext(ValueReader reader, Longhand[] longhands, Specified?[] values)
    {
        var before = reader.Position;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null && longhands[i].LeftToRight.Parse(reader) is { } value)
            {
                values[i] = value;
                return true;
            }
            reader.Position = before;
        }
        return false;
    }

    /// <summary>CSS Fragmentation 3 §3.4: the names of CSS 2.</summary>
    private static IEnumerable<DeclaredProperty> PageBreaks()
    {
        foreach (var place in new[] { "before", "after" })
        {
            yield return new(
                $"page-break-{place}",
                "auto | always | avoid | left | right",
                "CSS Fragmentation 3 §3.4",
                [PropertyTable.Find($"break-{place}")!],
                reader => ReadPageBreak(reader) is { } value ? [value] : null);
        }
        yield return new(
            "page-break-inside",
            "auto | avoid",
            "CSS Fragmentation 3 §3.4",
            [PropertyTable.BreakInside],
            reader => reader.Peek.Is(TokenKind.Ident, "auto") || reader.Peek.Is(TokenKind.Ident, "avoid")
                ? [BoxGrammars.BreakInside.Parse(reader)]
                : null);
    }

    private static Specified<BreakBetween>? ReadPageBreak(ValueReader reader) => reader.TakeIdent()?.ToLowerInvariant() switch
    {
        "auto" => new(BreakBetween.Auto),
        "always" => new(BreakBetween.Page),
        "avoid" => new(BreakBetween.Avoid),
        "left" => new(BreakBetween.Left),
        "right" => new(BreakBetween.Right),
        _ => null,
    };
}
