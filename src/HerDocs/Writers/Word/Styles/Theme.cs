using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// The colours and fonts that styles refer to by their part rather than by value, so that a change of theme changes the document
/// (ECMA-376 Part 1 §14.2.7). Colours are the custom properties of the stylesheet.
/// </summary>
internal sealed class Theme
{
    private readonly List<(ThemeSlot Slot, Color Color)> colors = [];
    private readonly Dictionary<Color, ThemeSlot> slots = [];

    public Theme(Document document, ScriptFonts bodyFonts, ScriptFonts headingFonts)
    {
        BodyFonts = bodyFonts;
        HeadingFonts = headingFonts;
        var named = CustomColors.Of(document);
        foreach (var slot in ThemeSlot.All)
        {
            var found = slot.Names.FirstOrDefault(named.ContainsKey);
            // An accent that has no name of its own takes the next colour that nothing else has taken.
            if (found is null && slot.IsAccent)
                found = named.Keys.FirstOrDefault(name => !ThemeSlot.All.Any(other => other.Names.Contains(name)));
            var color = found is not null && named.Remove(found, out var own) ? own : Default(slot, document);
            colors.Add((slot, color));
            if (found is not null || slot.Name is "dk1" or "lt1")
                slots.TryAdd(color, slot);
        }
    }

    /// <summary>The theme's minor fonts.</summary>
    public ScriptFonts BodyFonts { get; }

    /// <summary>The theme's major fonts.</summary>
    public ScriptFonts HeadingFonts { get; }

    /// <summary>In the order of the schema.</summary>
    public IReadOnlyList<(ThemeSlot Slot, Color Color)> Colors => colors;

    public Color LinkColor => ColorOf("hlink");

    public W.ThemeColorValues? PartOf(Color color) => slots.TryGetValue(color, out var slot) ? slot.Text : null;

    /// <summary>The same for drawings; null where the theme has no such colour.</summary>
    public A.SchemeColorValues? DrawingPartOf(Color color) => slots.TryGetValue(color, out var slot) ? slot.Drawing : null;

    private Color Default(ThemeSlot slot, Document document) => slot.Name switch
    {
        "dk1" or "dk2" => document.Body.Style.Color.Over(Color.White),
        "lt1" or "lt2" => Color.White,
        "hlink" => LinkColorOf(document),
        "folHlink" => Mixed(ColorOf("hlink"), ColorOf("dk1"), 50),
        "accent1" => document.Body.Style.Color.Over(Color.White),
        // What the stylesheet leaves open is made of its first colour, darker and lighter in turn.
        "accent2" => Mixed(ColorOf("accent1"), ColorOf("dk1"), 50),
        "accent3" => Mixed(ColorOf("accent1"), Color.White, 35),
        "accent4" => Mixed(ColorOf("accent2"), Color.White, 35),
        "accent5" => Mixed(ColorOf("accent1"), Color.White, 60),
        _ => Mixed(ColorOf("accent2"), Color.White, 60),
    };

    private Color ColorOf(string name) => colors.Find(entry => entry.Slot.Name == name).Color;

    private static Color Mixed(Color color, Color other, double percent) => ColorMix.Mix("oklab", color, 100 - percent, other, percent);

    private static Color LinkColorOf(Document document) =>
        document.Body.SelfAndDescendants().FirstOrDefault(element => element.Name == "a")?.Style.Color.Over(Color.White)
        ?? document.Body.Style.Color;
}
