using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of colours (CSS Color 4 §4).</summary>
internal static class ColorGrammars
{
    public static readonly Grammar<Color> Color = new("<color>", ParseColor);

    /// <summary>Where null stands for currentcolor, which the reader of the style knows better.</summary>
    public static readonly Grammar<Color?> OrCurrent = new(
        "<color>",
        reader => reader.TakeKeyword("currentcolor") ? new((Color?)null) : ParseColor(reader)?.Map(color => (Color?)color),
        color => color?.ToString() ?? "currentcolor");

    private static Specified<Color>? ParseColor(ValueReader reader)
    {
        var token = reader.Peek;
        switch (token.Kind)
        {
            case TokenKind.Hash:
                reader.Skip();
                return NamedColors.OfHex(token.Text) is { } hex ? new(hex) : null;
            case TokenKind.Ident when reader.TakeKeyword("currentcolor"):
                return new(context => context.CurrentColor);
            case TokenKind.Ident when NamedColors.Find(token.Text) is { } named:
                reader.Skip();
                return new(named);
            case TokenKind.Function when token.Is(TokenKind.Function, "color-mix"):
                return Mix(reader.TakeBlock());
            case TokenKind.Function:
                return Function(token.Text.ToLowerInvariant(), reader);
            default:
                return null;
        }
    }

    private static Specified<Color>? Function(string name, ValueReader reader)
    {
        var color = name switch
        {
            "rgb" or "rgba" => Components(reader.TakeBlock(), "srgb", new(1, 255), new(1, 255), new(1, 255), allowsCommas: true),
            "hsl" or "hsla" => Components(reader.TakeBlock(), "hsl", Scale.Hue, new(1, 100), new(1, 100), allowsCommas: true),
            "hwb" => Components(reader.TakeBlock(), "hwb", Scale.Hue, new(1, 100), new(1, 100)),
            "lab" => Components(reader.TakeBlock(), "lab", new(100, 1), new(125, 1), new(125, 1)),
            "lch" => Components(reader.TakeBlock(), "lch", new(100, 1), new(150, 1), Scale.Hue),
            "oklab" => Components(reader.TakeBlock(), "oklab", new(1, 1), new(0.4, 1), new(0.4, 1)),
            "oklch" => Components(reader.TakeBlock(), "oklch", new(1, 1), new(0.4, 1), Scale.Hue),
            "color" => Predefined(reader.TakeBlock()),
            "device-cmyk" => DeviceCmyk(reader.TakeBlock()),
            _ => null,
        };
        return color is { } some ? new(some) : null;
    }

    /// <summary>Three components and an alpha, with commas in the older forms of rgb() and hsl().</summary>
    private static Color? Components(ValueReader reader, string space, Scale first, Scale second, Scale third, bool allowsCommas = false)
    {
        if (ColorSpaces.ToSrgb(space, [0, 0, 0]) is null || Component(reader, first) is not { } a)
            return null;
        var commas = allowsCommas && reader.TakeComma();
        if (Component(reader, second) is not { } b || (commas && !reader.TakeComma()) || Component(reader, third) is not { } c)
            return null;
        if (Alpha(reader, commas) is not { } alpha)
            return null;
        var srgb = ColorSpaces.ToSrgb(space, Limit(space, [a, b, c]))!;
        // The older functions cut each channel off; the newer ones look for the nearest colour (CSS Color 4 §5.1, §13).
        return ColorSpaces.ToColor(allowsCommas ? [.. srgb.Select(channel => Math.Clamp(channel, 0, 1))] : srgb, alpha);
    }

    /// <summary>color(), with one of the predefined spaces (CSS Color 4 §10).</summary>
    private static Color? Predefined(ValueReader reader) =>
        reader.TakeIdent()?.ToLowerInvariant() is { } space and not ("hsl" or "hwb" or "lab" or "lch" or "oklab" or "oklch")
            ? Components(reader, space, new(1, 1), new(1, 1), new(1, 1))
            : null;

