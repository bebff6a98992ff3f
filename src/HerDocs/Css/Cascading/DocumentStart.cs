using HerDocs.Css.Values;
using HerDocs.Html;

namespace HerDocs.Css.Cascading;

/// <summary>Finds the name of the page that a document begins on: the start page value of its root (CSS Paged Media 3 §9.1).</summary>
/// <param name="computation">Styles elements; what it makes of them serves nothing else.</param>
/// <param name="rulesOf">The rules that match an element.</param>
internal sealed class DocumentStart(StyleComputation computation, Func<HtmlElement, IReadOnlyList<MatchedRule>> rulesOf)
{
    public (string? Page, ComputedStyle? Root) Of(HtmlElement root)
    {
        var style = computation.Compute(null, rulesOf(root));
        return (PageOf(root, style, style.Page), style);
    }

    /// <summary>Goes down as long as a block begins with a block.</summary>
    private string? PageOf(HtmlElement element, ComputedStyle style, string? page)
    {
        foreach (var child in element.Children)
        {
            if (child is HtmlText text && !string.IsNullOrWhiteSpace(text.Text))
                return page;
            if (child is not HtmlElement inner || inner.Name == "head")
                continue;
            var below = computation.Compute(style, rulesOf(inner));
            if (below.Display == Display.None || below.Float != Float.None || below.Position is Position.Absolute or Position.Fixed)
                continue;
            return StyleAdjustment.IsInlineLevel(below.Display) ? page : PageOf(inner, below, below.Page ?? page);
        }
        return page;
    }
}
