using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Pages;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Parts;

/// <summary>The kinds of pages that sections have.</summary>
internal sealed class SectionPages(PagedDocument pages, Story story)
{
    public bool RunRightToLeft => pages.Document.RunsRightToLeft;

    /// <summary>Pages of odd numbers: those at the right, and at the left where pages run to the left (CSS Paged Media 3 §4.3).</summary>
    public PageStyle Odd(StorySection section) => Of(section, SideOf(1), isFirst: false);

    public PageStyle Even(StorySection section) => Of(section, SideOf(2), isFirst: false);

    /// <summary>The page that the section begins with.</summary>
    public PageStyle First(StorySection section)
    {
        var number = FirstPageNumber(section);
        return Of(section, SideOf(number), isFirst: section == story.Sections[0]);
    }

    /// <summary>What the section's first page is called where its number does not follow from the page before; else null.</summary>
    public int? NewNumber(StorySection section)
    {
        var first = FirstPageNumber(section);
        var expected = first == 1 ? 1 : pages.Pages[first - 2].Counter + 1;
        return CounterOf(first) is var counter && counter != expected ? counter : null;
    }

    /// <summary>After which number the footnotes of each page begin anew; null where they go on.</summary>
    public int? NoteStart(StorySection section) => FootnoteNumbers.StartOf(Odd(section).Style);

    /// <summary>What the page counter stands at on a page.</summary>
    public int CounterOf(int pageNumber) => pageNumber <= pages.Pages.Count ? pages.Pages[pageNumber - 1].Counter : pageNumber;

    /// <summary>Counting from one, as our layout has it; the first where it is not known.</summary>
    public int FirstPageNumber(StorySection section)
    {
        foreach (var paragraph in Story.ParagraphsOf(section.Blocks))
        {
            foreach (var element in paragraph.Begins)
            {
                if (pages.PlaceOf(element) is { } place)
                    return place.PageNumber;
            }
        }
        return 1;
    }

    /// <summary>Whether inner and outer margins change sides.</summary>
    public bool AreMirrored => story.Sections.Any(section => PageEdges.Of(Odd(section)) is var odd && PageEdges.Of(Even(section)) is var even
        && !(odd.Left - odd.Right).IsZero && Same(odd.Left, even.Right) && Same(odd.Right, even.Left));

    private static bool Same(Length a, Length b) => a.Twips == b.Twips;

    private PageSide SideOf(int number) => (number % 2 == 1) != pages.Document.RunsRightToLeft ? PageSide.Right : PageSide.Left;

    private PageStyle Of(StorySection section, PageSide side, bool isFirst) =>
        pages.Document.PageStyles.Of(new PageKind(section.PageName, side, isFirst));
}
