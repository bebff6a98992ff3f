namespace HerDocs.DataFields;

/// <summary>A value as a profile has it, without what it means: texts, records and lists of them.</summary>
public abstract record FieldValue
{
    /// <summary>The value that a path leads to, if there is one.</summary>
    internal FieldValue? Find(string path)
    {
        if (FieldPath.Steps(path) is not { } steps)
            return null;
        var value = this;
        foreach (var step in steps)
        {
            value = (value, step) switch
            {
                (FieldRecord record, { Key: { } key }) => record.Get(key),
                (FieldList list, { Index: { } index }) when index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }
        return value;
    }
}

public sealed record FieldText(string Text) : FieldValue;

public sealed record FieldList(IReadOnlyList<FieldValue> Items) : FieldValue;

/// <summary>Keys in the order in which they were given; none is there twice.</summary>
public sealed record FieldRecord(IReadOnlyList<KeyValuePair<string, FieldValue>> Entries) : FieldValue
{
    internal FieldValue? Get(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name == key)
                return value;
        }
        return null;
    }

    /// <summary>The same with another value for a key, without the key for null.</summary>
    internal FieldRecord With(string key, FieldValue? value)
    {
        var entries = new List<KeyValuePair<string, FieldValue>>(Entries);
        var at = entries.FindIndex(entry => entry.Key == key);
        if (at >= 0 && value is null)
            entries.RemoveAt(at);
        else if (at >= 0)
            entries[at] = new(key, value!);
        else if (value is not null)
            entries.Add(new(key, value));
        return new FieldRecord(entries);
    }

    /// <summary>The same with another value at a path of keys, without it for null.</summary>
    internal FieldRecord WithAt(string path, FieldValue? value)
    {
        var dot = path.IndexOf('.');
        if (dot < 0)
            return With(path, value);
        var inner = Get(path[..dot]) as FieldRecord ?? new FieldRecord([]);
        var changed = inner.WithAt(path[(dot + 1)..], value);
        return With(path[..dot], changed.Entries.Count == 0 ? null : changed);
    }
}
