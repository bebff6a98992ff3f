using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>Reports boxes of given height that hold more than they have room for: what hangs out runs into what follows, or is cut.</summary>
internal static class BoxOverflowCheck
{
    public static void Check(IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<Element>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var (_, item) in page.Content.Flatten())
            {
                if (item is OverflowItem overflow && reported.Add(overflow.Element))
                    Report(overflow.Element, overflow.By, page.Number, diagnostics);
            }
        }
    }

    private static void Report(Element element, Length by, int page, DiagnosticBag diagnostics) => diagnostics.Report(
        DiagnosticCode.BoxOverflow,
        element.Origin,
        $"what <{element}> holds is {by.ToShortString()} taller than its box on page {page}, and {(DisplayKinds.Clips(element.Style) ? "is cut there" : "hangs out below it")}",
        "give it more room, or `min-height` instead of `height`, so that it grows");
}
