namespace HerDocs.Importing;

/// <summary>A file that cannot be read as a Word document; it becomes a diagnostic before it leaves the room.</summary>
/// <param name="part">Which part of the file, where one is meant.</param>
internal sealed class WordFileException(WordFileFault fault, string part = "") : Exception
{
    public WordFileFault Fault { get; } = fault;

    public string Part { get; } = part;
}

internal enum WordFileFault
{
    NotWord,

    /// <summary>A file as Word wrote before 2007, or of another program of that time.</summary>
    Old,
    Encrypted,
    TooLarge,
    Damaged,
}
