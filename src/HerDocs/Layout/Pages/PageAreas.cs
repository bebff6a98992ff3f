using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>The page areas that a document's content is cut into.</summary>
internal sealed class PageAreas(Document document, BlockLayout blocks) : IFragmentainers
{
    private readonly Dictionary<PageKind, PageArea> areas = [];

    public PageInserts Inserts { get; } = new(blocks);

    public PageArea Of(PageKind kind)
    {
        if (!areas.TryGetValue(kind, out var area))
            areas[kind] = area = PageArea.Of(document.PageStyles.Of(kind));
        return area;
    }

    /// <summary>How wide content is on the pages of a name. It is set once, so all these pages must agree.</summary>
    public Length Width(string? name) => Of(new PageKind(name, PageSide.Right)).Content.Width;

    public Length Height(int index, string? pageName) => Of(Kind(index, pageName)).Content.Height;

    public Length HeightOf(IReadOnlyList<PageInsert> inserts, int index, string? pageName) => Inserts.HeightOf(inserts, Of(Kind(index, pageName)));

    public bool AreAlike(int index, int other) => Side(index) == Side(other) && index == 0 == (other == 0);

    /// <summary>The first page stands alone; then they come in pairs.</summary>
    public bool FacesPrevious(int index) => index > 0 && index % 2 == 0;

    public int Next(int index, ForcedBreak? forced) => forced?.Kind switch
    {
        BreakBetween.Right or BreakBetween.Recto when Side(index) != PageSide.Right => index + 1,
        BreakBetween.Left or BreakBetween.Verso when Side(index) != PageSide.Left => index + 1,
        _ => index,
    };

    public static PageKind Kind(int index, string? name, bool isBlank = false) => new(name, Side(index), index == 0, isBlank);

    /// <summary>A document begins on a right page (CSS Paged Media 3 §4.3, left-to-right).</summary>
    private static PageSide Side(int index) => index % 2 == 0 ? PageSide.Right : PageSide.Left;
}
