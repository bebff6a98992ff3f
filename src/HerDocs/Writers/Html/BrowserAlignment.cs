using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>
/// Browsers know no <c>text-align: justify-all</c>. What they know for it holds for all text within, whose own text-align is to end it
/// (CSS Text 3 §6.1).
/// </summary>
internal sealed class BrowserAlignment(Document document)
{
    private readonly bool isNeeded = document.Root.SelfAndDescendants().Any(element => element.Style.TextAlign == TextAlign.JustifyAll);

    /// <summary>What says the same to browsers; null for what they know.</summary>
    public IReadOnlyList<(string Name, string Value)>? Respell(Declaration declaration)
    {
        if (!isNeeded || declaration.Name != "text-align")
            return null;
        return declaration.Value.Equals("justify-all", StringComparison.OrdinalIgnoreCase)
            ? [("text-align", "justify"), ("text-align-last", "justify")]
            : [("text-align", declaration.Value), ("text-align-last", "auto")];
    }
}
