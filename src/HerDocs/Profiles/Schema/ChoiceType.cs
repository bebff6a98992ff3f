using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>One word of a list.</summary>
internal sealed class ChoiceType<T>(params IReadOnlyList<Choice<T>> choices) : SchemaType<Sourced<T>>, IChoiceType
{
    public IReadOnlyList<Choice<T>> Choices { get; } = choices;

    public IReadOnlyList<string> Names { get; } = [.. choices.Select(choice => choice.Name)];

    public override string Wanted => $"one of {string.Join(", ", Names.Select(name => $"`{name}`"))}";

    public override bool HasExample => false;

    public override JsonObject Describe() => new() { ["type"] = "string", ["enum"] = JsonSchema.Names(Names) };

    public override Sourced<T>? Read(DataNode node, ReadContext context)
    {
        if (node is not ScalarNode { Kind: not ScalarKind.Null } scalar)
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this);
            return null;
        }
        foreach (var choice in Choices)
        {
            if (choice.Name == scalar.Text)
                return new Sourced<T>(choice.Value, scalar.Span);
        }
        context.Report(DiagnosticCode.NotInList, scalar.Span, $"`{context.Name}` should be {Wanted}, but this is {scalar.Found}",
            HintFor(scalar.Text));
        return null;
    }

    private string? HintFor(string typed) =>
        Choices.FirstOrDefault(choice => choice.Misnomers.Contains(typed.ToLowerInvariant()))?.Name is { } meant
            ? $"write `{meant}`"
            : NearestName.Hint(typed, Names);
}

/// <summary>The words of a choice, whatever they stand for.</summary>
internal interface IChoiceType
{
    IReadOnlyList<string> Names { get; }
}

/// <summary>A word, what it stands for, and other words that people try for it.</summary>
internal sealed record Choice<T>(string Name, T Value, params IReadOnlyList<string> Misnomers);
