using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>The names of pseudo-classes and pseudo-elements, and what those without arguments ask.</summary>
internal static class PseudoNames
{
    private static readonly NthPattern First = new(0, 1);

    /// <summary>The conditions of pseudo-classes that can be answered on paper.</summary>
    public static readonly IReadOnlyDictionary<string, Func<SimpleSelector>> Classes = new Dictionary<string, Func<SimpleSelector>>(StringComparer.OrdinalIgnoreCase)
    {
        ["root"] = () => new SimplePseudoClass(element => element.Parent is null),
        ["scope"] = () => new SimplePseudoClass(element => element.Parent is null),
        // As browsers have it: white space counts as content (Selectors 3 §6.6.5.14).
        ["empty"] = () => new SimplePseudoClass(element => element.Children.All(child => child is HtmlText { Text.Length: 0 })),
        ["first-child"] = () => new NthChildSelector(First, fromEnd: false, of: null),
        ["last-child"] = () => new NthChildSelector(First, fromEnd: true, of: null),
        ["only-child"] = () => new SimplePseudoClass(element => element.Parent is null || element.Parent.Elements.Count == 1),
        ["first-of-type"] = () => new NthOfTypeSelector(First, fromEnd: false),
        ["last-of-type"] = () => new NthOfTypeSelector(First, fromEnd: true),
        ["only-of-type"] = () => new SimplePseudoClass(
            element => element.Parent is null || element.Parent.Elements.Count(sibling => sibling.Name == element.Name) == 1),
        ["link"] = () => new SimplePseudoClass(IsLink),
        ["any-link"] = () => new SimplePseudoClass(IsLink),
        ["checked"] = () => new SimplePseudoClass(element => element.HasAttribute("checked") || element.HasAttribute("selected")),
        ["disabled"] = () => new SimplePseudoClass(element => IsControl(element) && element.HasAttribute("disabled")),
        ["enabled"] = () => new SimplePseudoClass(element => IsControl(element) && !element.HasAttribute("disabled")),
        ["open"] = () => new SimplePseudoClass(element => element.HasAttribute("open")),
        ["defined"] = () => new SimplePseudoClass(_ => true),
    };

    /// <summary>Pseudo-classes that take arguments.</summary>
    public static readonly IReadOnlySet<string> Functions = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "is", "where", "not", "has", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "lang", "dir",
    };

    /// <summary>Pseudo-classes of someone at a screen, of playing media, and of forms being filled in.</summary>
    public static readonly IReadOnlySet<string> Interactive = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "hover", "active", "focus", "focus-visible", "focus-within", "visited", "local-link", "target", "target-within", "target-current",
        "current", "past", "future", "playing", "paused", "seeking", "buffering", "stalled", "muted", "volume-locked", "fullscreen",
        "picture-in-picture", "modal", "popover-open", "autofill", "read-only", "read-write", "placeholder-shown", "default", "indeterminate",
        "blank", "valid", "invalid", "in-range", "out-of-range", "required", "optional", "user-valid", "user-invalid", "host",
        "active-view-transition", "state", "host-context", "active-view-transition-type",
    };

    public static readonly IReadOnlyDictionary<string, PseudoElement> Elements = new Dictionary<string, PseudoElement>(StringComparer.OrdinalIgnoreCase)
    {
        ["before"] = PseudoElement.Before,
        ["after"] = PseudoElement.After,
        ["marker"] = PseudoElement.Marker,
        ["first-letter"] = PseudoElement.FirstLetter,
        ["first-line"] = PseudoElement.FirstLine,
        ["footnote-call"] = PseudoElement.FootnoteCall,
        ["footnote-marker"] = PseudoElement.FootnoteMarker,
    };

    /// <summary>Pseudo-elements of a screen.</summary>
    public static readonly IReadOnlySet<string> BrowserElements = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "selection", "target-text", "search-text", "spelling-error", "grammar-error", "highlight", "placeholder", "backdrop",
        "file-selector-button", "details-content", "cue", "cue-region", "part", "slotted", "view-transition", "view-transition-group",
        "view-transition-image-pair", "view-transition-old", "view-transition-new", "scroll-marker", "scroll-marker-group", "scroll-button",
        "column", "checkmark", "picker", "picker-icon",
    };

    /// <summary>CSS 2 wrote these with one colon (Selectors 4 §3.6).</summary>
    public static bool IsLegacyElement(string name) => name.ToLowerInvariant() is "before" or "after" or "first-letter" or "first-line";

    private static bool IsLink(HtmlElement element) => element.Name is "a" or "area" && element.HasAttribute("href");

    private static bool IsControl(HtmlElement element) =>
        element.Name is "button" or "input" or "select" or "textarea" or "option" or "optgroup" or "fieldset";
}
