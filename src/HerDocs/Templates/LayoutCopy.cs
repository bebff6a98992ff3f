using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Functions;

namespace HerDocs.Templates;

/// <summary>
/// A new layout begun from another: the files of its own folder under a new name. What it has from the shared folder, or from a layout
/// that it extends, stays there, so that there is one of it.
/// </summary>
public sealed class LayoutCopy
{
    private const string ModeLine = $"# yaml-language-server: $schema=../{LayoutJsonSchema.FileName}";

    private readonly LayoutFolder original;
    private readonly string name;
    private readonly Dictionary<string, string> renamed;

    private LayoutCopy(LayoutFolder original, string name)
    {
        this.original = original;
        this.name = name;
        renamed = new[] { IncludePath.Extension, ".css" }.ToDictionary(ending => original.Name + ending, ending => name + ending);
    }

    /// <summary>The files of the copy by their paths in its folder, sorted.</summary>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> Of(LayoutFolder original, string name) => new LayoutCopy(original, name).Copy();

    /// <summary>What a layout should be called that somebody calls so: small letters and digits with hyphens between words.</summary>
    public static string NameOf(string text) => WebFunctions.Slug(text)!;

    private List<KeyValuePair<string, byte[]>> Copy()
    {
        var own = original.Overlay.Sources[0];
        var copies = new List<KeyValuePair<string, byte[]>>();
        foreach (var path in own.List("").Where(path => !IsThumbnail(path)))
            copies.Add(KeyValuePair.Create(renamed.GetValueOrDefault(path, path), Edited(path, own.Read(path)!)));
        return [.. copies.OrderBy(copy => copy.Key, StringComparer.Ordinal)];
    }

    /// <summary>The picture of a layout shows that one and no other.</summary>
    private static bool IsThumbnail(string path) => path.StartsWith("thumbnail.", StringComparison.Ordinal);

    private byte[] Edited(string path, byte[] content)
    {
        var isText = path == LayoutManifest.FileName || path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(IncludePath.Extension, StringComparison.Ordinal);
        if (!isText || TextFile.Read(new MemoryFiles([KeyValuePair.Create(path, content)]), path, []) is not { } text)
            return content;
        return Encoding.UTF8.GetBytes(path == LayoutManifest.FileName ? Manifest(text) : WithNewNames(text.Content));
    }

    /// <summary>Names of the renamed files where one file names another: in quotation marks.</summary>
    private string WithNewNames(string text)
    {
        foreach (var (before, now) in renamed)
        {
            text = text.Replace($"\"{before}\"", $"\"{now}\"", StringComparison.Ordinal)
                .Replace($"'{before}'", $"'{now}'", StringComparison.Ordinal);
        }
        return text;
    }

    /// <summary>The same manifest, comments and all, with another title and summary and the new names of the files.</summary>
    private string Manifest(SourceText source)
    {
        var text = new StringBuilder(source.Content);
        var entries = (YamlTreeReader.Read(source, [], []) as MappingNode)?.Entries ?? [];
        // From the end, so that the places before stay what they are.
        foreach (var (key, value) in entries.Reverse())
        {
            if (NewValue(key.Text, value) is { } replacement)
                text.Remove(value.Span.Start, value.Span.Length).Insert(value.Span.Start, replacement);
        }
        return source.Content.Contains("yaml-language-server", StringComparison.Ordinal) ? text.ToString() : $"{ModeLine}\n{text}";
    }

    private string? NewValue(string key, DataNode value) => (key, value) switch
    {
        ("title", _) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '),
        ("summary", _) => $"A layout of our own, begun from the {original.Name}.",
        ("template" or "stylesheet", ScalarNode file) => renamed.GetValueOrDefault(file.Text),
        _ => null,
    };
}
