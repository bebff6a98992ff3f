using HerDocs.Templates.Parameters;

namespace HerDocs.Templates;

/// <summary>What a person chose for this build. Templates see it as <c>options</c>; it does not say for which format they render.</summary>
public sealed record RenderOptions
{
    public const string Standard = "standard";

    public const string LargePrint = "large-print";

    public static IReadOnlyList<string> Editions { get; } = [Standard, LargePrint];

    /// <summary>The edition whose name templates may ask for.</summary>
    public string Edition { get; init; } = Standard;

    /// <summary>Whether passages that give the plot away are shown.</summary>
    public bool Spoilers { get; init; } = true;

    /// <summary>What was chosen of what the layout offers; null for what is usual.</summary>
    public LayoutSettings? Settings { get; init; }

    public LayoutSettings SettingsFor(LayoutManifest layout) => Settings ?? LayoutSettings.Usual(layout, Edition);
}
