using System.Reflection;

namespace HerDocs.Files;

/// <summary>Files that are part of the program: manifest resources whose names are paths below a folder.</summary>
public sealed class EmbeddedFiles : IFileSource
{
    private readonly Assembly assembly;
    private readonly string prefix;
    private readonly string[] paths;

    private EmbeddedFiles(Assembly assembly, string folder)
    {
        this.assembly = assembly;
        prefix = folder + "/";
        paths =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => name[prefix.Length..])
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The layouts that the program brings along, as the folder templates/ of its sources.</summary>
    public static EmbeddedFiles Templates { get; } = new(typeof(EmbeddedFiles).Assembly, "templates");

    public string DisplayPath(string path) => $"<built-in>/{path}";

    public byte[]? Read(string path)
    {
        if (FilePath.Normalise(path) is not { } name || assembly.GetManifestResourceStream(prefix + name) is not { } stream)
            return null;
        using (stream)
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }

    public IReadOnlyList<string> List(string folder) =>
        folder.Length == 0 ? paths : [.. paths.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))];
}
