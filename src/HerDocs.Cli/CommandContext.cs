using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Files;

namespace HerDocs.Cli;

/// <summary>All that a command knows of the world around it, so that tests can give it another.</summary>
internal sealed record CommandContext
{
    /// <summary>The working folder, an absolute path: relative paths begin here.</summary>
    public required string Folder { get; init; }

    /// <summary>Where the user keeps layouts for all films, an absolute path, there or not; null when there is no such place.</summary>
    public string? UserFolder { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input, where a profile called <c>-</c> is read from.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Opens a folder to read from, by its absolute path and as the user knows it.</summary>
    public Func<string, string, IFileSource> OpenFolder { get; init; } = (folder, displayFolder) => new InputFiles(folder, displayFolder);

    /// <summary>The licence of QuestPDF that the environment names; null where it names none.</summary>
    public string? QuestPdfLicense { get; init; }

    /// <summary>How diagnostics are coloured.</summary>
    public Palette Palette { get; init; }

    /// <summary>How many characters of help stand in a line.</summary>
    public int Width { get; init; } = 100;

    public CancellationToken Cancellation { get; init; }

    /// <summary>The absolute path of one that was typed; the working folder for none.</summary>
    public string FullPath(string path) => path.Length == 0 ? Folder : Path.GetFullPath(path, Folder);
}
