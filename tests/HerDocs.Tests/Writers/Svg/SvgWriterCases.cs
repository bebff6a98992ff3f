using System.Text;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Layout;
using HerDocs.Writers.Svg;

namespace HerDocs.Tests.Writers.Svg;

/// <summary>
/// Cases of kind written-svg: <c>page.html</c> and <c>style.css</c> in; the <c>ink</c> of the first page out, an element a line, and its
/// <c>guides</c>. Of an outline only the place is shown where it begins.
/// </summary>
public partial class SvgWriterCases
{
    [Theory, Cases("written-svg")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var pages = LayoutCases.Lay(testCase.Input("page.html"), testCase.TryInput("style.css"), "en", diagnostics, notesBoxes: true);
        var writer = new SvgPageWriter(pages, new ElementNumbers(pages.Document), picture => $"picture.{picture.Format}");
        var svg = Encoding.UTF8.GetString(writer.Write(pages.Pages[0], "p"));
        System.Xml.Linq.XDocument.Parse(svg);
        var lines = Outlines().Replace(svg, "M$1…").Replace("><", ">\n<", StringComparison.Ordinal);
        testCase.Check(diagnostics, ("ink", Part(lines, "<g class=\"ink\">", "<g class=\"guides\"")), ("guides", Part(lines, "<g class=\"guides\" fill=\"none\">", "</svg>\n")));
    }

    /// <summary>What stands between two tags, without the one that closes the first.</summary>
    private static string Part(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.LastIndexOf(to, StringComparison.Ordinal)].Trim().RemoveEnd("</g>");
    }

    /// <summary>The outlines of glyphs are relative but for where each begins.</summary>
    [GeneratedRegex("M(-?[0-9.]+ -?[0-9.]+)[a-z0-9 .-]*[qclhv][a-z0-9 .-]*z")]
    private static partial Regex Outlines();
}

file static class Texts
{
    public static string RemoveEnd(this string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;
}
