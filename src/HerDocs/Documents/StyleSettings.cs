using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>Styles around those of a page: of what can be chosen for a document without editing it.</summary>
/// <param name="Defaults">Comes before the sheets of the page, which can say otherwise.</param>
/// <param name="Choices">Comes behind them and holds.</param>
public sealed record StyleSettings(SourceText Defaults, SourceText Choices)
{
    public static StyleSettings None { get; } = new(new SourceText("", ""), new SourceText("", ""));

    internal IReadOnlyList<Stylesheet> Around(IReadOnlyList<Stylesheet> sheets, DiagnosticBag diagnostics) =>
        [.. Sheet(Defaults, diagnostics), .. sheets, .. Sheet(Choices, diagnostics)];

    private static IEnumerable<Stylesheet> Sheet(SourceText text, DiagnosticBag diagnostics) =>
        text.Content.Length == 0 ? [] : [StylesheetParser.Parse(text, diagnostics)];
}
