using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>The page areas that a document's content is cut into.</summary>
/// <param name="places">Where boxes stood in the pass before, where pages are not all as wide.</param>
/// <param name="reserved">What boxes out of the flow put at the head and the foot of pages in the pass before.</param>
internal sealed class PageAreas(Document document, BlockLayout blocks, PagePlaces places, IReadOnlyDictionary<int, IReadOnlyList<PageInsert>> reserved) : IFragmentainers
{
    private readonly Dictionary<PageKind, PageArea> areas = [];

    public PageInserts Inserts { get; } = new(blocks);

    public PageArea Of(PageKind kind)
    {
        if (!areas.TryGetValue(kind, out var area))
            areas[kind] = area = PageArea.Of(document.PageStyles.Of(kind));
        return area;
    }

    /// <summary>How wide the area is of the page that a box begins on.</summary>
    /// <param name="name">Of the page.</param>
    public Length Width(Box box, string? name) => places.Start(box) is { } index ? Width(Kind(index, name)) : Width(name);

    /// <summary>From which line on a paragraph stands on other pages, and how much wider their areas are than the one it begins on.</summary>
    /// <param name="width">Of that.</param>
    public IEnumerable<(int Line, Length Wider)> Continuations(InlineContent content, string? name, Length width) =>
        places.Continuations(content).Select(place => (place.Line, Width(Kind(place.Page, name)) - width));

    public Length? Width(int index, string? pageName) => Width(Kind(index, pageName));

    /// <summary>Whether some page's area is not as wide as the others of its name, so that it matters on which a box begins.</summary>
    public bool WidthsVary(IEnumerable<FlowSlice> slices) =>
        slices.Any(slice => Width(Kind(slice.FragmentIndex, slice.PageName)) != Width(slice.PageName));

    private Length Width(PageKind kind) => Of(kind).Content.Width;

    private Length Width(string? name) => Width(new PageKind(name, PageSide.Right));

    public Length Height(int index, string? pageName) => Of(Kind(index, pageName)).Content.Height;

    public Length Below(int index, string? pageName)
    {
        var area = Of(Kind(index, pageName));
        return area.Sheet.Height - area.Content.Y - area.Content.Height;
    }

    public Length HeightOf(IReadOnlyList<PageInsert> inserts, int index, string? pageName) => Inserts.HeightOf(inserts, Of(Kind(index, pageName)));

    public InsertCut Cut(IReadOnlyList<PageInsert> inserts, Length available, bool areAlone, int index, string? pageName) =>
        Inserts.Cut(inserts, Of(Kind(index, pageName)), available, areAlone);

    public IReadOnlyList<PageInsert> Reserved(int index) => reserved.TryGetValue(index, out var inserts) ? inserts : [];

    public bool AreAlike(int index, int other) => Side(index) == Side(other) && index == 0 == (other == 0);

    /// <summary>The first page stands alone; then they come in pairs.</summary>
    public bool FacesPrevious(int index) => index > 0 && index % 2 == 0;

    public int Next(int index, ForcedBreak? forced) => forced?.Kind switch
    {
        BreakBetween.Right when Side(index) != PageSide.Right => index + 1,
        BreakBetween.Left when Side(index) != PageSide.Left => index + 1,
        BreakBetween.Recto when Side(index) != Recto => index + 1,
        BreakBetween.Verso when Side(index) == Recto => index + 1,
        _ => index,
    };

    public PageKind Kind(int index, string? name, bool isBlank = false) => new(name, Side(index), index == 0, isBlank);

    /// <summary>Where a document begins: at the right, and at the left when its pages run to the left (CSS Paged Media 3 §4.3).</summary>
    private PageSide Recto => document.RunsRightToLeft ? PageSide.Left : PageSide.Right;

    private PageSide Verso => document.RunsRightToLeft ? PageSide.Right : PageSide.Left;

    private PageSide Side(int index) => index % 2 == 0 ? Recto : Verso;
}
