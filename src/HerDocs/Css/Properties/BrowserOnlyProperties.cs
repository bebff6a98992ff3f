namespace HerDocs.Css.Properties;

/// <summary>
/// Properties that mean something on a screen only. They pass without a warning into the HTML document and do nothing on paper.
/// </summary>
public static class BrowserOnlyProperties
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "accent-color", "appearance", "backdrop-filter", "backface-visibility", "background-attachment", "caret", "caret-color",
        "caret-shape", "color-scheme", "contain", "contain-intrinsic-size", "container", "container-name", "container-type",
        "content-visibility", "cursor", "field-sizing", "font-display", "font-synthesis-position", "forced-color-adjust", "image-rendering", "interactivity", "interpolate-size",
        "overflow-anchor",
        "overflow-block", "overflow-clip-margin", "overflow-inline", "pointer-events",
        "print-color-adjust", "color-adjust", "resize", "text-rendering",
        "text-size-adjust", "touch-action",
        "user-select", "view-transition-name", "will-change",
    };

    /// <summary>Families of properties, by what their names begin with.</summary>
    private static readonly string[] Families = ["animation", "transition", "scroll-", "scrollbar-", "overscroll-", "timeline-", "view-timeline"];

    public static bool Contains(string name) =>
        IsVendorPrefixed(name)
        || Known.Contains(name)
        || Array.Exists(Families, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));

    /// <summary>-webkit- and its like (CSS 2.2 §4.1.2.1): for one maker's browsers.</summary>
    public static bool IsVendorPrefixed(string name) =>
        name.Length > 2 && name[0] == '-' && name[1] != '-' && name.IndexOf('-', 1) is > 1
        && !name.StartsWith("-herdocs-", StringComparison.OrdinalIgnoreCase);
}
