using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Schema;

/// <summary>A key of the schema: its name, what may stand behind it, and what it means.</summary>
internal abstract class SchemaKey(string name, string description)
{
    public string Name { get; } = name;

    /// <summary>A sentence for those who write profiles.</summary>
    public string Description { get; } = description;

    public abstract SchemaType Type { get; }

    public bool IsRequired { get; init; }

    /// <summary>What its absence is called, where that is a mistake of its own.</summary>
    public DiagnosticCode MissingCode { get; init; } = DiagnosticCode.MissingKey;

    /// <summary>Why it is required, where that is not plain; the end of a sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>A value as one would write it in YAML.</summary>
    public string? Example { get; init; }
}

/// <summary>A key whose value becomes a <typeparamref name="T"/>.</summary>
internal sealed class SchemaKey<T>(string name, SchemaType<T> type, string description) : SchemaKey(name, description)
    where T : class
{
    public override SchemaType<T> Type { get; } = type;
}
