using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of lengths and sizes.</summary>
internal static class LengthGrammars
{
    public static readonly Grammar<Length> Length = new("<length>", reader => Numeric.Length(reader));

    public static readonly Grammar<Length> NonNegative =
        new("<length [0,∞]>", reader => Numeric.Length(reader, nonNegative: true));

    public static readonly Grammar<LengthPercentage> LengthPercentage =
        new("<length-percentage>", reader => Numeric.LengthPercentage(reader));

    public static readonly Grammar<LengthPercentage> NonNegativePercentage =
        new("<length-percentage [0,∞]>", reader => Numeric.LengthPercentage(reader, nonNegative: true));

    /// <summary>Margins and offsets.</summary>
    public static readonly Grammar<LengthPercentage?> OrAuto = Grammar.OrKeyword("auto", LengthPercentage);

    public static readonly Grammar<LengthPercentage?> Gap = Grammar.OrKeyword("normal", NonNegativePercentage);

    public static readonly Grammar<Length?> ColumnWidth = Grammar.OrKeyword("auto", NonNegative);

    /// <summary>CSS Backgrounds 3 §4.3: thin, medium and thick are 1, 3 and 5 pixels.</summary>
    public static readonly Grammar<Length> LineWidth = new(
        "thin | medium | thick | <length [0,∞]>",
        reader => reader.TakeKeyword("thin") ? new(Geometry.Length.FromPixels(1))
            : reader.TakeKeyword("medium") ? new(Geometry.Length.FromPixels(3))
            : reader.TakeKeyword("thick") ? new(Geometry.Length.FromPixels(5))
            : Numeric.Length(reader, nonNegative: true));

    /// <summary>CSS Text 3 §7: of letters and words; normal is nothing.</summary>
    public static readonly Grammar<Length> Spacing = new(
        "normal | <length>",
        reader => reader.TakeKeyword("normal") ? new(Geometry.Length.Zero) : Numeric.Length(reader));

    /// <summary>CSS 2.2 §17.6.1: one length for both directions, or one for each.</summary>
    public static readonly Grammar<Size> BorderSpacing = new(
        "<length [0,∞]>{1,2}",
        reader => Numeric.Length(reader, nonNegative: true) is not { } across ? null
            : Numeric.Length(reader, nonNegative: true) is { } down ? across.With(down, (width, height) => new Size(width, height))
            : across.Map(both => new Size(both, both)),
        size => $"{size.Width} {size.Height}");

    /// <summary>CSS Backgrounds 3 §5.1: one radius for both directions, or one for each.</summary>
    public static readonly Grammar<CornerRadius> CornerRadius = new(
        "<length-percentage [0,∞]>{1,2}",
        reader => Numeric.LengthPercentage(reader, nonNegative: true) is not { } across ? null
            : Numeric.LengthPercentage(reader, nonNegative: true) is { } down ? across.With(down, (width, height) => new CornerRadius(width, height))
            : across.Map(both => new CornerRadius(both, both)));

    public static readonly Grammar<Sizing> Size = SizingGrammar("auto");

    public static readonly Grammar<Sizing> MaximumSize = SizingGrammar("none");

    /// <summary>CSS Flexbox 1 §7.2.3; content sizes as max-content does.</summary>
    public static readonly Grammar<Sizing> FlexBasis = new(
        $"content | {Size.Syntax}",
        reader => reader.TakeKeyword("content") ? new(new Sizing(SizingKind.MaxContent)) : Size.Parse(reader));

    private static Grammar<Sizing> SizingGrammar(string auto)
    {
        var kinds = new Dictionary<string, Specified<Sizing>>(StringComparer.OrdinalIgnoreCase)
        {
            [auto] = new(Sizing.Auto),
            ["min-content"] = new(new Sizing(SizingKind.MinContent)),
            ["max-content"] = new(new Sizing(SizingKind.MaxContent)),
            ["fit-content"] = new(new Sizing(SizingKind.FitContent)),
        };
        return new(
            $"{string.Join(" | ", kinds.Keys)} | <length-percentage [0,∞]>",
            reader => Keywords.Take(reader, kinds)
                ?? Numeric.LengthPercentage(reader, nonNegative: true)?.Map(value => new Sizing(SizingKind.Fixed, value)),
            sizing => sizing.IsAuto ? auto : sizing.ToString());
    }
}
