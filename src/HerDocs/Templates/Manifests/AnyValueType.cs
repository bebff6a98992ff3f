using System.Text.Json.Nodes;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>A value whose type is known only later.</summary>
internal sealed class AnyValueType : SchemaType<DataNode>
{
    public static readonly AnyValueType Single = new();

    public override string Wanted => "a single value";

    public override JsonObject Describe() => new() { ["type"] = JsonSchema.Names(["string", "number", "boolean"]) };

    public override DataNode? Read(DataNode node, ReadContext context)
    {
        if (node is ScalarNode)
            return node;
        if (node is not BrokenNode)
            context.ReportWrongType(node, this);
        return null;
    }
}
