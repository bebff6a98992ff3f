namespace HerDocs.Cli;

/// <summary>What is to be built.</summary>
/// <param name="Profiles">Paths; none for the sample.</param>
/// <param name="Layouts">Names or folders.</param>
/// <param name="Formats">Empty for what each layout is made for.</param>
/// <param name="Output">A folder; null to write nothing.</param>
internal sealed record BuildRequest(
    IReadOnlyList<string> Profiles, IReadOnlyList<string> Layouts, IReadOnlyList<string> Formats, IReadOnlyList<string> Fonts, string? Output)
{
    public bool IsCheck => Output is null;
}
