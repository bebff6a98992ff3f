using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Functions;

namespace HerDocs.Templates;

/// <summary>
/// A new layout begun from another: the files of its own folder under a new name. What it has from the shared folder, or from a layout
/// that it extends, stays there, so that there is one of it; unless the copy is to be whole.
/// </summary>
public sealed class LayoutCopy
{
    private const string ModeLine = $"# yaml-language-server: $schema=../{LayoutJsonSchema.FileName}";

    private readonly LayoutFolder original;
    private readonly string name;
    private readonly bool isWhole;
    private readonly Dictionary<string, string> renamed;

    private LayoutCopy(LayoutFolder original, string name, bool isWhole)
    {
        this.original = original;
        this.isWhole = isWhole;
        this.name = name;
        renamed = new[] { IncludePath.Extension, ".css" }.ToDictionary(ending => original.Name + ending, ending => name + ending);
    }

    /// <summary>The files of the copy by their paths in its folder, sorted.</summary>
    /// <param name="original">The layout to begin from.</param>
    /// <param name="name">What the copy is called.</param>
    /// <param name="isWhole">Whether every template and stylesheet that it can use is copied, shared ones too.</param>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> Of(LayoutFolder original, string name, bool isWhole) =>
        new LayoutCopy(original, name, isWhole).Copy();

    /// <summary>What a layout should be called that somebody calls so: small letters and digits with hyphens between words.</summary>
    public static string NameOf(string text) => WebFunctions.Slug(text)!;

    private List<KeyValuePair<string, byte[]>> Copy()
    {
        var own = original.Overlay.Sources[0].List("").Where(path => !IsThumbnail(path));
        var paths = isWhole ? own.Union(original.Files.List("").Where(IsEdited)) : own;
        return
        [
            .. paths.Select(path => KeyValuePair.Create(renamed.GetValueOrDefault(path, path), Edited(path, original.Files.Read(path)!)))
                .OrderBy(copy => copy.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether people who make layouts write such files: fonts and words of languages are only used.</summary>
    private static bool IsEdited(string path) =>
        path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(IncludePath.Extension, StringComparison.Ordinal);

    /// <summary>The picture of a layout shows that one and no other.</summary>
    private static bool IsThumbnail(string path) => path.StartsWith("thumbnail.", StringComparison.Ordinal);

    private byte[] Edited(string path, byte[] content)
    {
        if (!(path == LayoutManifest.FileName || IsEdited(path)) || TextFile.Read(new MemoryFiles([KeyValuePair.Create(path, content)]), path, []) is not { } text)
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
