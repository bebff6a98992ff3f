using System.Collections.Frozen;
using HerDocs.Files;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>The preview's own page, which is part of the program: HTML, stylesheets and modules, and the fonts of the layouts.</summary>
internal static class ClientFiles
{
    private const string Prefix = "preview/";
    private const string FontFolder = "fonts/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A file by its path, and its media type.</summary>
    public static (byte[] Content, string Type)? Find(string path)
    {
        if (!Types.TryGetValue(Path.GetExtension(path), out var type))
            return null;
        var content = path.StartsWith(FontFolder, StringComparison.Ordinal) ? EmbeddedFiles.Templates.Read("shared/" + path) : Read(path);
        return content is null ? null : (content, type);
    }

    private static byte[]? Read(string path)
    {
        using var stream = typeof(ClientFiles).Assembly.GetManifestResourceStream(Prefix + path);
        if (stream is null)
            return null;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
