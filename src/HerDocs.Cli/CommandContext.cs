using HerDocs.Cli.Reporting;

namespace HerDocs.Cli;

/// <summary>All that a command knows of the world around it, so that tests can give it another.</summary>
internal sealed class CommandContext
{
    /// <summary>The working folder, an absolute path: relative paths begin here.</summary>
    public required string Folder { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input, where a profile called <c>-</c> is read from.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>The licence of QuestPDF that the environment names; null where it names none.</summary>
    public string? QuestPdfLicense { get; init; }

    /// <summary>How diagnostics are coloured.</summary>
    public Palette Palette { get; init; }

    /// <summary>How many characters of help stand in a line.</summary>
    public int Width { get; init; } = 100;

    public CancellationToken Cancellation { get; init; }

    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
