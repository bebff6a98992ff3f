namespace HerDocs.Cli;

/// <summary>Where a user keeps what belongs to all of their films: layouts in <c>templates/</c>.</summary>
internal static class UserFolder
{
    private const string Name = "herdocs";

    /// <summary>The folder, an absolute path, there or not; null when the machine names none.</summary>
    public static string? Find(Func<string, string?> variable, bool isWindows)
    {
        if (isWindows)
            return Absolute(variable("APPDATA")) is { } data ? Path.Combine(data, Name) : null;
        // XDG Base Directory Specification: a relative path is to be ignored, and without one it is ~/.config.
        if (Absolute(variable("XDG_CONFIG_HOME")) is { } config)
            return Path.Combine(config, Name);
        return Absolute(variable("HOME")) is { } home ? Path.Combine(home, ".config", Name) : null;
    }

    private static string? Absolute(string? path) => !string.IsNullOrEmpty(path) && Path.IsPathRooted(path) ? path : null;
}
