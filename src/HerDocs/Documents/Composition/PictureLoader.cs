using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Fonts;
using HerDocs.Html;
using HerDocs.Images;
using HerDocs.Svg;
using HerDocs.Svg.Drawing;

namespace HerDocs.Documents.Composition;

/// <summary>Reads the pictures that a page and its stylesheets show, each once.</summary>
internal sealed class PictureLoader(IFileSource files, FontLibrary fonts, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Loaded> loaded = new(StringComparer.Ordinal);

    /// <summary>The picture of an img, or its drawing; neither where it cannot be used, which is reported.</summary>
    public (Picture? Picture, SvgDrawing? Drawing) Load(HtmlElement image)
    {
        var known = Load(image.Attribute("src") ?? "", image.ValueOf("src").Origin, "<img>");
        return (known.Picture, known.Drawing);
    }

    /// <summary>The picture of a style's url(); null where it cannot be used, which is reported.</summary>
    public StylePicture? Load(string path, SourceSpan span, string property)
    {
        Load(path, new SourceOrigin(span), property);
        return Find(path);
    }

    /// <summary>A picture that a style names; null where it cannot be used, which is reported where the style was written.</summary>
    public StylePicture? Find(string path)
    {
        var known = Known(path);
        return known is { Picture: not null } or { Drawing: not null } ? new StylePicture(known.Picture, known.Drawing) : null;
    }

    private Loaded Known(string path)
    {
        if (!loaded.TryGetValue(path, out var known))
            loaded[path] = known = Read(path);
        return known;
    }

    private Loaded Load(string path, SourceOrigin origin, string from)
    {
        var known = Known(path);
        if (known.IsMissing)
            diagnostics.Report(
                DiagnosticCode.ImageMissing, origin, path.Length == 0 ? $"{from} names no picture" : $"there is no picture `{path}`", HintFor(path));
        else if (known.Problem is { } problem)
            diagnostics.Report(
                problem.IsFormat ? DiagnosticCode.ImageFormat : DiagnosticCode.ImageUnreadable,
                origin,
                $"{(DataUri.Is(path) ? "the picture in the address" : path)} cannot be used: {problem.Reason}",
                problem.Hint);
        return known;
    }

    private string HintFor(string path)
    {
        if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
            return "pictures are not fetched from the web: save it beside the layout or the profile, and give its path there";
        if (path.StartsWith('/') || path.Contains('\\') || path.Split('/').Contains(".."))
            return "only files in the layout's folder and in the profile's are read: put it there, and give its path from there, with `/`";
        return NearestName.Hint(path, Pictures()) ?? "give its path from the layout's folder or from the profile's";
    }

    private IEnumerable<string> Pictures() => files.List("")
        .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".svg" or ".webp" or ".gif");

    private Loaded Read(string path)
    {
        // An address of a file may have its blanks and letters escaped.
        if ((DataUri.Is(path) ? DataUri.Read(path) : files.Read(path) ?? files.Read(Uri.UnescapeDataString(path))) is not { } data)
            return new Loaded(IsMissing: true);
        if (PictureReader.IsSvg(data))
            return new Loaded { Drawing = SvgReader.Read(data, files.DisplayPath(path), fonts, diagnostics) };
        var reading = PictureReader.Read(data);
        return new Loaded { Picture = reading.Picture, Problem = reading.Problem };
    }

    /// <summary>What came of a path.</summary>
    private sealed record Loaded(bool IsMissing = false)
    {
        public Picture? Picture { get; init; }

        public SvgDrawing? Drawing { get; init; }

        public PictureProblem? Problem { get; init; }
    }
}
