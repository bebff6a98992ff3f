using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Layout.Pages;

namespace HerDocs.QuestPdf.Pages;

/// <summary>
/// Margins that are others on left and right pages. QuestPDF's margins are those of every page; what is missing to them is a gutter beside
/// the content, on one side or on the other.
/// </summary>
/// <param name="right">The area of right pages, whose width is that of all.</param>
internal readonly struct MirroredMargins(PageArea right, PageArea left)
{
    private Length Gutter => Length.Max(right.Content.X, left.Content.X) - Left;

    public Length Left => Length.Min(right.Content.X, left.Content.X);

    public Length Right => right.Sheet.Width - Left - Gutter - right.Content.Width;

    /// <summary>
    /// QuestPDF repeats on every page what stands above and below its content, and nothing beside it: so the gutters are put above and
    /// below content that is turned, and the content is turned back.
    /// </summary>
    public IContainer Around(IContainer container, PagePlaces places, bool isRightToLeft)
    {
        if (Gutter <= Length.Tolerance)
            return container;
        var gutter = Gutter.InPoints();
        var indented = right.Content.X > left.Content.X ? PageSide.Right : PageSide.Left;
        IContainer? content = null;
        container.ContentFromLeftToRight().RotateLeft().Decoration(decoration =>
        {
            decoration.Before().ShowIf(page => places.SideOf(page.PageNumber) == indented).Height(gutter);
            content = decoration.Content().RotateRight().Extend();
            decoration.After().ShowIf(page => places.SideOf(page.PageNumber) != indented).Height(gutter);
        });
        return isRightToLeft ? content!.ContentFromRightToLeft() : content!;
    }
}
