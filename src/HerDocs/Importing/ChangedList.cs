using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Profiles.Schema;

namespace HerDocs.Importing;

/// <summary>Puts the items that a document shows of a list in the place of those that its profile has.</summary>
/// <param name="list">Its path.</param>
/// <param name="type">Of its items.</param>
internal sealed class ChangedList(
    string list, SchemaType type, FieldRecord values, BuiltText built, IReadOnlyList<WordNode> body, FieldTexts texts, ImportReport report, HashSet<string> taken)
{
    private readonly IReadOnlyList<FieldValue> items = (values.Find(list) as FieldList)?.Items ?? [];

    /// <summary>The places of the items that the document showed, in the order in which it did.</summary>
    private readonly List<int> shown =
        [.. built.Fields.Select(field => FieldPath.ItemOf(field.Path)).OfType<(string List, int Index, string)>().Where(item => item.List == list).Select(item => item.Index).Distinct()];

    /// <summary>The list as it is now; null where nothing is left of it.</summary>
    public FieldValue? Read()
    {
        var finder = new ListItems(list, built.Outside.Select(paragraph => paragraph.Text).ToHashSet(StringComparer.Ordinal), taken);
        var found = finder.Find(body);
        if (found.Count == 0 && !finder.HasList)
        {
            if (items.Count > 0)
                report.Missing(list);
            return values.Find(list);
        }
        var read = Ordered(found).Select(item => (item.Index, Value: Read(item))).Where(item => item.Value is not null).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            if (shown.Contains(i))
                continue;
            var before = read.FindLastIndex(item => item.Index < i);
            read.Insert(before + 1, (i, items[i]));
        }
        return read.Count == 0 ? null : new FieldList([.. read.Select(item => item.Value!)]);
    }

    /// <summary>In the order of the document, unless that is not the profile's: then what is new follows what it stood behind.</summary>
    private IEnumerable<ListItem> Ordered(IReadOnlyList<ListItem> found)
    {
        if (shown.SequenceEqual(shown.Order()))
            return found;
        var place = -1;
        return found.Select(item => (Item: item, Place: place = item.Index ?? place)).ToList().OrderBy(item => item.Place).Select(item => item.Item);
    }

    private FieldValue? Read(ListItem item)
    {
        var had = item.Index is { } index && index < items.Count ? items[index] : null;
        return type is IObjectType record ? ReadRecord(item, record, had as FieldRecord) : ReadText(item, had);
    }

    private FieldValue? ReadText(ListItem item, FieldValue? had) =>
        item.Fields.TryGetValue("", out var field) ? Read(field, type, had, FieldPath.Item(list, item.Index ?? items.Count)) : had;

    private FieldRecord? ReadRecord(ListItem item, IObjectType record, FieldRecord? had)
    {
        if (item.Fields.Count > 0 && item.Fields.Values.All(field => field.Text.Length == 0))
            return null;
        var made = had ?? Headed(item);
        foreach (var (key, field) in item.Fields)
        {
            var name = key.Length == 0 ? record.Shorthand?.Name ?? record.Keys[0].Name : key;
            if (TypeOf(record, name) is { } inner)
                made = made.With(name, ReadKey(field, inner, had?.Get(name) ?? CopiedOf(field), record, name, item));
        }
        if (had is not null)
            made = WithoutDeleted(WithHeadings(made, had, item, record), item, record);
        return made.Entries.Count == 0 ? null : made;
    }

    private FieldValue? ReadKey(BuiltField field, SchemaType inner, FieldValue? had, IObjectType record, string name, ListItem item)
    {
        var path = $"{FieldPath.Item(list, item.Index ?? items.Count)}.{name}";
        var value = Read(field, inner, had, path);
        if (value is not null || had is null || record.Keys.First(key => key.Name == name) is { IsRequired: false })
            return value;
        report.Emptied(path);
        return had;
    }

    /// <summary>What a row had that was copied.</summary>
    private FieldValue? CopiedOf(BuiltField field) => field.Path.Length == 0 ? null : values.Find(field.Path);

    private FieldValue? Read(BuiltField field, SchemaType inner, FieldValue? had, string path)
    {
        if (field.Path.Length > 0 && texts.IsUntouched(field) && (had is not null || values.Find(field.Path) is not null))
            return had ?? values.Find(field.Path);
        if (texts.TryRead(field, had, inner, out var value))
            return value;
        report.Unreadable(path, field.Text, Hints.For(inner));
        return had;
    }

    /// <summary>A new item has what the heading above it says of all.</summary>
    private FieldRecord Headed(ListItem item)
    {
        var made = new FieldRecord([]);
        foreach (var (key, field) in item.Headings)
        {
            if (type is IObjectType record && TypeOf(record, key) is { } inner)
                made = made.With(key, Read(field, inner, values.Find(field.Path), field.Path));
        }
        return made;
    }

    /// <summary>A heading that was changed changes the items below that it spoke of.</summary>
    private FieldRecord WithHeadings(FieldRecord made, FieldRecord had, ListItem item, IObjectType record)
    {
        foreach (var (key, field) in item.Headings)
        {
            if (!item.Fields.ContainsKey(key) && TypeOf(record, key) is { } inner && values.Find(field.Path) is { } said && said == had.Get(key))
                made = made.With(key, Read(field, inner, said, field.Path));
        }
        return made;
    }

    /// <summary>What the item said and says no more, because somebody deleted it with its control.</summary>
    private FieldRecord WithoutDeleted(FieldRecord made, ListItem item, IObjectType record)
    {
        foreach (var field in built.Fields)
        {
            if (FieldPath.ItemOf(field.Path) is not var (path, index, key) || path != list || index != item.Index || item.Fields.ContainsKey(key) || item.Headings.ContainsKey(key))
                continue;
            if (record.Keys.FirstOrDefault(known => known.Name == key) is { IsRequired: true })
                report.Missing(field.Path);
            else
                made = made.With(key, null);
        }
        return made;
    }

    private static SchemaType? TypeOf(IObjectType record, string key) => record.Keys.FirstOrDefault(known => known.Name == key)?.Type;
}
