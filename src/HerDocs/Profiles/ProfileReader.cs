using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles;

/// <summary>Reads a film profile, YAML or JSON, and reports everything that is wrong with it in one run.</summary>
public static class ProfileReader
{
    /// <summary>A larger file is too large for a profile whatever is in it: nobody need read more.</summary>
    public const int MostBytes = TreeLimits.Bytes;

    private static readonly string[] Sections = [.. ProfileSchema.Root.Keys.Select(key => key.Name)];

    /// <summary>
    /// Reads a profile from the bytes of its file: UTF-8, or UTF-16 with a byte order mark. Returns null only when there are errors.
    /// </summary>
    public static FilmProfile? Read(string path, ReadOnlySpan<byte> bytes, IFileSource files, DiagnosticBag diagnostics) =>
        IsSmallEnough(bytes.Length, MostBytes, new SourceText(path, ""), diagnostics) && ProfileText.Decode(path, bytes, diagnostics) is { } text
            ? Read(text, files, diagnostics)
            : null;

    /// <summary>
    /// Reads a profile. Returns null only when there are errors; where there are errors and a profile all the same, it lacks what
    /// could not be read, and is good for finding more mistakes but not for making documents.
    /// </summary>
    /// <param name="text">The profile; JSON when its path ends in <c>.json</c>, YAML otherwise.</param>
    /// <param name="files">Where pictures are looked for: the folder of the profile.</param>
    public static FilmProfile? Read(SourceText text, IFileSource files, DiagnosticBag diagnostics)
    {
        text = ProfileText.WithoutByteOrderMark(text);
        if (!IsSmallEnough(text.Content.Length, TreeLimits.Characters, text, diagnostics))
            return null;
        var isJson = text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var before = diagnostics.Count;
        var tree = text.Content.AsSpan().IsWhiteSpace() ? null
            : isJson ? JsonTreeReader.Read(text, diagnostics)
            : YamlTreeReader.Read(text, Sections, diagnostics);
        if (tree is ScalarNode { Kind: ScalarKind.Null } || (tree is null && diagnostics.Count == before))
            diagnostics.Report(DiagnosticCode.EmptyProfile, text.Span(0, 0), "there is nothing in this profile",
                isJson ? """a profile in JSON is at least `{ "film": { "title": "Her", "year": 2013 } }`"""
                    : "a profile begins with `film:` and on the lines below it, indented by two spaces, `title: Her` and `year: 2013`");
        return tree is null or ScalarNode { Kind: ScalarKind.Null }
            ? null
            : ProfileSchema.Root.Read(tree, new ReadContext(ProfileSchema.Root, "profile", isJson, files, diagnostics));
    }

    private static bool IsSmallEnough(int length, int most, SourceText text, DiagnosticBag diagnostics)
    {
        if (length > most)
            diagnostics.Report(DiagnosticCode.ProfileTooLarge, text.Span(0, 0), "the profile is longer than a million characters", "is this the right file?");
        return length <= most;
    }
}
