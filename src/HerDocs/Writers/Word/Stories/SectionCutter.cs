using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Cuts the text into sections: where the kind of page changes, where a page of one side is asked for, where pages are numbered anew, and
/// where a running head that says first-except needs a first page of its own.
/// </summary>
internal sealed class SectionCutter
{
    private readonly Document document;
    private readonly List<StorySection> sections = [];
    private readonly HashSet<string> shyStrings;
    private SectionStart? pending;
    private bool breaksColumn;

    public SectionCutter(Document document)
    {
        this.document = document;
        shyStrings = ShyStrings(document);
    }

    public IReadOnlyList<StorySection> Sections => sections;

    /// <summary>The text area of pages of a name.</summary>
    public BlockFrame FrameOf(string? pageName)
    {
        var page = document.PageStyles.Of(new PageKind(pageName, PageSide.Right));
        var edges = PageEdges.Of(page);
        return new BlockFrame(Length.Zero, Length.Zero, page.Size.Width - edges.Horizontal)
        {
            PageName = pageName,
            PageGround = page.Style.BackgroundColor.IsTransparent ? Color.Transparent : page.Style.BackgroundColor.Over(Color.White),
        };
    }

    /// <summary>A break is asked for before the next block.</summary>
    public void BreakBefore(BreakBetween wish)
    {
        breaksColumn |= wish == BreakBetween.Column;
        SectionStart? start = wish switch
        {
            BreakBetween.Page => SectionStart.NextPage,
            BreakBetween.Recto => SectionStart.OddPage,
            BreakBetween.Verso => SectionStart.EvenPage,
            // Where pages run to the left, odd ones are at the left (CSS Paged Media 3 §4.3).
            BreakBetween.Right => document.RunsRightToLeft ? SectionStart.EvenPage : SectionStart.OddPage,
            BreakBetween.Left => document.RunsRightToLeft ? SectionStart.OddPage : SectionStart.EvenPage,
            _ => null,
        };
        if (start > (pending ?? SectionStart.Continuous))
            pending = start;
    }

    /// <summary>The blocks of the section that the next block belongs to.</summary>
    /// <param name="opened">The elements that begin with that block.</param>
    public List<StoryBlock> SinkFor(BlockFrame frame, IReadOnlyList<Element> opened)
    {
        if (sections.Count == 0)
            Start(frame, SectionStart.NextPage, opened);
        else if (sections[^1].PageName != frame.PageName)
            Start(frame, pending ?? SectionStart.NextPage, opened);
        else if (sections[^1].Columns != frame.Columns)
            Start(frame, pending ?? SectionStart.Continuous, opened);
        else if (pending is SectionStart.OddPage or SectionStart.EvenPage || (pending is not null && (SetsShyString(opened) || NumbersPage(opened))))
            Start(frame, pending.Value, opened);
        return sections[^1].Blocks;
    }

    /// <summary>Whether the next block begins a page within its section.</summary>
    public bool TakePageBreak()
    {
        var breaks = pending is not null;
        pending = null;
        return breaks;
    }

    /// <summary>Whether the next block begins a column.</summary>
    public bool TakeColumnBreak()
    {
        var breaks = breaksColumn && sections is [.., { Columns: not null, Blocks.Count: > 0 }];
        breaksColumn = false;
        return breaks;
    }

    /// <summary>A document without any block has a section all the same; columns are balanced before a section that goes on.</summary>
    public void Finish()
    {
        if (sections.Count == 0)
            Start(FrameOf(null), SectionStart.NextPage, []);
        else if (sections[^1] is { Columns.IsBalanced: true, PageName: var name })
            Start(FrameOf(name), SectionStart.Continuous, []);
    }

    private void Start(BlockFrame frame, SectionStart start, IReadOnlyList<Element> opened)
    {
        sections.Add(new StorySection(frame.PageName, start)
        {
            Columns = frame.Columns,
            IsOpener = start != SectionStart.Continuous && SetsShyString(opened),
            FirstElement = opened.FirstOrDefault(element => element.Strings.Count > 0 || element.Id is not null),
        });
        pending = null;
        breaksColumn = false;
    }

    private bool SetsShyString(IReadOnlyList<Element> opened)
    {
        foreach (var element in opened)
        {
            foreach (var set in element.Strings)
            {
                if (shyStrings.Contains(set.Name))
                    return true;
            }
        }
        return false;
    }

    private static bool NumbersPage(IReadOnlyList<Element> opened)
    {
        foreach (var element in opened)
        {
            if (element.NumbersPage)
                return true;
        }
        return false;
    }

    /// <summary>The named strings that a running head does not show on the page that sets them.</summary>
    private static HashSet<string> ShyStrings(Document document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var side in (ReadOnlySpan<PageSide>)[PageSide.Right, PageSide.Left])
        {
            foreach (var box in document.PageStyles.Of(new PageKind(null, side)).MarginBoxes.Values)
            {
                foreach (var item in box.Content ?? [])
                {
                    if (item is ContentString { Position: StringPosition.FirstExcept } shown)
                        found.Add(shown.Name);
                }
            }
        }
        return found;
    }
}
