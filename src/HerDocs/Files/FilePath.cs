namespace HerDocs.Files;

/// <summary>Relative paths with forward slashes, as layouts and profiles write them.</summary>
public static class FilePath
{
    /// <summary>
    /// The path without <c>.</c> and <c>..</c> parts, or null when it is absolute, names a drive or a scheme, or climbs out of its
    /// folder.
    /// </summary>
    public static string? Normalise(string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' || path.Contains(':') || path.Contains('\0'))
            return null;
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }
        return parts.Count == 0 ? null : string.Join('/', parts);
    }
}
