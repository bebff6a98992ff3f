using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Html;

/// <summary>Cases of kind html: <c>page.html</c> in; <c>tree</c> out, each node with its place.</summary>
public class HtmlCases
{
    [Theory, Cases("html")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var document = HtmlReader.Read(GeneratedText.Typed(testCase.Source("page.html")), diagnostics);
        testCase.Check(diagnostics, ("tree", Dump(document.Root)));
    }

    private static string Dump(HtmlElement root)
    {
        var text = new StringBuilder();
        Append(root, 0, text);
        return text.ToString();
    }

    private static void Append(HtmlNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2);
        var place = node.Origin.Template is { } span ? span.Position.ToString() : "-";
        if (node is HtmlText run)
        {
            text.Append($"\"{run.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\" @{place}\n");
            return;
        }
        var element = (HtmlElement)node;
        text.Append($"<{element.Name}{string.Concat(element.Attributes.Select(a => $" {a.Name}=\"{a.Value}\""))}> @{place}\n");
        foreach (var child in element.Children)
            Append(child, depth + 1, text);
    }
}
