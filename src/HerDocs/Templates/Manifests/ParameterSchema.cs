using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>The keys of a parameter.</summary>
internal static class ParameterSchema
{
    public static readonly SchemaKey<Sourced<ParameterKind>> Kind =
        new("type",
            new ChoiceType<ParameterKind>(
                new Choice<ParameterKind>("colour", ParameterKind.Colour, "color"),
                new("length", ParameterKind.Length, "size", "width", "height"),
                new("number", ParameterKind.Number, "decimal", "float"),
                new("integer", ParameterKind.Integer, "int", "whole"),
                new("boolean", ParameterKind.Boolean, "bool", "switch", "flag"),
                new("choice", ParameterKind.Choice, "enum", "list", "select", "option"),
                new("text", ParameterKind.Text, "string", "font")),
            "What may be chosen.")
        {
            IsRequired = true,
            Example = "colour",
        };

    public static readonly SchemaKey<DataNode> Default =
        new("default", AnyValueType.Single, "What holds when nobody chooses.") { IsRequired = true, Example = "\"#b5432e\"" };

    public static readonly SchemaKey<Sourced<string>> Description =
        new("description", TextType.Line, "What it changes, in a sentence.") { IsRequired = true, Example = "Titles, rules and marks." };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Choices =
        new("choices", new ListType<Sourced<string>>(TextType.Line) { IsWordList = true }, "The words of a choice.") { Example = "airy" };

    public static readonly SchemaKey<Sourced<decimal>> Minimum =
        new("minimum", LimitType.Any, "The least that a number may be.") { Example = "0" };

    public static readonly SchemaKey<Sourced<decimal>> Maximum =
        new("maximum", LimitType.Any, "The most that a number may be.") { Example = "12" };

    public static readonly ObjectType<ParameterDefinition> Type = new(
        "a group of `type`, `default` and `description`",
        [Kind, Default, Description, Choices, Minimum, Maximum],
        fields => new ParameterDefinition
        {
            Kind = fields.Required(Kind).Value,
            Default = fields.Required(Default),
            Description = fields.Required(Description).Value,
            Choices = fields.List(Choices),
            Minimum = fields.Get(Minimum)?.Value,
            Maximum = fields.Get(Maximum)?.Value,
        })
    {
        Rule = CheckKind,
        Misnomers = new Dictionary<string, string>
        {
            ["value"] = "write `default`",
            ["summary"] = "write `description`",
            ["help"] = "write `description`",
            ["values"] = "write `choices`",
            ["options"] = "write `choices`",
            ["enum"] = "write `choices`",
            ["min"] = "write `minimum`",
            ["max"] = "write `maximum`",
        },
    };

    /// <summary>Words go with a choice and limits with a number, and with nothing else.</summary>
    private static void CheckKind(Fields fields, ReadContext context)
    {
        if (fields.Get(Kind) is not { } kind)
            return;
        var isNumber = kind.Value is ParameterKind.Number or ParameterKind.Integer;
        CheckAllowed(Choices, kind.Value == ParameterKind.Choice, "choice", fields, context);
        CheckAllowed(Minimum, isNumber, "number", fields, context);
        CheckAllowed(Maximum, isNumber, "number", fields, context);
        if (kind.Value == ParameterKind.Choice && fields.Written(Choices) is null)
            context.Report(DiagnosticCode.MissingKey, kind.Span, $"`{context.NameOf(Choices)}` is missing", "name the words to choose from: `choices: [airy, tight]`");
        foreach (var word in fields.List(Choices).Where(word => !ParameterNames.IsWord(word.Value)))
            context.Report(DiagnosticCode.WrongLayoutValue, word.Span, $"`{ScalarNode.Shown(word.Value)}` cannot be a word of a choice",
                $"write small letters and digits, with hyphens between words: `{ParameterNames.Word(word.Value)}`");
        if (fields.Get(Minimum) is { } least && fields.Get(Maximum) is { } most && least.Value > most.Value)
            context.Report(DiagnosticCode.NumberOutOfRange, most.Span, $"`{context.NameOf(Maximum)}` is less than `minimum`: no number lies between", "exchange the two");
    }

    private static void CheckAllowed(SchemaKey key, bool isAllowed, string kind, Fields fields, ReadContext context)
    {
        if (!isAllowed && fields.Written(key) is { } entry)
            context.Report(DiagnosticCode.WrongLayoutValue, entry.Key.Span, $"`{key.Name}` belongs to a parameter of the type `{kind}`",
                $"write `type: {kind}`, or take the line away");
    }
}
