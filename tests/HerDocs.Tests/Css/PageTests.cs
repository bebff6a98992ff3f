using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>
/// Cases of style sheets and pages. Each line of "ask" describes a page (a name, first, left, right, blank) and, behind a bar, the
/// properties of the page context to show.
/// </summary>
public class PageTests
{
    [Theory]
    [Cases("css/pages")]
    public void Pages_get_their_styles(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var cascade = Cascade.ForPrint([StylesheetParser.Parse(test.Source("css"), bag)], bag);
        var root = cascade.Style(HtmlTree.Parse("<p>"), null).Style;
        var answers = test.Input("ask").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Answer(cascade, root, line));
        test.Check(bag, ("pages", string.Join('\n', answers)));
    }

    private static string Answer(Cascade cascade, ComputedStyle root, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = words.FirstOrDefault(word => word is not ("any" or "first" or "left" or "right" or "blank"));
        var side = words.Contains("left") ? PageSide.Left : PageSide.Right;
        var page = cascade.Page(new PageKind(name, side, words.Contains("first"), words.Contains("blank")), root);
        var marks = page.Marks == 0 && page.Bleed.IsZero ? "" : $" marks {page.Marks} bleed {page.Bleed}";
        var text = $"{line}: {page.Size}{marks}{Indent(ComputedStyleText.Write(page.Style, root.ForAnonymousBox()), "  ")}";
        foreach (var (box, style) in page.MarginBoxes)
            text += $"\n  @{box.Name()}{Indent(ComputedStyleText.Write(style, page.Style.ForAnonymousBox()), "    ")}";
        return text;
    }

    private static string Indent(string text, string indent) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"\n{indent}{line}"));
}
