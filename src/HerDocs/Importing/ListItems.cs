using HerDocs.DataFields;
using HerDocs.DataFields.Word;

namespace HerDocs.Importing;

/// <summary>
/// Finds the items of a list in a document: what stands in a control of an item, rows that somebody added to a table of such, and
/// paragraphs that somebody added to a list.
/// </summary>
/// <param name="list">The path of the list.</param>
/// <param name="outside">Text that the layout put there.</param>
/// <param name="taken">Takes the text of what is new.</param>
internal sealed class ListItems(string list, IReadOnlySet<string> outside, HashSet<string> taken)
{
    private readonly List<ListItem> items = [];
    private readonly HashSet<int> seen = [];
    private Dictionary<string, BuiltField> headings = [];

    /// <summary>The row by whose cells those of a new row are told.</summary>
    private WordRow? model;

    /// <summary>Whether there is a control of the list itself.</summary>
    public bool HasList { get; private set; }

    public IReadOnlyList<ListItem> Find(IReadOnlyList<WordNode> body)
    {
        if (body.SelectMany(WordNodes.WithAllBelow).Any(node => node is WordControl control && PlaceOf(control) is not null))
        {
            foreach (var node in body)
                Visit(node, isInList: false, row: null);
        }
        else
        {
            AddLoose(body);
        }
        return items;
    }

    /// <summary>Values whose template names no record around them, or whose records a program forgot.</summary>
    private void AddLoose(IReadOnlyList<WordNode> body)
    {
        HasList = body.SelectMany(WordNodes.WithAllBelow).Any(node => node is WordControl control && control.Path == list);
        foreach (var item in body.SelectMany(LeavesIn).GroupBy(leaf => FieldPath.ItemOf(leaf.Path)!.Value.Index))
            Add(item.Key, item.DistinctBy(KeyOf).ToDictionary(KeyOf, BuiltField.Of));
    }

    private void Visit(WordNode node, bool isInList, WordRow? row)
    {
        switch (node)
        {
            case WordControl control when PlaceOf(control) is { } index:
                AddItem(control, index, row);
                return;
            case WordControl control when control.Path == list:
                HasList = true;
                isInList = true;
                break;
            case WordControl { IsLeaf: true }:
                return;
            case WordTable table:
                VisitTable(table, isInList);
                return;
            case WordRow inner:
                if (TakeRow(inner, isInList))
                    return;
                row = inner;
                break;
            case WordParagraph paragraph when isInList && row is null && IsNew(paragraph):
                Add(null, new Dictionary<string, BuiltField> { [""] = Taken(paragraph) });
                return;
        }
        foreach (var child in WordNodes.ChildrenOf(node))
            Visit(child, isInList, row);
    }

    /// <summary>Rows behind those of the list belong to it as well, as long as they stand in the same table.</summary>
    private void VisitTable(WordTable table, bool isInList)
    {
        var outer = model;
        model = null;
        var holdsItems = WordNodes.WithAllBelow(table).Any(node => node is WordControl control && (PlaceOf(control) is not null || control.Path == list));
        if (holdsItems)
            model = RowsOf(table).FirstOrDefault(row => LeavesIn(row).Any());
        foreach (var child in table.Nodes)
            Visit(child, isInList || holdsItems, row: null);
        model = outer;
    }

    private IEnumerable<WordRow> RowsOf(WordNode node) => WordNodes.WithAllBelow(node)
        .Where(below => below is WordControl control && PlaceOf(control) is not null)
        .SelectMany(WordNodes.WithAllBelow).OfType<WordRow>();

    /// <returns>Whether nothing more is to be looked for in the row.</returns>
    private bool TakeRow(WordRow row, bool isInList)
    {
        var own = WordNodes.Leaves(row).Where(leaf => IsOfList(leaf)).ToList();
        if (WordNodes.WithAllBelow(row).Any(node => node is WordControl control && PlaceOf(control) is not null))
            return false;
        if (own.Count > 0 && isInList)
        {
            headings = own.DistinctBy(leaf => KeyOf(leaf)).ToDictionary(KeyOf, BuiltField.Of);
            return true;
        }
        if (!isInList || row.IsHeader || model is null || WordNodes.Leaves(row).Any())
            return false;
        var cells = CellsOf(row);
        if (cells.TrueForAll(cell => WordNodes.TextOf(cell) is var text && (text.Length == 0 || outside.Contains(text))))
            return true;
        Add(null, FieldsOf(cells, model));
        return true;
    }

    /// <summary>What stands in the cells of a row is what stands in those of a row that says so; a cell of several has each in a paragraph.</summary>
    private Dictionary<string, BuiltField> FieldsOf(List<WordNode> cells, WordRow example)
    {
        var fields = new Dictionary<string, BuiltField>(StringComparer.Ordinal);
        var examples = CellsOf(example);
        for (var i = 0; i < Math.Min(cells.Count, examples.Count); i++)
        {
            var keys = LeavesIn(examples[i]).Select(KeyOf).Distinct().ToList();
            var paragraphs = WordNodes.WithAllBelow(cells[i]).OfType<WordParagraph>().Where(paragraph => WordNodes.TextOf(paragraph).Length > 0).ToList();
            for (var at = 0; at < Math.Min(keys.Count, paragraphs.Count); at++)
                fields[keys[at]] = Taken(paragraphs[at]);
        }
        return fields;
    }

    /// <summary>Some stand in controls of their own.</summary>
    private static List<WordNode> CellsOf(WordRow row) => [.. row.Nodes.Where(node => node is WordCell or WordControl)];

    private BuiltField Taken(WordParagraph paragraph)
    {
        taken.Add(WordNodes.TextOf(paragraph));
        return new BuiltField("", WordNodes.TextOf(paragraph), WordMarkdown.Of(paragraph with { ListLevel = null, HeadingLevel = null }));
    }

    private void AddItem(WordControl control, int index, WordRow? row)
    {
        var fields = new Dictionary<string, BuiltField>(StringComparer.Ordinal);
        foreach (var leaf in WordNodes.Leaves(control).Where(IsOfList))
            fields.TryAdd(KeyOf(leaf), BuiltField.Of(leaf));
        if (WordNodes.WithAllBelow(control).OfType<WordRow>().FirstOrDefault() is { } own && LeavesIn(own).Any())
            model = own;
        // What is cut in two, by a page of another kind or a table, is one item all the same.
        if (items is [.., var last] && last.Index == index && !fields.Keys.Any(last.Fields.ContainsKey))
        {
            items[^1] = last with { Fields = last.Fields.Concat(fields).ToDictionary(StringComparer.Ordinal) };
            return;
        }
        // A row that was copied has the tags of the first.
        Add(seen.Add(index) ? index : null, fields);
    }

    private void Add(int? index, Dictionary<string, BuiltField> fields) => items.Add(new ListItem(index, fields, headings));

    private bool IsNew(WordParagraph paragraph) =>
        !WordNodes.Leaves(paragraph).Any() && WordNodes.TextOf(paragraph) is { Length: > 0 } text && !outside.Contains(text);

    private IEnumerable<WordControl> LeavesIn(WordNode node) => WordNodes.Leaves(node).Where(IsOfList);

    private bool IsOfList(WordControl leaf) => FieldPath.ItemOf(leaf.Path) is var (path, _, _) && path == list;

    private int? PlaceOf(WordControl control) => FieldPath.ItemOf(control.Path) is var (path, index, below) && path == list && below.Length == 0 ? index : null;

    private static string KeyOf(WordControl leaf) => FieldPath.ItemOf(leaf.Path)!.Value.Below;
}
