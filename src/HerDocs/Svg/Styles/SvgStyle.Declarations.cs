using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Paths;

namespace HerDocs.Svg.Styles;

/// <content>What declarations and presentation attributes say.</content>
internal sealed partial class SvgStyle
{
    /// <param name="declarations">The last one of a property wins.</param>
    /// <param name="viewport">The size that percentages of stroke-width and the like are of.</param>
    /// <param name="isWrong">Takes each property whose value means nothing.</param>
    public SvgStyle With(IReadOnlyDictionary<string, string> declarations, double viewport, Action<string, string> isWrong)
    {
        var style = Inherited();
        // Others are relative to these two.
        foreach (var name in (ReadOnlySpan<string>)["font-size", "color"])
        {
            if (declarations.TryGetValue(name, out var value) && value != "inherit" && !style.Apply(name, value, viewport))
                isWrong(name, value);
        }
        foreach (var (name, value) in declarations)
        {
            if (name is "font-size" or "color")
                continue;
            if (value == "inherit")
                style.Inherit(this, name);
            else if (!style.Apply(name, value, viewport))
                isWrong(name, value);
        }
        return style;
    }

    /// <summary>Only what is not inherited anyway.</summary>
    private void Inherit(SvgStyle parent, string name)
    {
        switch (name)
        {
            case "opacity": Opacity = parent.Opacity; break;
            case "stop-color": StopColor = parent.StopColor; break;
            case "stop-opacity": StopOpacity = parent.StopOpacity; break;
            case "clip-path": ClipPath = parent.ClipPath; break;
            case "display": IsDisplayed = parent.IsDisplayed; break;
        }
    }

    /// <returns>Whether the value is one of the property; properties that are not drawn take any.</returns>
    private bool Apply(string name, string value, double viewport) => name switch
    {
        "color" => Set(PaintValue.ParseColor(value, Color), color => Color = color),
        "fill" => Set(PaintValue.Parse(value), paint => Fill = paint),
        "fill-opacity" => Set(SvgLength.ParsePart(value), part => FillOpacity = part),
        "fill-rule" => Set(Rule(value), rule => IsFillEvenOdd = rule),
        "clip-rule" => Set(Rule(value), rule => IsClipEvenOdd = rule),
        "opacity" => Set(SvgLength.ParsePart(value), part => Opacity = part),
        "stop-color" => Set(PaintValue.ParseColor(value, Color), color => StopColor = color),
        "stop-opacity" => Set(SvgLength.ParsePart(value), part => StopOpacity = part),
        "display" => Set<bool>(value != "none", shown => IsDisplayed = shown),
        "visibility" => Set<bool>(value == "visible", visible => IsVisible = visible),
        "overflow" => Set<bool>(value is "visible" or "auto", visible => IsOverflowVisible = visible),
        "clip-path" => ApplyClipPath(value),
        _ => name.StartsWith("stroke", StringComparison.Ordinal) ? ApplyStroke(name, value, viewport) : ApplyText(name, value, viewport),
    };

    private bool ApplyStroke(string name, string value, double viewport) => name switch
    {
        "stroke" => Set(PaintValue.Parse(value), paint => Stroke = paint),
        "stroke-opacity" => Set(SvgLength.ParsePart(value), part => StrokeOpacity = part),
        "stroke-width" => Set(AtLeast(0, SvgLength.Parse(value, FontSize, viewport)), width => StrokeWidth = width),
        "stroke-miterlimit" => Set(AtLeast(1, SvgLength.Parse(value, 0, 0)), limit => StrokeMiterLimit = limit),
        "stroke-dashoffset" => Set(SvgLength.Parse(value, FontSize, viewport), offset => StrokeDashOffset = offset),
        "stroke-dasharray" => ApplyDashes(value, viewport),
        "stroke-linecap" => Set<StrokeCap>(
            value switch { "butt" => StrokeCap.Butt, "round" => StrokeCap.Round, "square" => StrokeCap.Square, _ => null }, cap => StrokeCap = cap),
        "stroke-linejoin" => Set<StrokeJoin>(
            value switch { "miter" or "miter-clip" or "arcs" => StrokeJoin.Miter, "round" => StrokeJoin.Round, "bevel" => StrokeJoin.Bevel, _ => null },
            join => StrokeJoin = join),
        _ => true,
    };

