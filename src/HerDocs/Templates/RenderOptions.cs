namespace HerDocs.Templates;

/// <summary>What a person chose for this build. Templates see it as <c>options</c>; it does not say for which format they render.</summary>
public sealed record RenderOptions
{
    /// <summary>The edition whose name stylesheets and templates may ask for, such as <c>standard</c> or <c>large-print</c>.</summary>
    public string Edition { get; init; } = "standard";

    /// <summary>Whether passages that give the plot away are shown.</summary>
    public bool Spoilers { get; init; } = true;
}
