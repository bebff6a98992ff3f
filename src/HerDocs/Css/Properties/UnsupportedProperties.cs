namespace HerDocs.Css.Properties;

/// <summary>
/// Properties of CSS that would show on paper but that HerDocs does not draw: the warning says so, instead of calling them unknown.
/// </summary>
internal static class UnsupportedProperties
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "background-blend-mode", "background-position-x",
        "background-position-y", "baseline-shift", "baseline-source", "block-ellipsis",
        "bookmark-state", "border-image", "border-image-outset", "border-image-repeat", "border-image-slice", "border-image-source",
        "border-image-width", "clip", "clip-path", "clip-rule", "dominant-baseline", "alignment-baseline",
        "filter", "float-defer", "float-offset", "float-reference", "font-language-override", "font-palette",
        "font-size-adjust", "font-variant-emoji", "footnote-display",
        "footnote-policy", "image-orientation", "image-resolution", "initial-letter-align",
        "line-clamp", "margin-break", "margin-trim", "marker-side", "mask",
        "mask-border", "mask-clip", "mask-composite", "mask-image", "mask-mode", "mask-origin", "mask-position", "mask-repeat",
        "mask-size", "mix-blend-mode", "offset", "offset-anchor", "offset-distance", "offset-path",
        "offset-position", "offset-rotate", "page-orientation", "paint-order", "perspective", "perspective-origin",
        "ruby-align", "ruby-merge", "ruby-position", "running", "shape-image-threshold", "shape-margin", "shape-outside",
        "text-align-all", "text-box", "text-box-edge", "text-box-trim", "text-combine-upright", "text-decoration-skip",
        "text-emphasis", "text-emphasis-color", "text-emphasis-position", "text-emphasis-style", "text-group-align",
        "text-orientation", "text-overflow", "text-shadow", "text-spacing", "transform-box",
        "transform-style", "white-space-trim", "word-space-transform", "wrap-after", "wrap-before",
        "wrap-inside", "writing-mode", "zoom",
    };

    public static bool Contains(string name) => Known.Contains(name);
}
