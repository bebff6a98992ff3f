using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>Writes what the reader checks by as JSON Schema draft-07, by which editors check and complete while somebody types.</summary>
internal static class JsonSchema
{
    public const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>A text that is more than blanks.</summary>
    public const string NotBlank = "\\S";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IObjectType root, string title, string description)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["title"] = title, ["description"] = description };
        foreach (var (name, value) in Group(root.Keys))
            schema[name] = value?.DeepClone();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            schema.WriteTo(json);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    public static JsonObject Group(IReadOnlyList<SchemaKey> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
            properties[key.Name] = Key(key);
        var group = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (keys.Any(key => key.IsRequired))
            group["required"] = Names(keys.Where(key => key.IsRequired).Select(key => key.Name));
        group["additionalProperties"] = false;
        return group;
    }

    public static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject AnyOf(params IEnumerable<JsonNode> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    private static JsonObject Key(SchemaKey key)
    {
        var schema = new JsonObject { ["description"] = key.Description };
        foreach (var (name, value) in key.Type.Describe())
            schema[name] = value?.DeepClone();
        // Nothing behind a key counts as not written, so that a form can be filled in bit by bit.
        if (!key.IsRequired)
            AllowNull(schema);
        if (key.Example is { } example && key.Type.HasExample)
            schema["examples"] = new JsonArray(ExampleOf(key.Type, example));
        return schema;
    }

    private static void AllowNull(JsonObject schema)
    {
        if (schema["anyOf"] is JsonArray alternatives)
        {
            alternatives.Add((JsonNode)new JsonObject { ["type"] = "null" });
            return;
        }
        if (schema["enum"] is JsonArray values)
            values.Add((JsonNode?)null);
        if (schema["type"] is JsonArray types)
            types.Add((JsonNode)"null");
        else if (schema["type"] is { } type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
    }

    private static JsonValue ExampleOf(SchemaType type, string yaml) => type switch
    {
        IntegerType => JsonValue.Create(CoreSchema.IntegerOf(yaml)!.Value),
        DecimalType => JsonValue.Create(CoreSchema.DecimalOf(yaml)!.Value),
        _ => JsonValue.Create(yaml.Trim('"')),
    };
}
