using HerDocs.Documents;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>What lists of one kind look like on each level (ECMA-376 Part 1 §17.9.1), and the lists of that kind.</summary>
internal sealed class ListDefinition(int index, StoryNumbering first)
{
    private readonly List<StoryNumbering> numberings = [];
    private readonly Dictionary<int, WordStyle> styles = [];

    /// <summary>Counted from nought.</summary>
    public int Index { get; } = index;

    public Element Source { get; } = first.Source;

    /// <summary>Of the levels that the document uses.</summary>
    public IReadOnlyList<ListLook> Looks { get; private set; } = first.Looks;

    /// <summary>The list style that stands for it.</summary>
    public WordStyle? Style { get; set; }

    /// <summary>Of the list that paragraphs are in whose style is all they say.</summary>
    public int Number { get; } = first.Number;

    /// <summary>Of the first list of its kind, what its levels begin with.</summary>
    public IReadOnlyList<int> Starts => numberings[0].Starts;

    /// <summary>The lists that count for themselves; bullets count nothing, so that one list holds them all.</summary>
    public IEnumerable<StoryNumbering> Numberings => numberings.Where(numbering => NumberOf(numbering) == numbering.Number);

    public bool Takes(IReadOnlyList<ListLook> looks) => looks.Zip(Looks).All(pair => pair.First == pair.Second);

    public void Add(StoryNumbering numbering)
    {
        numberings.Add(numbering);
        if (numbering.Looks.Count > Looks.Count)
            Looks = numbering.Looks;
    }

    public int NumberOf(StoryNumbering numbering) => numbering.Looks.Any(look => look.Counts) ? numbering.Number : Number;

    public void Bind(int level, WordStyle style) => styles.TryAdd(level, style);

    /// <summary>The style of the paragraphs of a level; null where there is none.</summary>
    public WordStyle? StyleOf(int level) => styles.GetValueOrDefault(level);
}
