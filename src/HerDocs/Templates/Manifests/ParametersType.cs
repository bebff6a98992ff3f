using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>Parameters by their names: each a group of keys, or a value alone for one that the layout has from elsewhere.</summary>
internal sealed class ParametersType : SchemaType<IReadOnlyList<ParameterDeclaration>>
{
    public static readonly ParametersType Any = new();

    public override string Wanted => "a group of parameters, each with its `type`, `default` and `description`";

    public override bool HasExample => false;

    public override JsonObject Describe() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = JsonSchema.Text(ParameterNames.Pattern),
        ["additionalProperties"] = JsonSchema.AnyOf(ParameterSchema.Type.Describe(), AnyValueType.Single.Describe()),
    };

    public override IReadOnlyList<ParameterDeclaration>? Read(DataNode node, ReadContext context)
    {
        if (node is not MappingNode mapping)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this, "write each on a line of its own, indented by two spaces: its name, a colon, and its keys below");
            return null;
        }
        var declarations = new List<ParameterDeclaration>(mapping.Entries.Count);
        foreach (var (name, value) in mapping.Entries)
        {
            if (CheckName(name, context) && ReadDeclaration(name, value, context) is { } declaration)
                declarations.Add(declaration);
        }
        return declarations;
    }

    private static ParameterDeclaration? ReadDeclaration(ScalarNode name, DataNode value, ReadContext context)
    {
        var named = new Sourced<string>(name.Text, name.Span);
        if (value is ScalarNode { Kind: ScalarKind.Null })
        {
            context.Report(DiagnosticCode.MissingKey, name.Span, $"`{ScalarNode.Shown(name.Text)}` is empty", YamlComment.HidesText(name.Span, out _)
                ? YamlComment.Hint
                : "write its keys below it, or another default behind it for a parameter that the layout has from elsewhere");
            return null;
        }
        if (value is ScalarNode)
            return new ParameterDeclaration(named, value);
        return context.Read(context.Key!, ParameterSchema.Type, name.Text, name.Span, value) is ParameterDefinition definition
            ? new ParameterDeclaration(named, definition.Default) { Definition = definition }
            : null;
    }

    private static bool CheckName(ScalarNode name, ReadContext context)
    {
        if (ParameterNames.Reserved.Contains(name.Text))
        {
            context.Report(DiagnosticCode.WrongLayoutValue, name.Span, $"a parameter cannot be called `{name.Text}`: `options.{name.Text}` is something else",
                "call it otherwise");
            return false;
        }
        if (ParameterNames.IsName(name.Text))
            return true;
        context.Report(DiagnosticCode.WrongLayoutValue, name.Span, $"a parameter cannot be called `{ScalarNode.Shown(name.Text)}`",
            $"write small letters and digits, with `_` between words: `{ParameterNames.Name(name.Text)}`");
        return false;
    }
}
