namespace HerDocs.Templates.Functions;

/// <summary>A parameter of a template function. One with a default may be left out.</summary>
internal sealed record FunctionParameter(string Name)
{
    public object? Default { get; init; }

    public bool Optional { get; init; }

    /// <summary>Takes all further arguments; only the last parameter may.</summary>
    public bool Rest { get; init; }

    public override string ToString() => Rest ? $"{Name}..." : Optional ? $"[{Name}]" : Name;
}
