using HerDocs.Files;

namespace HerDocs.Templates.Engine;

/// <summary>Which file an include means. A path counts from the layout's folder, and <c>.sbn-html</c> may be left out.</summary>
internal static class IncludePath
{
    public const string Extension = ".sbn-html";

    /// <summary>The normal form of a path as templates write it, or null when it would leave the layout.</summary>
    public static string? Resolve(string name)
    {
        // A backslash or `..` might stay inside, but means something else on another system or after a file moves.
        if (name.Contains('\\') || name.Split('/').Contains("..") || FilePath.Normalise(name) is not { } path)
            return null;
        return path.EndsWith(Extension, StringComparison.Ordinal) ? path : path + Extension;
    }
}
