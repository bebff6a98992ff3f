using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Parts;

/// <summary>The kinds of pages that sections have.</summary>
internal sealed class SectionPages(PagedDocument pages, Story story)
{
    public PageStyle Right(StorySection section) => Of(section, PageSide.Right);

    public PageStyle Left(StorySection section) => Of(section, PageSide.Left);

    /// <summary>The page that the section begins with.</summary>
    public PageStyle First(StorySection section)
    {
        var number = FirstPageNumber(section);
        var side = number % 2 == 1 ? PageSide.Right : PageSide.Left;
        return pages.Document.PageStyles.Of(new PageKind(section.PageName, side, IsFirst: section == story.Sections[0]));
    }

    /// <summary>What the section's first page is called where its number does not follow from the page before; else null.</summary>
    public int? NewNumber(StorySection section)
    {
        var first = FirstPageNumber(section);
        var expected = first == 1 ? 1 : pages.Pages[first - 2].Counter + 1;
        return CounterOf(first) is var counter && counter != expected ? counter : null;
    }

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
    public bool AreMirrored => story.Sections.Any(section => PageEdges.Of(Right(section)) is var right && PageEdges.Of(Left(section)) is var left
        && !(right.Left - right.Right).IsZero && Same(right.Left, left.Right) && Same(right.Right, left.Left));

    private static bool Same(Length a, Length b) => a.Twips == b.Twips;

    private PageStyle Of(StorySection section, PageSide side) => pages.Document.PageStyles.Of(new PageKind(section.PageName, side));
}
