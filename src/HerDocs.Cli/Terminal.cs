using Spectre.Console;

namespace HerDocs.Cli;

/// <summary>Where a command runs: what it writes to, the folder that relative paths start from, and whether it is to stop.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, string folder, CancellationToken interruption)
{
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>The same two, with colours where they are a terminal and NO_COLOR is not set.</summary>
    public IAnsiConsole Out { get; } = Colours(output);

    public IAnsiConsole Err { get; } = Colours(error);

    public string Folder { get; } = folder;

    public CancellationToken Interruption { get; } = interruption;

    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    private static IAnsiConsole Colours(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No });
        // Lines are for pipes and editors as well: they are never broken.
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
