using HerDocs.Files;

namespace HerDocs.Css;

/// <summary>Urls in style sheets.</summary>
public static class StyleUrl
{
    /// <summary>
    /// A relative url as seen from the top of the file source, given the folder of the style sheet it stands in. What is no relative
    /// path, or would leave the source, stays as it is.
    /// </summary>
    public static string Resolve(string url, string folder) =>
        folder.Length == 0 || url.Length == 0 || url[0] is '#' or '/' || url.Contains(':') ? url
            : FilePath.Normalise($"{folder}/{url}") ?? url;
}