    private bool ApplyText(string name, string value, double viewport) => name switch
    {
        "font-family" => ApplyFontFamily(value),
        "font-size" => Set(AtLeast(0, FontSizeOf(value)), size => FontSize = size),
        "font-weight" => Set(WeightOf(value), weight => FontWeight = weight),
        "font-style" => Set<FontStyle>(
            value switch { "normal" => FontStyle.Normal, "italic" => FontStyle.Italic, "oblique" => FontStyle.Oblique, _ => null },
            style => FontStyle = style),
        "text-anchor" => Set<TextAnchor>(
            value switch { "start" => TextAnchor.Start, "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => null },
            anchor => TextAnchor = anchor),
        "letter-spacing" => Set(value == "normal" ? 0 : SvgLength.Parse(value, FontSize, viewport), spacing => LetterSpacing = spacing),
        "dominant-baseline" => Set<DominantBaseline>(BaselineOf(value), baseline => Baseline = baseline),
        "alignment-baseline" => value is "auto" or "baseline" || Set<DominantBaseline>(BaselineOf(value), baseline => Baseline = baseline),
        "baseline-shift" => Set(ShiftOf(value), shift => BaselineShift = shift),
        "text-decoration" or "text-decoration-line" => Set<bool>(value.Contains("underline", StringComparison.Ordinal), isIt => IsUnderlined = isIt),
        "white-space" => Set<bool>(value.StartsWith("pre", StringComparison.Ordinal), isIt => IsSpacePreserved = isIt),
        "xml:space" => Set<bool>(value == "preserve", isIt => IsSpacePreserved = isIt),
        "lang" or "xml:lang" => Set(value, language => Language = language),
        _ => true,
    };

    private bool ApplyClipPath(string value)
    {
        if (value == "none")
            ClipPath = null;
        else if (PaintValue.Parse(value) is { Kind: PaintKind.Reference } reference)
            ClipPath = reference.Id;
        else
            return false;
        return true;
    }

    /// <summary>SVG 2 §13.5.6: an odd count is repeated once; all zeros are a solid line.</summary>
    private bool ApplyDashes(string value, double viewport)
    {
        if (value == "none")
            return Set<IReadOnlyList<double>>([], dashes => StrokeDashes = dashes);
        var lengths = new List<double>();
        foreach (var part in value.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (AtLeast(0, SvgLength.Parse(part, FontSize, viewport)) is not { } length)
                return false;
            lengths.Add(length);
        }
        if (lengths.Count % 2 != 0)
            lengths.AddRange([.. lengths]);
        StrokeDashes = lengths.Sum() > 0 ? lengths : [];
        return true;
    }

    private bool ApplyFontFamily(string value)
    {
        using var tokens = Tokenizer.Tokenize(value, StyleDiagnostics.Silent);
        var reader = new ValueReader(tokens);
        var families = new List<string>();
        while (!reader.AtEnd)
        {
            var name = reader.TakeString();
            for (; reader.TakeIdent() is { } word; name = name is null ? word : $"{name} {word}")
            {
            }
            if (name is null || (!reader.AtEnd && !reader.TakeComma()))
                return false;
            families.Add(name);
        }
        FontFamily = families;
        return families.Count > 0;
    }

    private double? FontSizeOf(string value) => value switch
    {
        "xx-small" => 9,
        "x-small" => 10,
        "small" => 13,
        "medium" => 16,
        "large" => 18,
        "x-large" => 24,
        "xx-large" => 32,
        "smaller" => FontSize / 1.2,
        "larger" => FontSize * 1.2,
        _ => SvgLength.Parse(value, FontSize, FontSize),
    };

    private int? WeightOf(string value) => value switch
    {
        "normal" => 400,
        "bold" => 700,
        "bolder" => FontWeight < 350 ? 400 : FontWeight < 550 ? 700 : 900,
        "lighter" => FontWeight < 550 ? 100 : FontWeight < 750 ? 400 : 700,
        _ => SvgLength.Parse(value, double.NaN, double.NaN) is >= 1 and <= 1000 and var weight ? (int)weight : null,
    };

    private double? ShiftOf(string value) => value switch
    {
        "baseline" => 0,
        "sub" => FontSize * 0.2,
        "super" => FontSize * -0.33,
        _ => -SvgLength.Parse(value, FontSize, FontSize),
    };

    private static DominantBaseline? BaselineOf(string value) => value switch
    {
        "auto" or "alphabetic" or "use-script" or "no-change" or "reset-size" or "baseline" => DominantBaseline.Alphabetic,
        "middle" => DominantBaseline.Middle,
        "central" => DominantBaseline.Central,
        "hanging" => DominantBaseline.Hanging,
        "text-before-edge" or "text-top" or "before-edge" => DominantBaseline.TextTop,
        "text-after-edge" or "text-bottom" or "ideographic" or "after-edge" => DominantBaseline.TextBottom,
        "mathematical" => DominantBaseline.Central,
        _ => null,
    };

    private static bool? Rule(string value) => value switch { "nonzero" => false, "evenodd" => true, _ => null };

    private static double? AtLeast(double least, double? value) => value >= least ? value : null;

    private static bool Set<T>(T? value, Action<T> set)
        where T : struct
    {
        if (value is { } some)
            set(some);
        return value is not null;
    }

    private static bool Set<T>(T? value, Action<T> set)
        where T : class
    {
        if (value is not null)
            set(value);
        return value is not null;
    }
}
