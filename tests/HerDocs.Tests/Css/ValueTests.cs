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
        var source = test.Source("declarations");
        var computed = new List<string>();
        for (var start = 0; start < source.Content.Length; start += source.LineAt(start).Length + 1)
            computed.Add(Compute(source, start, bag));
        test.Check(bag, ("computed", string.Join('\n', computed)));
    }

    private static string Compute(SourceText source, int start, DiagnosticBag bag)
    {
        const string opening = "x {";
        var declaration = source.LineAt(start).ToString();
        var found = new DiagnosticBag();
        var sheet = StylesheetParser.Parse(new SourceText("x", $"{opening}{declaration}}}"), found);
        var cascade = new Cascade([sheet], MediaContext.Print, found);
        var parent = cascade.Style(Parent, cascade.Style(Root, null).Style).Style;
        var style = cascade.Style(Element, parent).Style;
        var without = parent.ForAnonymousBox();
        // Reported as if the line stood by itself.
        foreach (var diagnostic in found)
            bag.Add(diagnostic with { Span = source.Span(start + diagnostic.Span!.Value.Start - opening.Length, 0) });
        var text = ComputedStyleText.Write(style, without).TrimEnd('\n').Replace("\n", "; ");
        return $"{declaration} → {(text.Length == 0 ? "nothing" : text)}";
    }
}
