using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>Reports pictures that are printed so large that their pixels show.</summary>
internal static class PictureResolutionCheck
{
    /// <summary>Pixels to the inch, as printers count: from here downwards a reader sees steps.</summary>
    private const double Least = 150;

    public static void Check(IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<Element>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var shown in page.Content.Flatten())
            {
                if (shown.Item is PictureItem picture && Resolution(picture, shown.Transform) is < Least and var resolution && reported.Add(picture.Element))
                    diagnostics.Report(
                        DiagnosticCode.ImageCoarse,
                        picture.Element.OriginOf("src"),
                        $"the picture has only {Math.Round(resolution)} pixels to the inch at its size on page {page.Number}",
                        $"use one of {Math.Ceiling(picture.Picture.UprightWidth * Least / resolution)} pixels in width or more, or show it smaller");
            }
        }
    }

    /// <summary>The lesser of both directions.</summary>
    private static double Resolution(PictureItem item, PageTransform? transform) => Math.Min(
        item.Picture.UprightWidth * 72 / item.Size.Width.Points,
        item.Picture.UprightHeight * 72 / item.Size.Height.Points) / (transform?.Matrix.Scaling ?? 1);
}
