using HerDocs.Profiles.Schema;

namespace HerDocs.Templates.Parameters;

/// <summary>
/// Something about a layout that can be chosen without editing it. Templates see it as <c>options.answer_lines</c>, stylesheets as
/// <c>var(--answer-lines)</c>.
/// </summary>
public sealed class Parameter
{
    private readonly SchemaKey<ParameterValue> key;

    internal Parameter(string name, ParameterType type, string description, ParameterValue usual)
    {
        Type = type;
        Default = usual;
        key = new SchemaKey<ParameterValue>(name, type, description) { Example = usual.Text };
    }

    /// <summary>Small letters, with <c>_</c> between words.</summary>
    public string Name => key.Name;

    /// <summary>A sentence for those who choose.</summary>
    public string Description => key.Description;

    /// <summary>What may be chosen, in a word: <c>colour</c>, <c>choice</c>.</summary>
    public string TypeName => Type.Name;

    /// <summary>The words of a choice; empty for everything else.</summary>
    public IReadOnlyList<string> Choices => (Type as ChoiceParameterType)?.Choices ?? [];

    public ParameterValue Default { get; }

    /// <summary>The custom property that holds it (CSS Variables 1 §2).</summary>
    public string Property => PropertyOf(Name);

    internal ParameterType Type { get; }

    internal SchemaKey<ParameterValue> Key => key;

    internal static string PropertyOf(string name) => "--" + name.Replace('_', '-');
}
