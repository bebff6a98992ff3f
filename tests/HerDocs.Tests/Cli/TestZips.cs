using System.IO.Compression;
using System.Text;

namespace HerDocs.Tests.Cli;

/// <summary>Zips for tests, good ones and others.</summary>
internal static class TestZips
{
    public const string Manifest = "title: Leaf\nsummary: For tests.\ntemplate: leaf.sbn-html\nstylesheet: leaf.css\n";

    public const string Page = """
        <!doctype html>
        <html lang="en"><head><title>{{ film.title }}</title><link rel="stylesheet" href="leaf.css"></head><body><h1>{{ film.title }}</h1></body></html>
        """;

    /// <summary>The files of a layout called <c>leaf</c>, below a folder when one is named.</summary>
    public static IEnumerable<(string Path, string Text)> Leaf(string folder = "") =>
        [($"{folder}layout.yaml", Manifest), ($"{folder}leaf.sbn-html", Page), ($"{folder}leaf.css", "@page { size: A6 }\n")];

    public static byte[] Of(params IEnumerable<(string Path, string Text)> files) =>
        Of(files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text), 0)));

    /// <param name="files">Each with its path, its content and, in the upper half, its mode on Unix.</param>
    public static byte[] Of(IEnumerable<(string Path, byte[] Content, int Attributes)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content, attributes) in files)
            {
                var entry = zip.CreateEntry(path);
                entry.ExternalAttributes = attributes;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
