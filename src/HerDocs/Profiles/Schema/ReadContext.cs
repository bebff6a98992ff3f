using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>Where in the schema the reader is, for messages, and what it works with.</summary>
/// <param name="root">The whole schema, in which a misplaced key may be known.</param>
/// <param name="document">What a file of this schema is called: "profile".</param>
internal sealed class ReadContext(IObjectType root, string document, bool isJson, IFileSource files, DiagnosticBag diagnostics)
{
    private readonly List<string> path = [];

    public IObjectType Root { get; } = root;

    public string Document { get; } = document;

    public IFileSource Files { get; } = files;

    public bool IsJson { get; } = isJson;

    /// <summary>The key whose value is read.</summary>
    public SchemaKey? Key { get; private set; }

    /// <summary>That key as it is written, as long as the value itself is read and not an item of it.</summary>
    public SourceSpan? KeySpan { get; private set; }

    /// <summary>The keys from the top to that value: <c>film.year</c>.</summary>
    public string Name => string.Join('.', path);

    /// <summary>Reads the value behind a key; a map's keys have names of their own.</summary>
    public object? Read(SchemaKey key, SchemaType type, string name, SourceSpan keySpan, DataNode value)
    {
        var (outerKey, outerSpan) = (Key, KeySpan);
        (Key, KeySpan) = (key, keySpan);
        path.Add(name);
        var result = type.ReadAny(value, this);
        path.RemoveAt(path.Count - 1);
        (Key, KeySpan) = (outerKey, outerSpan);
        return result;
    }

    public T? ReadItem<T>(SchemaType<T> type, DataNode item)
        where T : class
    {
        var outer = KeySpan;
        KeySpan = null;
        var result = type.Read(item, this);
        KeySpan = outer;
        return result;
    }

    public void Report(DiagnosticCode code, SourceSpan span, string message, string? hint = null) =>
        diagnostics.Report(code, span, message, hint);

    /// <summary>Reports that a node is something else than what is wanted here.</summary>
    public void ReportWrongType(DataNode node, SchemaType wanted, string? hint = null)
    {
        var example = Key?.Example is { } text && wanted.HasExample ? $" such as `{text}`" : "";
        Report(DiagnosticCode.WrongType, node.Span,
            $"{(path.Count == 0 ? $"a {Document}" : $"`{Name}`")} should be {wanted.Wanted}{example}, but this is {node.Found}", hint);
    }

    /// <summary>The name of a key of the group that is read.</summary>
    public string NameOf(SchemaKey key) => path.Count == 0 ? key.Name : $"{Name}.{key.Name}";

    /// <summary>A line that one would write for a key, in the profile's own format.</summary>
    public string LineFor(SchemaKey key)
    {
        if (key.Example is not { } example)
            return IsJson ? $"\"{key.Name}\": …" : $"{key.Name}: …";
        if (!IsJson)
            return $"{key.Name}: {example}";
        return $"\"{key.Name}\": {(key.Type is IntegerType or DecimalType ? example : $"\"{example.Trim('"')}\"")}";
    }
}
