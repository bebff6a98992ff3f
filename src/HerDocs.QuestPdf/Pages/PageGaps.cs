using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Pages;

namespace HerDocs.QuestPdf.Pages;

/// <summary>What QuestPDF cannot do of what @page rules ask for. They have no place in a template: the page's own element stands for it.</summary>
internal static class PageGaps
{
    public static void Report(PagedDocument pages, DiagnosticBag diagnostics)
    {
        void Tell(string feature, string instead) =>
            diagnostics.Report(DiagnosticCode.EngineLacksFeature, pages.Document.Root.Origin, $"QuestPDF has no {feature}: {instead}");
        var kinds = pages.Pages.Select(page => page.Kind with { IsBlank = false }).Distinct().ToList();
        var areas = kinds.ToDictionary(kind => kind, kind => PageArea.Of(pages.Document.PageStyles.Of(kind)));

        if (pages.Pages.Any(HasLabel))
            Tell("page labels", "readers count pages from one, whatever stands on them");
        if (pages.Pages.Any(page => page.Bleed > Length.Zero || page.Marks != PageMarks.None))
            Tell("bleed and printer's marks", "the sheet ends where the page does");
        if (areas.Values.Any(area => area.Style.Style.BackgroundImage.Any(image => image is not null)))
            Tell("pictures behind pages", "they are left out");
        if (areas.Values.Any(area => area.Edges.Border != Edges.None))
            Tell("borders of pages", "they are left out");
        if (areas.Any(area => !IsLike(area.Value, areas, area.Key)))
            Tell("heights and widths of page areas that change from page to page", "those of right pages are taken");
    }

    /// <summary>Whether readers are to know a page by anything but its place.</summary>
    private static bool HasLabel(Page page) =>
        page.Counter != page.Number || page.NumberStyle is not (null or "decimal") || page is { Kind.Name: not null, NumberStyle: null };

    /// <summary>Whether QuestPDF can give a page the area that it should have: as tall and as wide as other pages of its name.</summary>
    private static bool IsLike(PageArea area, Dictionary<PageKind, PageArea> areas, PageKind kind) => areas
        .Where(other => other.Key.Name == kind.Name)
        .All(other => IsNear(other.Value.Content.Y, area.Content.Y) && IsNear(other.Value.Content.Height, area.Content.Height)
            && IsNear(other.Value.Content.Width, area.Content.Width) && (other.Key.Side != kind.Side || IsNear(other.Value.Content.X, area.Content.X)));

    private static bool IsNear(Length a, Length b) => a.FitsIn(b) && b.FitsIn(a);
}
