namespace HerDocs.Css.Media;

/// <summary>How the value of a media feature is written.</summary>
internal enum MediaValueType { Keyword, Length, Ratio, Resolution, Integer }

/// <summary>A media feature and what paper answers (Media Queries 4 §4 to §7, Media Queries 5 §11 to §13).</summary>
internal sealed class MediaFeature
{
    private static readonly Dictionary<string, MediaFeature> ByName = Collect();

    private readonly Func<MediaContext, double>? number;
    private readonly Func<MediaContext, string>? keyword;

    private MediaFeature(
        string name, MediaValueType type, Func<MediaContext, double>? number, Func<MediaContext, string>? keyword, string keywords)
    {
        Name = name;
        Type = type;
        this.number = number;
        this.keyword = keyword;
        Keywords = keywords.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public string Name { get; }

    public MediaValueType Type { get; }

    /// <summary>The values it can have, when they are keywords.</summary>
    public IReadOnlyList<string> Keywords { get; }

    /// <summary>Whether it is about a person at a device.</summary>
    public bool IsInteractive => Name is "hover" or "any-hover" or "pointer" or "any-pointer" or "scripting" or "update" || Name.StartsWith("prefers-", StringComparison.Ordinal);

    public static MediaFeature? Find(string name) => ByName.GetValueOrDefault(name);

    public double NumberOn(MediaContext context) => number!(context);

    public string KeywordOn(MediaContext context) => keyword!(context);

    private static Dictionary<string, MediaFeature> Collect()
    {
        MediaFeature[] features =
        [
            Number("width", MediaValueType.Length, context => context.Page.Width.Points),
            Number("height", MediaValueType.Length, context => context.Page.Height.Points),
            Number("device-width", MediaValueType.Length, context => context.Page.Width.Points),
            Number("device-height", MediaValueType.Length, context => context.Page.Height.Points),
            Number("aspect-ratio", MediaValueType.Ratio, context => context.Page.Width / context.Page.Height),
            Number("device-aspect-ratio", MediaValueType.Ratio, context => context.Page.Width / context.Page.Height),
            Number("resolution", MediaValueType.Resolution, _ => 300),
            Number("color", MediaValueType.Integer, _ => 8),
            Number("color-index", MediaValueType.Integer, _ => 0),
            Number("monochrome", MediaValueType.Integer, _ => 0),
            Number("grid", MediaValueType.Integer, _ => 0),
            Number("horizontal-viewport-segments", MediaValueType.Integer, _ => 1),
            Number("vertical-viewport-segments", MediaValueType.Integer, _ => 1),
            new("orientation", MediaValueType.Keyword, null, context => context.Page.Width > context.Page.Height ? "landscape" : "portrait", "portrait landscape"),
            Keyword("scan", "progressive", "interlace progressive"),
            Keyword("update", "none", "none slow fast"),
            Keyword("overflow-block", "paged", "none scroll paged optional-paged"),
            Keyword("overflow-inline", "none", "none scroll"),
            Keyword("color-gamut", "srgb", "srgb p3 rec2020"),
            Keyword("dynamic-range", "standard", "standard high"),
            Keyword("video-dynamic-range", "standard", "standard high"),
            Keyword("pointer", "none", "none coarse fine"),
            Keyword("any-pointer", "none", "none coarse fine"),
            Keyword("hover", "none", "none hover"),
            Keyword("any-hover", "none", "none hover"),
            Keyword("scripting", "none", "none initial-only enabled"),
            new("prefers-color-scheme", MediaValueType.Keyword, null, context => context.IsDark ? "dark" : "light", "light dark"),
            Keyword("prefers-contrast", "no-preference", "no-preference less more custom"),
            Keyword("prefers-reduced-motion", "no-preference", "no-preference reduce"),
            Keyword("prefers-reduced-transparency", "no-preference", "no-preference reduce"),
            Keyword("prefers-reduced-data", "no-preference", "no-preference reduce"),
            Keyword("forced-colors", "none", "none active"),
            Keyword("inverted-colors", "none", "none inverted"),
            Keyword("display-mode", "browser", "fullscreen standalone minimal-ui browser picture-in-picture window-controls-overlay"),
            Keyword("environment-blending", "opaque", "opaque additive subtractive"),
            Keyword("nav-controls", "none", "none back"),
        ];
        return features.ToDictionary(feature => feature.Name, StringComparer.OrdinalIgnoreCase);
    }

    private static MediaFeature Number(string name, MediaValueType type, Func<MediaContext, double> number) => new(name, type, number, null, "");

    private static MediaFeature Keyword(string name, string value, string keywords) => new(name, MediaValueType.Keyword, null, _ => value, keywords);
}
