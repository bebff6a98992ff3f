using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Styles;

/// <summary>A colour of a theme (ECMA-376 Part 1 §20.1.6.2).</summary>
/// <param name="Name">Of its element in the theme.</param>
/// <param name="Text">What text and borders call it.</param>
/// <param name="Drawing">What drawings call it.</param>
/// <param name="Names">Custom properties of stylesheets that mean it.</param>
internal sealed record ThemeSlot(string Name, W.ThemeColorValues Text, A.SchemeColorValues Drawing, params string[] Names)
{
    public static readonly IReadOnlyList<ThemeSlot> All =
    [
        new("dk1", W.ThemeColorValues.Text1, A.SchemeColorValues.Text1, "ink", "text", "foreground", "fg", "color", "colour"),
        new("lt1", W.ThemeColorValues.Background1, A.SchemeColorValues.Background1, "white"),
        new("dk2", W.ThemeColorValues.Text2, A.SchemeColorValues.Text2, "quiet", "muted", "soft", "secondary-text"),
        new("lt2", W.ThemeColorValues.Background2, A.SchemeColorValues.Background2, "paper", "background", "bg", "ground"),
        new("accent1", W.ThemeColorValues.Accent1, A.SchemeColorValues.Accent1, "accent", "accent-1", "primary", "brand"),
        new("accent2", W.ThemeColorValues.Accent2, A.SchemeColorValues.Accent2, "second", "secondary", "accent-2"),
        new("accent3", W.ThemeColorValues.Accent3, A.SchemeColorValues.Accent3, "third", "tertiary", "accent-3"),
        new("accent4", W.ThemeColorValues.Accent4, A.SchemeColorValues.Accent4, "accent-4"),
        new("accent5", W.ThemeColorValues.Accent5, A.SchemeColorValues.Accent5, "accent-5"),
        new("accent6", W.ThemeColorValues.Accent6, A.SchemeColorValues.Accent6, "accent-6"),
        new("hlink", W.ThemeColorValues.Hyperlink, A.SchemeColorValues.Hyperlink, "link"),
        new("folHlink", W.ThemeColorValues.FollowedHyperlink, A.SchemeColorValues.FollowedHyperlink, "visited"),
    ];

    public bool IsAccent => Name.StartsWith("accent", StringComparison.Ordinal);
}
