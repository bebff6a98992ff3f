using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Documents;

/// <summary>
/// Reports text that stands out too little on a screen, light or dark, where styles for screens give it other colours than paper has.
/// A ground is a background of the element or of one around it; over pictures and gradients nothing is told.
/// </summary>
public sealed class ScreenContrastCheck
{
    private readonly Cascade cascade;
    private readonly HashSet<(Color Text, Color Ground)> told;
    private readonly string screen;
    private readonly DiagnosticBag diagnostics;

    private ScreenContrastCheck(IReadOnlyList<Stylesheet> sheets, bool isDark, HashSet<(Color Text, Color Ground)> told, DiagnosticBag diagnostics)
    {
        // What is wrong with the styles themselves has been told.
        cascade = new Cascade(sheets, MediaContext.Screen(isDark), []);
        this.told = told;
        screen = isDark ? "a screen that prefers dark" : "a screen";
        this.diagnostics = diagnostics;
    }

    /// <param name="told">Pairs of colours that are known to be too much alike.</param>
    public static void Check(HtmlDocument page, IReadOnlyList<Stylesheet> sheets, HashSet<(Color Text, Color Ground)> told, DiagnosticBag diagnostics)
    {
        if (!sheets.Any(sheet => HasScreenRules(sheet.Rules)))
            return;
        foreach (var isDark in (bool[])[false, true])
            new ScreenContrastCheck(sheets, isDark, told, diagnostics).Visit(page.Root, null, Color.White);
    }

    private static bool HasScreenRules(IEnumerable<Rule> rules) => rules.Any(rule => rule switch
    {
        MediaRule media => media.Queries.IsScreenOnly || HasScreenRules(media.Rules),
        ImportRule { Sheet: { } sheet } import => import.Queries.IsScreenOnly || HasScreenRules(sheet.Rules),
        SupportsRule supports => HasScreenRules(supports.Rules),
        _ => false,
    });

    /// <param name="ground">What is behind the element; null where nobody can know.</param>
    private void Visit(HtmlElement element, ComputedStyle? parent, Color? ground)
    {
        var style = cascade.Style(element, parent).Style;
        if (style.Display == Display.None || style.Visibility != Visibility.Visible || element.Name is "head" or "svg" or "meter" or "progress")
            return;
        if (style.BackgroundImage.Any(image => image is not null))
            ground = null;
        else if (!style.BackgroundColor.IsTransparent)
            ground = style.BackgroundColor.Alpha < 1 ? ground is { } behind ? style.BackgroundColor.Over(behind) : null : style.BackgroundColor;
        foreach (var child in element.Children)
        {
            if (child is HtmlElement inner)
                Visit(inner, style, ground);
            else if (child is HtmlText text && ground is { } known && !string.IsNullOrWhiteSpace(text.Text))
                Check(text, style, known);
        }
    }

    private void Check(HtmlText text, ComputedStyle style, Color ground)
    {
        var color = style.Color.Over(ground);
        var least = ColorContrast.LeastFor(style.FontSize, style.FontWeight >= 700);
        var contrast = ColorContrast.Between(color, ground);
        if (style.Color.Alpha == 0 || contrast >= least || !told.Add((color, ground)))
            return;
        var start = text.Text.Length - text.Text.AsSpan().TrimStart().Length;
        diagnostics.Report(
            DiagnosticCode.LowContrast,
            text.OriginOf(start, text.Text.AsSpan().Trim().Length),
            $"“{ShownText.Of(text.Text)}” has a contrast of {ColorContrast.Shown(contrast)} to 1 on {screen}: {color} on {ground}",
            ColorContrast.Hint(ground, least));
    }
}
