using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Gives lists and their items the numberings that make Word count as our pages do.</summary>
internal sealed class ListReader(RunFormats runs)
{
    private readonly List<StoryNumbering> numberings = [];

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
        var start = list.Elements.First(item => item.Marker is not null).Ordinal ?? 1;
        var level = outer is null || outer.Level + 1 == StoryNumbering.MostLevels ? 0 : outer.Level + 1;
        if (level == 0 || !outer!.Numbering.Takes(level, look, start))
            return new StoryList(outer, look, level, New(outer, level, look, start));
        outer.Numbering.Begin(level, look, start);
        return new StoryList(outer, look, level, outer.Numbering);
    }

    public StoryListPlace Place(StoryList list, Element item)
    {
        list.Item = item;
        var ordinal = item.Ordinal ?? 1;
        if (!list.Look.Counts && item.Marker!.TextContent.Trim() != list.Look.Text)
        {
            var own = list.Look.With(item, runs);
            return new StoryListPlace(New(null, 0, own, 1), 0, own);
        }
        if (list.Look.Counts && !list.Numbering.Expects(list.Level, ordinal))
            list.Numbering = New(list.Outer, list.Level, list.Look, ordinal);
        list.Numbering.Count(list.Level, ordinal);
        return new StoryListPlace(list.Numbering, list.Level, list.Look);
    }

    /// <summary>Where a list stands in the items of others, its markers may show their numbers.</summary>
    private StoryNumbering New(StoryList? outer, int level, ListLook look, int start)
    {
        var made = new StoryNumbering(numberings.Count + 1);
        for (var around = 0; around < level; around++)
        {
            var list = outer!;
            while (list.Level > around)
                list = list.Outer!;
            made.Begin(around, list.Look, list.Item?.Ordinal ?? 1);
        }
        made.Begin(level, look, start);
        numberings.Add(made);
        return made;
    }
}
