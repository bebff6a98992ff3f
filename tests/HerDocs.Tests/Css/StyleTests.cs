using HerDocs.Css;
using HerDocs.Css.Properties;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>
/// Cases of a page and its style sheet. Each line of "ask" names an element by a selector and, behind a bar, the properties to show;
/// without a bar all that differ from what an element without any rule would have.
/// </summary>
public class StyleTests
{
    [Theory]
    [Cases("css/styles")]
    public void Elements_get_their_styles(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var sheets = test.Sections.Where(section => section.Name.EndsWith(".css", StringComparison.Ordinal))
            .Select(section => StylesheetParser.Parse(test.Source(section.Name), bag));
        var tree = new StyledTree(HtmlTree.Parse(test.Input("html")), Cascade.ForPrint([.. sheets], bag));
        var answers = test.Input("ask").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Answer(tree, line));
        test.Check(bag, ("styles", string.Join('\n', answers)));
    }

    private static string Answer(StyledTree tree, string line)
    {
        var parts = line.Split('|');
        var selector = parts[0].Trim();
        var style = tree.Find(selector);
        if (style is null)
            return $"{selector}: none";
        if (parts.Length == 1)
            return $"{selector}:\n  {ComputedStyleText.Write(style).TrimEnd('\n').Replace("\n", "\n  ")}";
        var values = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name}: {Value(style, name)}");
        return $"{selector}: {string.Join("; ", values)}";
    }

    private static string Value(ComputedStyle style, string name) =>
        name.StartsWith("--", StringComparison.Ordinal)
            ? style.CustomProperties.GetValueOrDefault(name, "(not set)")
            : ComputedStyleText.Value(style, PropertyTable.Find(name) ?? throw new InvalidOperationException($"no property {name}"));
}
