using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A group of keys, whatever it becomes.</summary>
internal interface IObjectType
{
    IReadOnlyList<SchemaKey> Keys { get; }

    /// <summary>The key whose value a bare text may stand for: <c>- Amy Adams</c> for <c>- name: Amy Adams</c>.</summary>
    SchemaKey? Shorthand { get; }

    /// <summary>The two keys that <c>Amy Adams: Amy</c> would mean, where that is often tried.</summary>
    (SchemaKey Before, SchemaKey Behind)? Pair { get; }

    /// <summary>Names that people try, and what to write instead.</summary>
    IReadOnlyDictionary<string, string> Misnomers { get; }
}

/// <summary>A group of known keys, which becomes a <typeparamref name="T"/>.</summary>
/// <param name="wanted">What the group is, as a message names it.</param>
/// <param name="make">Makes the value once every required key has one.</param>
internal sealed class ObjectType<T>(string wanted, IReadOnlyList<SchemaKey> keys, Func<Fields, T> make) : SchemaType<T>, IObjectType
    where T : class
{
    private readonly Dictionary<string, SchemaKey> byName = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);

    public IReadOnlyList<SchemaKey> Keys { get; } = keys;

    public SchemaKey? Shorthand { get; init; }

    public (SchemaKey Before, SchemaKey Behind)? Pair { get; init; }

    public IReadOnlyDictionary<string, string> Misnomers { get; init; } = new Dictionary<string, string>();

    /// <summary>What must hold between its values; it is asked even when some of them are missing.</summary>
    public Action<Fields, ReadContext>? Rule { get; init; }

    public override string Wanted => Shorthand is null ? wanted : $"{wanted}, or the text of its `{Shorthand.Name}` alone";

    public override bool HasExample => false;

    public override JsonObject Describe() =>
        Shorthand is null ? JsonSchema.Group(Keys) : JsonSchema.AnyOf(JsonSchema.Group(Keys), Shorthand.Type.Describe());

    public override T? Read(DataNode node, ReadContext context)
    {
        var fields = new Fields();
        switch (node)
        {
            case ScalarNode { Kind: not ScalarKind.Null } when Shorthand is not null:
                var name = new ScalarNode(Shorthand.Name, ScalarKind.Text, isPlain: true, node.Span);
                ReadEntry(Shorthand, new MappingEntry(name, node), fields, context);
                break;
            case MappingNode mapping:
                ReadEntries(mapping, fields, context);
                Rule?.Invoke(fields, context);
                break;
            case not BrokenNode:
                context.ReportWrongType(node, this, KeyHints.ForGroup(node, this, context));
                break;
        }
        return Keys.All(key => !key.IsRequired || fields.Has(key)) ? make(fields) : null;
    }

    private void ReadEntries(MappingNode mapping, Fields fields, ReadContext context)
    {
        var meant = new HashSet<SchemaKey>();
        foreach (var entry in mapping.Entries)
        {
            if (byName.TryGetValue(entry.Key.Text, out var key))
                ReadEntry(key, entry, fields, context);
            else
                meant.UnionWith(KeyHints.ReportUnknown(entry, this, context));
        }
        if (mapping.IsComplete)
            ReportMissing(fields, meant, context.KeySpan ?? FirstKey(mapping), context);
    }

    private static void ReadEntry(SchemaKey key, MappingEntry entry, Fields fields, ReadContext context)
    {
        fields.Write(key, entry);
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null })
        {
            // Nothing behind a key counts as not written, so that a form can be filled in bit by bit.
            if (!key.IsRequired && YamlComment.HidesText(entry.Key.Span, out var comment))
                context.Report(DiagnosticCode.HiddenByComment, comment,
                    $"`{context.NameOf(key)}` is empty: YAML leaves out what follows `#`", YamlComment.Hint);
        }
        else if (context.Read(key, key.Type, key.Name, entry.Key.Span, entry.Value) is { } value)
        {
            fields.Set(key, value);
        }
    }

    /// <param name="meant">Keys that were misspelt: they are not missing as well.</param>
    private void ReportMissing(Fields fields, HashSet<SchemaKey> meant, SourceSpan place, ReadContext context)
    {
        foreach (var key in Keys)
        {
            if (!key.IsRequired || fields.Has(key) || meant.Contains(key))
                continue;
            var name = context.NameOf(key);
            var reason = key.Reason is null ? "" : $": {key.Reason}";
            if (fields.Written(key) is not { } entry)
                context.Report(key.MissingCode, place, $"`{name}` is missing{reason}", HintForMissing(key, context));
            else if (entry.Value is ScalarNode { Kind: ScalarKind.Null } nothing)
                context.Report(key.MissingCode, entry.Key.Span, $"`{name}` is empty{reason}",
                    HintForEmpty(key, entry.Key, nothing, context));
        }
    }

    private static SourceSpan FirstKey(MappingNode mapping) =>
        mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    private static string HintForMissing(SchemaKey key, ReadContext context) => key.Type is IObjectType group
        ? $"write `{key.Name}:` and on the lines below it, indented by two spaces, "
            + string.Join(" and ", group.Keys.Where(k => k.IsRequired).Select(k => $"`{context.LineFor(k)}`"))
        : $"add a line such as `{context.LineFor(key)}`";

    private static string HintForEmpty(SchemaKey key, ScalarNode name, ScalarNode nothing, ReadContext context) =>
        YamlComment.HidesText(name.Span, out _) ? YamlComment.Hint
        : nothing.Text.Length > 1
            ? $"to YAML the bare word `{nothing.Text}` means nothing; as a text it stands in quotation marks: `\"{nothing.Text}\"`"
        : key.Type is IObjectType ? "its keys stand on the lines below, indented by two spaces"
        : $"write a value behind it, such as `{context.LineFor(key)}`";
}
