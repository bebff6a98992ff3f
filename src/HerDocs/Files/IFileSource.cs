namespace HerDocs.Files;

/// <summary>
/// Where named files come from: a folder on disk, the program itself, memory. Paths are relative, with forward slashes; a path that
/// would leave the source finds nothing.
/// </summary>
public interface IFileSource
{
    /// <summary>The path under which a user knows a file of this source, for diagnostics.</summary>
    string DisplayPath(string path);

    /// <summary>The bytes of a file, or null when there is none of that path.</summary>
    byte[]? Read(string path);

    /// <summary>The paths of all files below a folder, sorted ordinally; the empty string is the source's own top.</summary>
    IReadOnlyList<string> List(string folder);
}
