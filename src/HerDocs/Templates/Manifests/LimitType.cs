using System.Text.Json.Nodes;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>The least or the greatest of the values of a parameter: any number.</summary>
internal sealed class LimitType : SchemaType<Sourced<decimal>>
{
    public static readonly LimitType Any = new();

    public override string Wanted => "a number";

    public override JsonObject Describe() => new() { ["type"] = "number" };

    public override Sourced<decimal>? Read(DataNode node, ReadContext context)
    {
        if (node is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } scalar && CoreSchema.DecimalOf(scalar.Text) is { } number)
            return new Sourced<decimal>(number, scalar.Span);
        if (node is not BrokenNode)
            context.ReportWrongType(node, this);
        return null;
    }
}
