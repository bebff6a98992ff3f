using System.CommandLine;

namespace HerDocs.Cli;

/// <summary>Where a command stands among the others.</summary>
internal static class CommandTree
{
    /// <summary>The words that one types for it: <c>herdocs new layout</c>.</summary>
    public static string PathOf(Command command) => string.Join(' ', WordsOf(command));

    private static IEnumerable<string> WordsOf(Command command) =>
        command.Parents.OfType<Command>().SelectMany(WordsOf).Append(command.Name);
}
