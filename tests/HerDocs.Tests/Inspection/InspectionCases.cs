using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Inspection;
using HerDocs.Layout;
using HerDocs.Tests.Cases;
using HerDocs.Tests.Layout;

namespace HerDocs.Tests.Inspection;

/// <summary>
/// Cases of kind inspected: <c>page.html</c>, <c>style.css</c>, and <c>element</c>, the path of an element, or <c>margin</c>, a page and
/// the name of a margin box; the <c>report</c> of it out.
/// </summary>
public class InspectionCases
{
    [Theory, Cases("inspected")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var diagnostics = new DiagnosticBag();
        var pages = LayoutCases.Lay(testCase.Input("page.html"), testCase.TryInput("style.css"), "en", diagnostics, notesBoxes: true);
        testCase.Check(diagnostics, ("report", Report(testCase, pages)));
    }

    /// <summary>Paths lead back to the element that they were made for, whatever stands around it.</summary>
    [Theory, Cases("inspected")]
    public void Every_element_is_found_by_its_path(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var pages = LayoutCases.Lay(testCase.Input("page.html"), testCase.TryInput("style.css"), "en", [], notesBoxes: true);
        var numbers = new ElementNumbers(pages.Document);
        var inspector = new Inspector(pages, numbers);
        Assert.All(Enumerable.Range(0, numbers.Count), number => Assert.Equal(number, inspector.Find(inspector.Inspect(number)!.Path)));
    }

    private static string Report(TestCase testCase, PagedDocument pages)
    {
        var inspector = new Inspector(pages, new ElementNumbers(pages.Document));
        if (testCase.TryInput("margin") is not { } margin)
            return inspector.Find(testCase.Input("element").Trim()) is { } number ? ReportDump.Of(inspector.Inspect(number)!) : "there is none\n";
        var words = margin.Trim().Split(' ');
        var box = HerDocs.Css.Rules.MarginBoxNames.Find(words[1])!.Value;
        return inspector.Inspect(int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture), box) is { } report ? ReportDump.Of(report) : "there is none\n";
    }
}
