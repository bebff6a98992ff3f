using HerDocs.Cli;
using HerDocs.Cli.Reporting;

namespace HerDocs.Tests.Cli;

/// <summary>Runs the command in a folder of its own, within this process. The folder goes when the run is disposed.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("herdocs-");

    public string Folder => folder.FullName;

    /// <summary>The user's own folder: <c>config</c>, if it is made.</summary>
    public string UserFolder => Path.Combine(Folder, "config");

    public byte[] Input { get; set; } = [];

    public Palette Palette { get; set; }

    /// <summary>What the environment says of it.</summary>
    public string? QuestPdfLicense { get; set; }

    public CancellationToken Cancellation { get; set; }

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>A folder with a layout called <c>page</c>, which is made for PDF and shows the film's title.</summary>
    public static CommandRun WithPageLayout()
    {
        var run = new CommandRun();
        run.AddLayout("templates/page");
        return run;
    }

    public void AddLayout(string path, string manifest = "title: A page\nsummary: For tests.\nformats: pdf\n")
    {
        var name = path.Split('/')[^1];
        Write($"{path}/layout.yaml", manifest);
        Write($"{path}/{name}.sbn-html", $$$"""
            <!doctype html>
            <html lang="en"><head><title>{{ film.title }}</title><link rel="stylesheet" href="{{{name}}}.css"></head>
            <body><h1>{{ film.title }}</h1></body></html>
            """);
        Write($"{path}/{name}.css", "@page { size: A6 }\n");
    }

    public void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    /// <summary>Packs files into a zip.</summary>
    public void WriteZip(string path, params IEnumerable<(string Path, string Text)> files)
    {
        var file = new FileInfo(Path.Combine(Folder, path));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, TestZips.Of(files));
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    /// <summary>The files below a folder, by their paths in the working folder, hidden ones as well.</summary>
    public IEnumerable<string> Files(string below)
    {
        var top = Path.Combine(Folder, below);
        return Directory.Exists(top)
            ? Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }

    /// <returns>The exit code.</returns>
    public int Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(args, new CommandContext
        {
            Folder = Folder,
            UserFolder = UserFolder,
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(Input),
            Palette = Palette,
            QuestPdfLicense = QuestPdfLicense,
            Cancellation = Cancellation,
        });
        Out = output.ToString();
        Error = error.ToString();
        return exitCode;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
