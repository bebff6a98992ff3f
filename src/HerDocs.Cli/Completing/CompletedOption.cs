namespace HerDocs.Cli.Completing;

/// <summary>An option as shells see it.</summary>
/// <param name="Names">The long name first, each with its hyphens.</param>
/// <param name="Value">Null for a switch.</param>
/// <param name="MayRepeat">Whether it may stand more than once.</param>
internal sealed record CompletedOption(IReadOnlyList<string> Names, string Description, CompletedValue? Value, bool MayRepeat);
