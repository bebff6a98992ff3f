using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// Which lists share a definition, which style of paragraphs goes with each level of it, and what paragraphs must say themselves: those
/// of lists that count anew (ECMA-376 Part 1 §17.9.23).
/// </summary>
internal sealed class NumberingPlan
{
    private readonly List<ListDefinition> definitions = [];
    private readonly Dictionary<StoryNumbering, ListDefinition> byNumbering = [];
    private readonly Dictionary<WordStyle, (ListDefinition Definition, int Level)> bindings = [];
    private readonly StyleCatalog catalog;

    public NumberingPlan(IReadOnlyList<StoryNumbering> numberings, IEnumerable<StoryParagraph> paragraphs, StyleCatalog catalog, ClassNames classes)
    {
        this.catalog = catalog;
        foreach (var numbering in numberings)
            byNumbering.Add(numbering, Define(numbering));
        Bind([.. paragraphs.Where(paragraph => paragraph.ListPlace is not null)]);
        foreach (var definition in definitions)
            definition.Style = StyleOf(definition, classes);
    }

    public IReadOnlyList<ListDefinition> Definitions => definitions;

    /// <summary>The list and the level that a style stands for; null when it numbers nothing.</summary>
    public (ListDefinition Definition, int Level)? BindingOf(WordStyle style) => bindings.TryGetValue(style, out var found) ? found : null;

    /// <summary>The list and the level of a paragraph; null where its style says them already.</summary>
    public (int Number, int Level)? DirectOf(StoryParagraph paragraph)
    {
        if (paragraph.ListPlace is not { } place)
            return null;
        var definition = byNumbering[place.Numbering];
        var number = definition.NumberOf(place.Numbering);
        return BindingOf(catalog.StyleOf(paragraph)) is { } bound && bound.Definition == definition && bound.Level == place.Level && number == definition.Number
            ? null
            : (number, place.Level);
    }

    /// <summary>Lists whose levels look alike as far as both have them are of one kind.</summary>
    private ListDefinition Define(StoryNumbering numbering)
    {
        var definition = definitions.Find(known => known.Takes(numbering.Looks));
        if (definition is null)
            definitions.Add(definition = new ListDefinition(definitions.Count, numbering));
        definition.Add(numbering);
        return definition;
    }

    private void Bind(List<StoryParagraph> paragraphs)
    {
        // An item that begins with a table has its marker in a cell, whose style is no list's.
        foreach (var level in paragraphs.Where(paragraph => paragraph.Source.Name is not ("td" or "th")).GroupBy(paragraph => (Definition: byNumbering[paragraph.ListPlace!.Numbering], paragraph.ListPlace.Level)))
        {
            var style = level.GroupBy(catalog.StyleOf)
                .OrderByDescending(group => group.Count())
                .Select(group => group.Key)
                .FirstOrDefault(style => style != catalog.Normal && !bindings.ContainsKey(style));
            if (style is null)
                continue;
            bindings.Add(style, level.Key);
            level.Key.Definition.Bind(level.Key.Level, style);
        }
    }

    private WordStyle StyleOf(ListDefinition definition, ClassNames classes)
    {
        var source = definition.Source;
        var wanted = source.Name is ['h', >= '1' and <= '6'] ? "Heading Numbers"
            : (classes.Plain(source) ?? classes.ContextOf(source)) is { } name ? $"{name} List" : definition.Looks[0].Counts ? "Numbered List" : "Bulleted List";
        var (styleName, id) = catalog.Ids.Take(ClassNames.Named(wanted, StyleKind.Numbering));
        return new WordStyle(styleName, id, null);
    }
}
