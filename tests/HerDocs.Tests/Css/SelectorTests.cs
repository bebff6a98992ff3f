using HerDocs.Css.Selectors;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>Cases of selectors, one a line, their specificity, and the elements of a page that they match, named by their ids.</summary>
public class SelectorTests
{
    [Theory]
    [Cases("css/selectors")]
    public void Selectors_match(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var elements = HtmlTree.Parse(test.Input("html")).SelfAndDescendants().ToList();
        var source = test.Source("selectors");
        var lines = new List<string>();
        for (var start = 0; start < source.Content.Length; start += source.LineAt(start).Length + 1)
            lines.Add(Match(source.LineAt(start).ToString(), source, start, elements, bag));
        test.Check(bag, ("matches", string.Join('\n', lines)));
    }

    private static string Match(string selector, SourceText source, int start, List<HtmlElement> elements, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var own = new SourceText("selector", selector);
        var diagnostics = StyleDiagnostics.In(own, found);
        var tokens = Tokenizer.Tokenize(selector, diagnostics);
        var list = new SelectorParser(tokens, diagnostics, outer: null).Parse(0, tokens.End);
        foreach (var diagnostic in found)
            bag.Add(diagnostic with { Span = source.Span(start + diagnostic.Span!.Value.Start, 0) });
        if (list is null)
            return $"{selector} → not valid";
        var ids = elements.Where(element => list.Selectors.Any(one => !one.NeverMatches && SelectorMatcher.Matches(one, element))).Select(Name);
        var never = list.NeverMatches ? " never" : "";
        return $"{selector} → {string.Join(' ', list.Selectors.Select(one => one.Specificity))}{never} {string.Join(' ', ids)}".TrimEnd();
    }

    private static string Name(HtmlElement element) => element.Id ?? $"<{element.Name}>";
}
