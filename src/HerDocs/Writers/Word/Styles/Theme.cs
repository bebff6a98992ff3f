using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// The colours and fonts that styles refer to by their part rather than by value, so that a change of theme changes the document
/// (ECMA-376 Part 1 §14.2.7). Colours are the custom properties of the stylesheet.
/// </summary>
internal sealed class Theme
{
    private static readonly (string Slot, W.ThemeColorValues Value, string[] Names)[] Wanted =
    [
        ("dk1", W.ThemeColorValues.Text1, ["ink", "text", "foreground", "fg", "color", "colour"]),
        ("lt1", W.ThemeColorValues.Background1, ["white"]),
        ("dk2", W.ThemeColorValues.Text2, ["quiet", "muted", "soft", "secondary-text"]),
        ("lt2", W.ThemeColorValues.Background2, ["paper", "background", "bg", "ground"]),
        ("accent1", W.ThemeColorValues.Accent1, ["accent", "primary", "brand"]),
        ("accent2", W.ThemeColorValues.Accent2, ["second", "secondary", "accent-2"]),
        ("accent3", W.ThemeColorValues.Accent3, ["third", "tertiary", "accent-3"]),
        ("accent4", W.ThemeColorValues.Accent4, ["accent-4"]),
        ("accent5", W.ThemeColorValues.Accent5, ["accent-5"]),
        ("accent6", W.ThemeColorValues.Accent6, ["accent-6"]),
        ("hlink", W.ThemeColorValues.Hyperlink, ["link"]),
        ("folHlink", W.ThemeColorValues.FollowedHyperlink, ["visited"]),
    ];

    private readonly List<(string Slot, Color Color)> colors = [];
    private readonly Dictionary<Color, W.ThemeColorValues> values = [];

    public Theme(Document document, string bodyFont, string headingFont)
    {
        BodyFont = bodyFont;
        HeadingFont = headingFont;
        var named = NamedColors(document);
        foreach (var (slot, value, names) in Wanted)
        {
            var found = names.FirstOrDefault(named.ContainsKey);
            // An accent that has no name of its own takes the next colour that nothing else has taken.
            if (found is null && slot.StartsWith("accent", StringComparison.Ordinal))
                found = named.Keys.FirstOrDefault(name => !IsWanted(name));
            var color = found is not null && named.Remove(found, out var own) ? own : Default(slot, document);
            colors.Add((slot, color));
            if (found is not null || slot is "dk1")
                values.TryAdd(color, value);
        }
    }

    /// <summary>The theme's minor font.</summary>
    public string BodyFont { get; }

    /// <summary>The theme's major font.</summary>
    public string HeadingFont { get; }

    /// <summary>The slots of a colour scheme in the order of its schema.</summary>
    public IReadOnlyList<(string Slot, Color Color)> Colors => colors;

    public W.ThemeColorValues? PartOf(Color color) => values.TryGetValue(color, out var value) ? value : null;

    private static bool IsWanted(string name) => Wanted.Any(entry => entry.Names.Contains(name));

    private Color Default(string slot, Document document) => slot switch
    {
        "dk1" => document.Body.Style.Color.Over(Color.White),
        "lt1" or "lt2" => Color.White,
        "dk2" => document.Body.Style.Color.Over(Color.White),
        "hlink" => LinkColor(document),
        "folHlink" => colors[^1].Color,
        _ => colors.FirstOrDefault(entry => entry.Slot == "accent1").Color is { Alpha: > 0 } accent ? accent : document.Body.Style.Color,
    };

    private static Color LinkColor(Document document) =>
        document.Body.SelfAndDescendants().FirstOrDefault(element => element.Name == "a")?.Style.Color.Over(Color.White)
        ?? document.Body.Style.Color;

    private static SortedDictionary<string, Color> NamedColors(Document document)
    {
        var found = new SortedDictionary<string, Color>(StringComparer.Ordinal);
        foreach (var (name, text) in document.Root.Style.CustomProperties)
        {
            var value = text.Trim();
            var color = value.StartsWith('#') ? Css.Grammars.NamedColors.OfHex(value[1..]) : Css.Grammars.NamedColors.Find(value);
            if (color is { Alpha: 1 } opaque)
                found[name.TrimStart('-')] = opaque;
        }
        return found;
    }
}
