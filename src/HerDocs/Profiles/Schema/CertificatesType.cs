using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>Classification bodies, which are any texts, each with the mark it gave.</summary>
internal sealed class CertificatesType : SchemaType<IReadOnlyList<Certificate>>
{
    public static readonly CertificatesType Marks = new();

    /// <summary>What stands behind each body.</summary>
    public TextType MarkType { get; } = TextType.Line;

    public override string Wanted => "a group of bodies, each with its mark";

    public override bool HasExample => false;

    public override JsonObject Describe() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = JsonSchema.NotBlank },
        ["additionalProperties"] = MarkType.Describe(),
    };

    public override IReadOnlyList<Certificate>? Read(DataNode node, ReadContext context)
    {
        if (node is not MappingNode mapping)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this,
                    context.IsJson ? """write for instance `{ "BBFC": "15" }`"""
                    : "write each on a line of its own, indented by two spaces: `BBFC: 15`");
            return null;
        }
        var certificates = new List<Certificate>(mapping.Entries.Count);
        foreach (var (body, mark) in mapping.Entries)
        {
            if (body.Text.Trim().Length == 0)
                context.Report(DiagnosticCode.EmptyText, body.Span, $"a certificate in `{context.Name}` has no name of who gave it",
                    "write it before the colon: `BBFC: 15`");
            else if (mark is ScalarNode { Kind: ScalarKind.Null })
                context.Report(DiagnosticCode.EmptyText, body.Span, $"the certificate of {ScalarNode.Shown(body.Text)} is empty",
                    $"write the mark behind the colon, or take the line away");
            else if (context.Read(context.Key!, MarkType, body.Text, body.Span, mark) is Sourced<string> text)
                certificates.Add(new Certificate(new Sourced<string>(body.Text.Trim(), body.Span), text));
        }
        return certificates;
    }
}
