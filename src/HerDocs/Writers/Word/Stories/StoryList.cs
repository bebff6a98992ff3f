using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// An instance of numbering (ECMA-376 Part 1 §17.9.15), which counts by itself: a list with the lists in its items, as far as one
/// definition says how they all look.
/// </summary>
/// <param name="number">Counting from one, in the order of the document.</param>
/// <param name="source">What the first of them was.</param>
internal sealed class StoryNumbering(int number, Element source)
{
    /// <summary>As many as Word has (ECMA-376 Part 1 §17.9.6).</summary>
    public const int MostLevels = 9;

    private readonly List<Level> levels = [];

    public int Number { get; } = number;

    public Element Source { get; } = source;

    public IReadOnlyList<ListLook> Looks => [.. levels.Select(level => level.Look)];

    public IReadOnlyList<int> Starts => [.. levels.Select(level => level.Start)];

    /// <summary>Whether a list that begins now at a level would look and count as it should.</summary>
    public bool Takes(int level, ListLook look, int start) =>
        level < MostLevels
        && (level == levels.Count
            || (level < levels.Count && levels[level].Look == look && (!look.Counts || (levels[level].Next is null && levels[level].Start == start))));

    public void Begin(int level, ListLook look, int start)
    {
        if (level == levels.Count)
            levels.Add(new Level(look, start));
    }

    /// <summary>Whether the next item of a level bears that number anyway.</summary>
    public bool Expects(int level, int ordinal) => (levels[level].Next ?? levels[level].Start) == ordinal;

    /// <summary>An item of a level: those below it begin anew.</summary>
    public void Count(int level, int ordinal)
    {
        levels[level].Next = ordinal + 1;
        for (var below = level + 1; below < levels.Count; below++)
            levels[below].Next = null;
    }

    private sealed class Level(ListLook look, int start)
    {
        public ListLook Look { get; } = look;

        public int Start { get; } = start;

        /// <summary>The number of the next item; null before the first.</summary>
        public int? Next { get; set; }
    }
}

/// <summary>A list being read.</summary>
/// <param name="source">The ol, ul or whatever holds the items.</param>
/// <param name="outer">The list in an item of which it stands.</param>
internal sealed class StoryList(Element source, StoryList? outer, ListLook look, int level, StoryNumbering numbering)
{
    public Element Source { get; } = source;

    public StoryList? Outer { get; } = outer;

    public ListLook Look { get; } = look;

    public int Level { get; } = level;

    /// <summary>Another one from an item on whose number does not follow.</summary>
    public StoryNumbering Numbering { get; set; } = numbering;

    /// <summary>The item that is being read.</summary>
    public Element? Item { get; set; }
}

/// <summary>A paragraph's place in a list, from which it takes the next number.</summary>
internal sealed record StoryListPlace(StoryNumbering Numbering, int Level, ListLook Look);
