namespace HerDocs.Cli.Completing;

/// <summary>The scripts, by the names of their shells.</summary>
internal static class CompletionScripts
{
    /// <summary>What a script asks for the names of layouts.</summary>
    public const string AskForLayouts = "herdocs layouts --names 2>/dev/null";

    private static readonly Dictionary<string, Func<CompletedCommand, string>> ByShell = new(StringComparer.Ordinal)
    {
        ["bash"] = BashScript.Write,
        ["zsh"] = ZshScript.Write,
        ["fish"] = FishScript.Write,
        ["powershell"] = PowerShellScript.Write,
    };

    public static IReadOnlyList<string> Shells { get; } = [.. ByShell.Keys];

    public static string For(string shell, CompletedCommand root) => ByShell[shell](root).ReplaceLineEndings("\n");
}
