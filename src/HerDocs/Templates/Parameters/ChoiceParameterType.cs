using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>One word of those that the layout names.</summary>
internal sealed class ChoiceParameterType(IReadOnlyList<string> choices) : ParameterType
{
    public IReadOnlyList<string> Choices { get; } = choices;

    public override string Name => "choice";

    public override string Example => Choices.Count == 0 ? "" : Choices[0];

    public override string Wanted => $"one of {string.Join(", ", Choices.Select(choice => $"`{choice}`"))}";

    public override bool HasExample => false;

    public override JsonObject Describe() => new() { ["type"] = "string", ["enum"] = JsonSchema.Names(Choices) };

    protected override ParameterValue? ReadText(ScalarNode scalar, ReadContext context)
    {
        // That there are no words to choose from has been reported.
        if (Choices.Count == 0 || Choices.Contains(scalar.Text))
            return new ParameterValue(scalar.Text, scalar.Text, scalar.Text);
        context.Report(DiagnosticCode.NotInList, scalar.Span, $"`{context.Name}` should be {Wanted}, but this is {scalar.Found}",
            NearestName.Hint(scalar.Text, Choices));
        return null;
    }
}
