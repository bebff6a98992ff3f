using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Layout.Pages;

namespace HerDocs.QuestPdf.Pages;

/// <summary>
/// What comes to be known of pages while QuestPDF makes them, which it does twice: where things stand in the first pass, every number
/// and running head in the second.
/// </summary>
internal sealed class PagePlaces
{
    private readonly Document document;
    private readonly List<PageMark> marks;
    private readonly Dictionary<Element, int> indices = new(ReferenceEqualityComparer.Instance);
    private readonly int?[] begins;
    private readonly HashSet<int> blank = [];
    private readonly Dictionary<int, string?> names = [];
    private readonly List<RunningState> states = [new(RunningStrings.None, PageCounters.None)];

    public PagePlaces(PagedDocument pages)
    {
        document = pages.Document;
        // What a page begins with is no different in another layout: it stands there because of a break.
        marks = [.. pages.Pages.SelectMany(page => PageMark.Of(page.Content)).Where(mark => SaysSomething(mark.Element)).DistinctBy(mark => mark.Element)];
        for (var i = 0; i < marks.Count; i++)
            indices.Add(marks[i].Element, i);
        begins = new int?[marks.Count];
    }

    /// <summary>With each named string at its longest: what margin boxes must have room for.</summary>
    public PageContent Longest
    {
        get
        {
            var longest = marks.SelectMany(mark => mark.Element.Strings.Select(named => (mark, named)))
                .GroupBy(said => said.named.Name)
                .Select(same => same.MaxBy(said => said.named.Value.Length).mark);
            return new PageContent(document, states[^1].Counters, document.ElementsById.Count, RunningStrings.None.Next(longest).Next([]));
        }
    }

    /// <summary>The values that named strings take somewhere.</summary>
    public IEnumerable<string> Strings => marks.SelectMany(mark => mark.Element.Strings).Select(named => named.Value);

    public PageArea AreaOf(PageKind kind) => PageArea.Of(document.PageStyles.Of(kind));

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
    public int NumberOf(int page) => page < states.Count ? states[page].Counters.Page : page;

    /// <summary>What a part of a margin box's content reads on a page.</summary>
    public string TextOn(int page, ContentItem item, ComputedStyle style)
    {
        var state = states[Math.Min(page, states.Count - 1)];
        return new PageContent(document, state.Counters, 0, state.Strings).Text(item, style);
    }

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

    /// <summary>Makes an element that pages ask for a section, whose page QuestPDF tells.</summary>
    public IContainer Note(IContainer container, Element element) =>
        indices.TryGetValue(element, out var index) ? container.Section(IdOf(index)) : container;

    /// <summary>A text of nothing, with which QuestPDF tells on every page where those sections begin.</summary>
    /// <param name="name">Of the pages.</param>
    public void Ask(TextDescriptor text, string? name)
    {
        for (var i = 0; i < begins.Length; i++)
        {
            var index = i;
            text.BeginPageNumberOfSection(IdOf(i)).Format(page => Tell(index, page));
        }
        text.CurrentPageNumber().Format(page => Settle(page ?? 1, name));
    }

    private string Tell(int index, int? page)
    {
        if (page is { } begin && begins[index] != begin)
        {
            begins[index] = begin;
            Forget(begin);
        }
        return "";
    }

    private string Settle(int page, string? name)
    {
        if (names.GetValueOrDefault(page) != name)
            Forget(page);
        names[page] = name;
        while (states.Count <= page)
        {
            var next = states.Count;
            var begun = marks.Where((_, index) => begins[index] == next);
            states.Add(new RunningState(
                states[^1].Strings.Next(begun), states[^1].Counters.Next(begun, AreaOf(KindOf(next, names.GetValueOrDefault(next))).Style.Style)));
        }
        return "";
    }

    private void Forget(int page)
    {
        if (page < states.Count)
            states.RemoveRange(page, states.Count - page);
    }

    private static bool SaysSomething(Element element) => element.Strings.Count > 0 || element.Counters.Count > 0 || element.NumbersPage;

    private static string IdOf(int index) => FormattableString.Invariant($"herdocs-{index}");

    private sealed record RunningState(RunningStrings Strings, PageCounters Counters);
}
