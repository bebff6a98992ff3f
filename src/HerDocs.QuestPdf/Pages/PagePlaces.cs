using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Pages;
using QuestPDF.Elements;

namespace HerDocs.QuestPdf.Pages;

/// <summary>
/// What comes to be known of pages while QuestPDF makes them, which it does twice: where things stand in the first pass, every number
/// and running head in the second.
/// </summary>
internal sealed class PagePlaces(Document document)
{
    private readonly List<Element> marked = [];
    private readonly HashSet<int> blank = [];
    private readonly Dictionary<int, RunningState> states = new() { [0] = new(RunningStrings.None, PageCounters.None) };

    public PageStyle StyleOf(PageKind kind) => document.PageStyles.Of(kind);

    /// <param name="page">Counting from one.</param>
    public PageSide SideOf(int page) => page % 2 == 1 == document.RunsRightToLeft ? PageSide.Left : PageSide.Right;

    /// <param name="page">Counting from one.</param>
    /// <param name="name">Of the page set.</param>
    public PageKind KindOf(int page, string? name)
    {
        var isBlank = blank.Contains(page);
        return new PageKind(isBlank ? null : name, SideOf(page), page == 1, isBlank);
    }

    /// <summary>The number that readers know a page by.</summary>
    public int NumberOf(int page) => states.TryGetValue(page, out var state) ? state.Counters.Page : page;

    /// <summary>Whether content may not begin on a page because of its side; it then stays blank.</summary>
    public bool Leaves(int page, BreakBetween wish)
    {
        var recto = document.RunsRightToLeft ? PageSide.Left : PageSide.Right;
        var isWrong = wish switch
        {
            BreakBetween.Right => SideOf(page) != PageSide.Right,
            BreakBetween.Left => SideOf(page) != PageSide.Left,
            BreakBetween.Recto => SideOf(page) != recto,
            BreakBetween.Verso => SideOf(page) == recto,
            _ => false,
        };
        if (isWrong)
            blank.Add(page);
        return isWrong;
    }

    /// <summary>Has QuestPDF note where an element stands that pages ask for.</summary>
    public IContainer Note(IContainer container, Element element)
    {
        if (!BlockLayout.IsReferredTo(element) || (element.Strings.Count == 0 && element.Counters.Count == 0 && !element.NumbersPage))
            return container;
        marked.Add(element);
        return container.CaptureContentPosition(IdOf(marked.Count - 1));
    }

    /// <summary>What the margin boxes of a page refer to; pages are asked for in their order.</summary>
    public PageContent ContentOf(DynamicContext page, PageArea area)
    {
        var marks = MarksOn(page, area).ToList();
        var before = states.GetValueOrDefault(page.PageNumber - 1, states[0]);
        var state = new RunningState(before.Strings.Next(marks), before.Counters.Next(marks, area.Style.Style));
        states[page.PageNumber] = state;
        return new PageContent(state.Counters, page.TotalPages == int.MaxValue ? 0 : page.TotalPages, state.Strings, document.Root.Language);
    }

    private IEnumerable<PageMark> MarksOn(DynamicContext page, PageArea area)
    {
        for (var i = 0; i < marked.Count; i++)
        {
            var first = page.GetContentCapturedPositions(IdOf(i)).MinBy(place => place.PageNumber);
            if (first is not null && first.PageNumber == page.PageNumber)
                yield return new PageMark(marked[i], first.Y <= area.Content.Y.InPoints() + 1);
        }
    }

    private static string IdOf(int index) => FormattableString.Invariant($"herdocs-{index}");

    private sealed record RunningState(RunningStrings Strings, PageCounters Counters);
}
