using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Gives lists and their items the numberings that make Word count as our pages do.</summary>
internal sealed class ListReader
{
    private readonly List<StoryNumbering> numberings = [];
    private readonly RunFormats runs;
    private readonly HeadingNumbers headings;
    private readonly StoryNumbering? ofHeadings;

    public ListReader(RunFormats runs, HeadingNumbers headings)
    {
        this.runs = runs;
        this.headings = headings;
        ofHeadings = headings.Begin(numberings.Count + 1);
        if (ofHeadings is not null)
            numberings.Add(ofHeadings);
    }

    public IReadOnlyList<StoryNumbering> Numberings => numberings;

    /// <param name="list">The ol, ul or whatever holds the items.</param>
    /// <param name="frame">The place of the list's content, still in the list around it.</param>
    public StoryList Begin(Element list, BlockFrame frame)
    {
        var outer = frame.List;
        var items = new List<Element>();
        for (var around = outer; around is not null; around = around.Outer)
        {
            if (around.Item is { } item)
                items.Insert(0, item);
        }
        var look = ListLook.Of(list, frame, items, runs);
        var start = ListMarkers.NumberOf(list.Elements.First(item => item.Marker is not null));
        var level = outer is null || outer.Level + 1 == StoryNumbering.MostLevels ? 0 : outer.Level + 1;
        if (level == 0 || !outer!.Numbering.Takes(level, look, start))
            return new StoryList(list, outer, look, level, New(list, outer, level, look, start));
        outer.Numbering.Begin(level, look, start);
        return new StoryList(list, outer, look, level, outer.Numbering);
    }

    public StoryListPlace Place(StoryList list, Element item)
    {
        list.Item = item;
        var ordinal = ListMarkers.NumberOf(item);
        if (!list.Look.Counts && ListMarkers.TextOf(item) != list.Look.Text)
        {
            var own = list.Look.With(item, runs);
            return new StoryListPlace(New(list.Source, null, 0, own, 1), 0, own);
        }
        if (list.Look.Counts && !list.Numbering.Expects(list.Level, ordinal))
            list.Numbering = New(list.Source, list.Outer, list.Level, list.Look, ordinal);
        list.Numbering.Count(list.Level, ordinal);
        return new StoryListPlace(list.Numbering, list.Level, list.Look);
    }

    /// <summary>The place of a heading among those that are numbered; null for others.</summary>
    public StoryListPlace? PlaceHeading(Element heading) =>
        headings.LevelOf(heading) is { } level ? new StoryListPlace(ofHeadings!, level, headings.LookOf(level)) : null;

    /// <summary>Where a list stands in the items of others, its markers may show their numbers.</summary>
    private StoryNumbering New(Element source, StoryList? outer, int level, ListLook look, int start)
    {
        var made = new StoryNumbering(numberings.Count + 1, source);
        for (var around = 0; around < level; around++)
        {
            var list = outer!;
            while (list.Level > around)
                list = list.Outer!;
            made.Begin(around, list.Look, list.Item is { } item ? ListMarkers.NumberOf(item) : 1);
        }
        made.Begin(level, look, start);
        numberings.Add(made);
        return made;
    }
}
