using System.Text.Json.Nodes;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Parameters;

namespace HerDocs.Templates.Manifests;

/// <summary>A size of pages: a name that everybody knows, or a name with its width and height, <c>square: 210mm 210mm</c>.</summary>
internal sealed class PageSizeType : SchemaType<PageSizeOption>
{
    public static readonly PageSizeType Any = new();

    public override string Wanted => "the name of a page size";

    public override JsonObject Describe() => JsonSchema.AnyOf(
        new JsonObject { ["type"] = "string", ["enum"] = JsonSchema.Names(PageSizeOption.Known.Keys) },
        new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = JsonSchema.Text(ParameterNames.WordPattern),
            ["additionalProperties"] = JsonSchema.Text(JsonSchema.NotBlank),
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
        });

    public override PageSizeOption? Read(DataNode node, ReadContext context)
    {
        switch (node)
        {
            case ScalarNode { Kind: not ScalarKind.Null } name:
                return Known(name, context);
            case MappingNode { Entries: [{ Key: var named, Value: ScalarNode measures }] }:
                return Measured(named, measures, context);
            case not BrokenNode:
                context.ReportWrongType(node, this, "write its name, such as `a5`, or a name with a width and a height: `square: 210mm 210mm`");
                return null;
            default:
                return null;
        }
    }

    private static PageSizeOption? Known(ScalarNode name, ReadContext context)
    {
        if (PageSizeOption.Known.TryGetValue(name.Text, out var known))
            return known;
        context.Report(DiagnosticCode.NotInList, name.Span, $"there is no page size that everybody knows as `{ScalarNode.Shown(name.Text)}`",
            NearestName.Hint(name.Text, PageSizeOption.Known.Keys) ?? $"give its width and height: `{ParameterNames.Word(name.Text)}: 210mm 210mm`");
        return null;
    }

    private static PageSizeOption? Measured(ScalarNode name, ScalarNode measures, ReadContext context)
    {
        if (!ParameterNames.IsWord(name.Text))
        {
            context.Report(DiagnosticCode.WrongLayoutValue, name.Span, $"`{ScalarNode.Shown(name.Text)}` cannot be the name of a page size",
                $"write small letters and digits, with hyphens between words: `{ParameterNames.Word(name.Text)}`");
            return null;
        }
        if (CssValue.Measures(measures.Text) is { } css)
            return new PageSizeOption(name.Text, css);
        context.Report(DiagnosticCode.BadLength, measures.Span, $"`{name.Text}` should have a width and a height, but this is {measures.Found}",
            "write two lengths with their units: `210mm 210mm`");
        return null;
    }
}
