using HerDocs.Css.Properties;

namespace HerDocs.Css.Parsing;

/// <summary>The at-rules that are known, and what becomes of those that HerDocs does not carry out.</summary>
internal static class AtRules
{
    private static readonly HashSet<string> Supported = new(StringComparer.Ordinal) { "media", "supports", "page", "font-face", "import", "charset" };

    private static readonly Dictionary<string, string> Unsupported = new(StringComparer.Ordinal)
    {
        ["layer"] = "HerDocs does not support cascade layers: the rules in `@layer` are left out",
        ["container"] = "HerDocs does not support container queries: the rules in `@container` are left out",
        ["scope"] = "HerDocs does not support `@scope`: the rules in it are left out",
        ["namespace"] = "HerDocs reads HTML without namespaces: `@namespace` is left out",
        ["property"] = "HerDocs does not support `@property`: the custom property is an ordinary one",
        ["counter-style"] = "HerDocs does not support `@counter-style`: only the predefined counter styles can be used",
        ["font-feature-values"] = "HerDocs does not support `@font-feature-values`",
        ["font-palette-values"] = "HerDocs does not support `@font-palette-values`",
        ["color-profile"] = "HerDocs does not support `@color-profile`",
        ["footnote"] = "HerDocs does not support `@footnote`",
    };

    /// <summary>For screens: nothing moves on paper.</summary>
    private static readonly HashSet<string> BrowserOnly = new(StringComparer.Ordinal)
    {
        "keyframes", "view-transition", "starting-style", "position-try", "viewport",
    };

    public static IEnumerable<string> Known => Supported.Concat(Unsupported.Keys).Concat(BrowserOnly);

    public static string? IsUnsupported(string name) => Unsupported.GetValueOrDefault(name);

    public static bool IsBrowserOnly(string name) => BrowserOnly.Contains(name) || BrowserOnlyProperties.IsVendorPrefixed(name);

    public static bool NeedsBlock(string name) => name is "media" or "supports" or "page" or "font-face";
}
