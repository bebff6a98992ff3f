using HerDocs.Css;
using HerDocs.Css.Properties;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>
/// Cases of declarations, one a line, and what each computes to. The element stands in one whose text is 10pt with lines of 15pt,
/// weight 400, in green; the root's text is 16px; the page is A4.
/// </summary>
public class ValueTests
{
    private static readonly HtmlElement Element = new("x", [], [], default);
    private static readonly HtmlElement Parent = new("y", [new HtmlAttribute("style", "font-size: 10pt; line-height: 1.5; color: green")], [Element], default);
    private static readonly HtmlElement Root = new("z", [], [Parent], default);

    [Theory]
    [Cases("css/values")]
    public void Declarations_compute_to(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var lines = test.Input("declarations").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        test.Check(bag, ("computed", string.Join('\n', lines.Select(line => Compute(line, bag)))));
    }

    private static string Compute(string declaration, DiagnosticBag bag)
    {
        var sheet = StylesheetParser.Parse(new SourceText(declaration, $"x {{ {declaration} }}"), bag);
        var cascade = new Cascade([sheet], MediaContext.Print, bag);
        var parent = cascade.Style(Parent, cascade.Style(Root, null).Style).Style;
        var style = cascade.Style(Element, parent).Style;
        var without = parent.ForAnonymousBox();
        return $"{declaration} → {ComputedStyleText.Write(style, without).TrimEnd('\n').Replace("\n", "; ")}";
    }
}
