namespace HerDocs.Cli.Completing;

/// <summary>What can stand for a value, as far as a shell can know.</summary>
internal abstract record CompletedValue
{
    /// <summary>One of some words.</summary>
    public sealed record Words(IReadOnlyList<string> Choices) : CompletedValue;

    /// <summary>Some of the words, with commas between.</summary>
    public sealed record WordList(IReadOnlyList<string> Choices) : CompletedValue;

    /// <summary>The name of a layout, which the program is asked for, or the path of one.</summary>
    public sealed record Layout : CompletedValue;

    /// <summary>A file, of some endings when any are named.</summary>
    public sealed record File(IReadOnlyList<string> Endings) : CompletedValue;

    public sealed record Folder : CompletedValue;

    /// <summary>Something that only the user knows.</summary>
    public sealed record Anything : CompletedValue;
}
