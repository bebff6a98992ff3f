using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of fonts (CSS Fonts 4).</summary>
internal static class FontGrammars
{
    /// <summary>CSS Fonts 4 §2.5.1, relative to medium, which is 16 pixels.</summary>
    private static readonly Dictionary<string, Specified<Length>> AbsoluteSizes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["xx-small"] = Medium(3 / 5.0),
        ["x-small"] = Medium(3 / 4.0),
        ["small"] = Medium(8 / 9.0),
        ["medium"] = Medium(1),
        ["large"] = Medium(6 / 5.0),
        ["x-large"] = Medium(3 / 2.0),
        ["xx-large"] = Medium(2),
        ["xxx-large"] = Medium(3),
    };

    private static readonly Dictionary<string, Specified<double>> Widths = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ultra-condensed"] = new(50.0),
        ["extra-condensed"] = new(62.5),
        ["condensed"] = new(75.0),
        ["semi-condensed"] = new(87.5),
        ["normal"] = new(100.0),
        ["semi-expanded"] = new(112.5),
        ["expanded"] = new(125.0),
        ["extra-expanded"] = new(150.0),
        ["ultra-expanded"] = new(200.0),
    };

    private static readonly HashSet<string> GenericFamilies = new(StringComparer.OrdinalIgnoreCase)
    {
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "math", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded",
    };

    public static readonly Grammar<IReadOnlyList<string>> Family = new(
        "[ <family-name> | <generic-family> ]#",
        reader => Grammar.CommaList(reader, ParseFamily),
        families => string.Join(", ", families.Select(name => GenericFamilies.Contains(name) ? name : Grammar.Quote(name))));

    public static readonly Grammar<Length> Size = new(
        $"{string.Join(" | ", AbsoluteSizes.Keys)} | larger | smaller | <length-percentage [0,∞]>",
        ParseSize);

    public static readonly Grammar<int> Weight = new("normal | bold | bolder | lighter | <number [1,1000]>", ParseWeight);

    private static readonly Grammar<FontStyle> StyleKeywords = Keywords.Of<FontStyle>("normal italic oblique");

    public static readonly Grammar<FontStyle> Style = new(
        "normal | italic | oblique <angle>?",
        reader => reader.TakeKeyword("oblique")
            ? Numeric.Angle(reader) is null or { IsConstant: true, Constant: >= -90 and <= 90 } ? new(FontStyle.Oblique) : null
            : StyleKeywords.Parse(reader),
        StyleKeywords.Format);

    public static readonly Grammar<double> WidthKeyword =
        new(string.Join(" | ", Widths.Keys), reader => Keywords.Take(reader, Widths));

    /// <summary>In percent of the normal width.</summary>
    public static readonly Grammar<double> Width = new(
        $"{WidthKeyword.Syntax} | <percentage [0,∞]>",
        reader => WidthKeyword.Parse(reader) ?? Numeric.Percentage(reader, least: 0),
        percent => Grammar.Text(percent) + "%");

    public static readonly Grammar<FontKerning> Kerning = Keywords.Of<FontKerning>("auto normal none");

    public static readonly Grammar<FontVariantCaps> VariantCaps =
        Keywords.Of<FontVariantCaps>("normal small-caps all-small-caps petite-caps all-petite-caps unicase titling-caps");

    public static readonly Grammar<FontVariantPosition> VariantPosition = Keywords.Of<FontVariantPosition>("normal sub super");

    public static readonly Grammar<FontVariantNumeric> VariantNumeric = Keywords.Flags<FontVariantNumeric>(
        "normal",
        "lining-nums oldstyle-nums proportional-nums tabular-nums diagonal-fractions stacked-fractions ordinal slashed-zero",
        JoinNumeric);

    public static readonly Grammar<FontVariantLigatures> VariantLigatures = new(
        "normal | none | [ [ common-ligatures | no-common-ligatures ] || [ discretionary-ligatures | no-discretionary-ligatures ] || "
        + "[ historical-ligatures | no-historical-ligatures ] || [ contextual | no-contextual ] ]",
        ParseLigatures,
        FormatLigatures);

    public static readonly Grammar<IReadOnlyList<FontSetting>> FeatureSettings = Grammar.CommaList(
        "normal",
        new Grammar<FontSetting>("<string> [ <integer [0,∞]> | on | off ]?", ParseFeature, FormatSetting));

    public static readonly Grammar<IReadOnlyList<FontSetting>> VariationSettings = Grammar.CommaList(
        "normal",
        new Grammar<FontSetting>("<string> <number>", ParseVariation, FormatSetting));

    private static Specified<Length> Medium(double factor) => new(Length.FromPixels(16 * factor));

    /// <summary>A string, or identifiers joined by single spaces (CSS Fonts 4 §2.1.1).</summary>
    private static Specified<string>? ParseFamily(ValueReader reader)
    {
        if (reader.TakeString() is { } quoted)
            return new(quoted);
        if (reader.TakeIdent() is not { } name)
            return null;
        while (reader.TakeIdent() is { } more)
            name += " " + more;
        return CssWide.Find(name) is not null ? null : new(GenericFamilies.Contains(name) ? name.ToLowerInvariant() : name);
    }

    private static Specified<Length>? ParseSize(ValueReader reader)
    {
        if (Keywords.Take(reader, AbsoluteSizes) is { } named)
            return named;
        // CSS Fonts 4 §2.5.1: a step is a ratio of 1.2 to 1.5; browsers take 1.2.
        if (reader.TakeKeyword("larger"))
            return new(context => context.Parent.FontSize * 1.2);
        if (reader.TakeKeyword("smaller"))
            return new(context => context.Parent.FontSize / 1.2);
        if (Numeric.LengthPercentage(reader, nonNegative: true) is not { } size)
            return null;
        return size is { IsConstant: true, Constant.HasPercentage: false }
            ? size.Map(value => value.Fixed)
            : new(context => size.Resolve(context).Resolve(context.Parent.FontSize));
    }

    private static Specified<int>? ParseWeight(ValueReader reader)
    {
        if (reader.TakeKeyword("normal"))
            return new(400);
        if (reader.TakeKeyword("bold"))
            return new(700);
        if (reader.TakeKeyword("bolder"))
            return new(context => Bolder(context.Parent.FontWeight));
        if (reader.TakeKeyword("lighter"))
            return new(context => Lighter(context.Parent.FontWeight));
        return Numeric.Number(reader, least: 1) is { } weight and not { IsConstant: true, Constant: > 1000 }
            ? weight.Map(value => (int)Math.Min(Math.Round(value), 1000))
            : null;
    }

    /// <summary>CSS Fonts 4 §2.2.1.</summary>
    private static int Bolder(int weight) => weight < 350 ? 400 : weight < 550 ? 700 : Math.Max(weight, 900);

    /// <summary>CSS Fonts 4 §2.2.1.</summary>
    private static int Lighter(int weight) => weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700;

    private static FontVariantNumeric? JoinNumeric(FontVariantNumeric before, FontVariantNumeric next)
    {
        var rival = next switch
        {
            FontVariantNumeric.LiningNums => FontVariantNumeric.OldstyleNums,
            FontVariantNumeric.OldstyleNums => FontVariantNumeric.LiningNums,
            FontVariantNumeric.ProportionalNums => FontVariantNumeric.TabularNums,
            FontVariantNumeric.TabularNums => FontVariantNumeric.ProportionalNums,
            FontVariantNumeric.DiagonalFractions => FontVariantNumeric.StackedFractions,
            FontVariantNumeric.StackedFractions => FontVariantNumeric.DiagonalFractions,
            _ => FontVariantNumeric.Normal,
        };
        return (before & (next | rival)) == 0 ? before | next : null;
    }

    private static Specified<FontVariantLigatures>? ParseLigatures(ValueReader reader)
    {
        if (reader.TakeKeyword("normal"))
            return new(FontVariantLigatures.Normal);
        if (reader.TakeKeyword("none"))
            return new(FontVariantLigatures.None);
        var flags = FontVariantLigatures.Normal;
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        while (Ligature(reader.Peek) is { } ligature)
        {
            if (!kinds.Add(ligature.Kind))
                return null;
            reader.Skip();
            flags |= ligature.Flag;
        }
        return kinds.Count > 0 ? new(flags) : null;
    }

    private static (string Kind, FontVariantLigatures Flag)? Ligature(in Token token) =>
        token.Kind != TokenKind.Ident ? null : token.Text.ToLowerInvariant() switch
        {
            "common-ligatures" => ("common", FontVariantLigatures.Normal),
            "no-common-ligatures" => ("common", FontVariantLigatures.NoCommon),
            "discretionary-ligatures" => ("discretionary", FontVariantLigatures.Discretionary),
            "no-discretionary-ligatures" => ("discretionary", FontVariantLigatures.Normal),
            "historical-ligatures" => ("historical", FontVariantLigatures.Historical),
            "no-historical-ligatures" => ("historical", FontVariantLigatures.Normal),
            "contextual" => ("contextual", FontVariantLigatures.Normal),
            "no-contextual" => ("contextual", FontVariantLigatures.NoContextual),
            _ => null,
        };

    private static string FormatLigatures(FontVariantLigatures ligatures)
    {
        if (ligatures is FontVariantLigatures.Normal or FontVariantLigatures.None)
            return ligatures == FontVariantLigatures.None ? "none" : "normal";
        var names = new List<string>();
        if (ligatures.HasFlag(FontVariantLigatures.NoCommon))
            names.Add("no-common-ligatures");
        if (ligatures.HasFlag(FontVariantLigatures.Discretionary))
            names.Add("discretionary-ligatures");
        if (ligatures.HasFlag(FontVariantLigatures.Historical))
            names.Add("historical-ligatures");
        if (ligatures.HasFlag(FontVariantLigatures.NoContextual))
            names.Add("no-contextual");
        return string.Join(' ', names);
    }

    private static Specified<FontSetting>? ParseFeature(ValueReader reader)
    {
        if (Tag(reader) is not { } tag)
            return null;
        if (reader.TakeKeyword("on"))
            return new(new FontSetting(tag, 1));
        if (reader.TakeKeyword("off"))
            return new(new FontSetting(tag, 0));
        return reader.AtEnd || reader.Peek.Kind == TokenKind.Comma
            ? new(new FontSetting(tag, 1))
            : Numeric.Integer(reader, least: 0)?.Map(value => new FontSetting(tag, value));
    }

    private static Specified<FontSetting>? ParseVariation(ValueReader reader) =>
        Tag(reader) is { } tag ? Numeric.Number(reader)?.Map(value => new FontSetting(tag, value)) : null;

    /// <summary>OpenType tags are four printable ASCII characters (CSS Fonts 4 §6.12).</summary>
    private static string? Tag(ValueReader reader) =>
        reader.TakeString() is { Length: 4 } tag && tag.All(c => c is >= ' ' and <= '~') ? tag : null;

    private static string FormatSetting(FontSetting setting) => $"{Grammar.Quote(setting.Tag)} {Grammar.Text(setting.Value)}";
}
