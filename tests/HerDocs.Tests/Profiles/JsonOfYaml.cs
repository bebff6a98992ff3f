using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Tests.Profiles;

/// <summary>YAML as an editor hands it to a validator of JSON: YAML 1.2, core schema.</summary>
internal static class JsonOfYaml
{
    /// <summary>The JSON, or null when the text cannot be read as a whole.</summary>
    public static JsonNode? Read(SourceText text)
    {
        var diagnostics = new DiagnosticBag();
        var tree = text.Path.EndsWith(".json", StringComparison.Ordinal)
            ? JsonTreeReader.Read(text, diagnostics)
            : YamlTreeReader.Read(text, [], diagnostics);
        return tree is null || diagnostics.HasErrors ? null : Json(tree);
    }

    private static JsonNode? Json(DataNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Json(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        ScalarNode scalar => Json(scalar),
        _ => throw new InvalidOperationException("a broken node has been reported"),
    };

    private static JsonNode? Json(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => null,
        ScalarKind.Boolean => scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase),
        ScalarKind.Integer when CoreSchema.IntegerOf(scalar.Text) is { } number => number,
        // Readers of JSON keep numbers that are too large for an integer as floats.
        ScalarKind.Integer when CoreSchema.DecimalOf(scalar.Text) is { } number => (double)number,
        ScalarKind.Float when CoreSchema.DecimalOf(scalar.Text) is { } number => number,
        _ => scalar.Text,
    };
}
