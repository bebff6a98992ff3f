using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Templates.Parameters;

namespace HerDocs.Templates.Manifests;

/// <summary>Makes the parameters of a layout of what several files declare.</summary>
internal sealed class ParameterReader(DiagnosticBag diagnostics)
{
    /// <summary>Holds, in a shared folder, what stands in a <c>layout.yaml</c> under <c>parameters</c>.</summary>
    public const string SharedFile = "parameters.yaml";

    private readonly List<(Sourced<string> Name, ParameterDefinition Definition)> known = [];

    /// <summary>What the shared folder of a source declares for all layouts.</summary>
    public static IReadOnlyList<ParameterDeclaration> ReadShared(IFileSource shared, DiagnosticBag diagnostics) =>
        TextFile.Read(shared, SharedFile, diagnostics) is { } source
            ? ManifestText.Read(source, [], ParametersType.Any, diagnostics) ?? []
            : [];

    /// <param name="files">What each file declares; a later one may replace what an earlier one says of a parameter.</param>
    public IReadOnlyList<Parameter> Join(IReadOnlyList<IReadOnlyList<ParameterDeclaration>> files)
    {
        foreach (var declaration in files.SelectMany(file => file))
            Take(declaration);
        return [.. known.Select(entry => Make(entry.Name, entry.Definition)).OfType<Parameter>()];
    }

    private void Take(ParameterDeclaration declaration)
    {
        var index = known.FindIndex(entry => entry.Name.Value == declaration.Name.Value);
        if (declaration.Definition is { } definition)
        {
            if (index < 0)
                known.Add((declaration.Name, definition));
            else
                known[index] = (declaration.Name, definition);
        }
        else if (index >= 0)
        {
            known[index] = (declaration.Name, known[index].Definition with { Default = declaration.Default });
        }
        else
        {
            diagnostics.Report(
                DiagnosticCode.UnknownParameter, declaration.Name.Span,
                $"no parameter `{declaration.Name.Value}` is declared elsewhere, of which this could be the default",
                NearestName.Hint(declaration.Name.Value, known.Select(entry => entry.Name.Value))
                    ?? "to declare one, write below it, indented by two spaces, `type`, `default` and `description`");
        }
    }

    /// <summary>The parameter, or null when its default is not what it wants itself, which is reported.</summary>
    private Parameter? Make(Sourced<string> name, ParameterDefinition definition)
    {
        var type = TypeOf(definition);
        var key = new SchemaKey<ParameterValue>(name.Value, type, definition.Description) { Example = type.Example };
        var context = ManifestText.Context(name.Span.Source.Path, diagnostics);
        return context.Read(key, type, name.Value, name.Span, definition.Default) is ParameterValue usual
            ? new Parameter(name.Value, type, definition.Description, usual)
            : null;
    }

    private static ParameterType TypeOf(ParameterDefinition definition) => definition.Kind switch
    {
        ParameterKind.Colour => ColorParameterType.Any,
        ParameterKind.Length => LengthParameterType.Any,
        ParameterKind.Number => new NumberParameterType(isWhole: false, definition.Minimum, definition.Maximum),
        ParameterKind.Integer => new NumberParameterType(isWhole: true, definition.Minimum, definition.Maximum),
        ParameterKind.Boolean => BooleanParameterType.Any,
        ParameterKind.Choice => new ChoiceParameterType([.. definition.Choices.Select(choice => choice.Value)]),
        _ => TextParameterType.Any,
    };
}
