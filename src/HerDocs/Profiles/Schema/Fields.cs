using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>What a group held: each key as it was written, and its value where that could be read.</summary>
internal sealed class Fields
{
    private readonly Dictionary<SchemaKey, MappingEntry> written = [];
    private readonly Dictionary<SchemaKey, object> values = [];

    public void Write(SchemaKey key, MappingEntry entry) => written[key] = entry;

    public void Set(SchemaKey key, object value) => values[key] = value;

    /// <summary>The key and value as they stand in the file, or null when the key is not there.</summary>
    public MappingEntry? Written(SchemaKey key) => written.TryGetValue(key, out var entry) ? entry : null;

    public bool Has(SchemaKey key) => values.ContainsKey(key);

    public T? Get<T>(SchemaKey<T> key)
        where T : class => (T?)values.GetValueOrDefault(key);

    /// <summary>The value of a key that the schema requires: a record is made only when those are there.</summary>
    public T Required<T>(SchemaKey<T> key)
        where T : class => (T)values[key];

    public IReadOnlyList<T> List<T>(SchemaKey<IReadOnlyList<T>> key) => Get(key) ?? [];
}