    private static double[] Limit(string space, double[] c) => space switch
    {
        "hsl" => [c[0], Math.Max(0, c[1]), c[2]],
        "lab" => [Math.Clamp(c[0], 0, 100), c[1], c[2]],
        "lch" => [Math.Clamp(c[0], 0, 100), Math.Max(0, c[1]), c[2]],
        "oklab" => [Math.Clamp(c[0], 0, 1), c[1], c[2]],
        "oklch" => [Math.Clamp(c[0], 0, 1), Math.Max(0, c[1]), c[2]],
        _ => c,
    };

    private static double? Component(ValueReader reader, Scale scale)
    {
        if (reader.TakeKeyword("none"))
            return 0;
        if (scale.IsHue)
            return (Numeric.Angle(reader) ?? Numeric.Number(reader)) is { IsConstant: true } hue ? hue.Constant : null;
        if (Numeric.Percentage(reader) is { IsConstant: true } percent)
            return percent.Constant / 100 * scale.OfPercent;
        return Numeric.Number(reader) is { IsConstant: true } number ? number.Constant / scale.OfNumber : null;
    }

    /// <summary>What follows the components: nothing, or an alpha behind a slash or a comma.</summary>
    private static double? Alpha(ValueReader reader, bool commas)
    {
        if (reader.AtEnd)
            return 1;
        if (!(commas ? reader.TakeComma() : reader.TakeDelim('/')))
            return null;
        var alpha = reader.TakeKeyword("none") ? new Specified<double>(0.0) : Numeric.NumberOrPercentage(reader);
        return alpha is { IsConstant: true } && reader.AtEnd ? Math.Clamp(alpha.Constant, 0, 1) : null;
    }

    /// <summary>CSS Color 5 §5: without a profile, the plain conversion.</summary>
    private static Color? DeviceCmyk(ValueReader reader)
    {
        var inks = new double[4];
        var commas = false;
        for (var i = 0; i < 4; i++)
        {
            if (Component(reader, new(1, 1)) is not { } ink)
                return null;
            inks[i] = Math.Clamp(ink, 0, 1);
            if (i < 3)
                commas |= reader.TakeComma();
        }
        return Alpha(reader, commas) is { } alpha
            ? ColorSpaces.ToColor([.. inks[..3].Select(ink => 1 - Math.Min(1, (ink * (1 - inks[3])) + inks[3]))], alpha)
            : null;
    }

    /// <summary>color-mix() (CSS Color 5 §3), with the shorter way round for hues.</summary>
    private static Specified<Color>? Mix(ValueReader reader)
    {
        if (!reader.TakeKeyword("in") || reader.TakeIdent()?.ToLowerInvariant() is not { } space || !reader.TakeComma())
            return null;
        if (ColorSpaces.FromSrgb(space, [0, 0, 0]) is null || MixPart(reader) is not { } first || !reader.TakeComma()
            || MixPart(reader) is not { } second || !reader.AtEnd)
            return null;
        var share = (first.Percent, second.Percent) switch
        {
            (null, null) => (50, 50),
            (null, { } given) => (100 - given, given),
            ({ } given, null) => (given, 100 - given),
            ({ } one, { } other) => (one, other),
        };
        return share.Item1 + share.Item2 <= 0 ? null
            : first.Color.With(second.Color, (a, b) => ColorMix.Mix(space, a, share.Item1, b, share.Item2));
    }

    private static (Specified<Color> Color, double? Percent)? MixPart(ValueReader reader)
    {
        var before = Numeric.Percentage(reader, least: 0);
        if (ParseColor(reader) is not { } color)
            return null;
        var percent = before ?? Numeric.Percentage(reader, least: 0);
        return percent is null or { IsConstant: true, Constant: <= 100 } ? (color, percent?.Constant) : null;
    }

    /// <summary>What 100% and what the number 1 mean for a component.</summary>
    private readonly record struct Scale(double OfPercent, double OfNumber, bool IsHue = false)
    {
        public static readonly Scale Hue = new(0, 1, IsHue: true);
    }
}
