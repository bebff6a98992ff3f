using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Fonts;
using HerDocs.Html;
using HerDocs.Images;
using HerDocs.Svg;
using HerDocs.Svg.Drawing;

namespace HerDocs.Documents.Composition;

/// <summary>Reads the pictures that a page shows, each once.</summary>
internal sealed class PictureLoader(IFileSource files, FontLibrary fonts, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Loaded> loaded = new(StringComparer.Ordinal);

    /// <summary>The picture of an img, or its drawing; neither where it cannot be used, which is reported.</summary>
    public (Picture? Picture, SvgDrawing? Drawing) Load(HtmlElement image)
    {
        var path = image.Attribute("src") ?? "";
        if (!loaded.TryGetValue(path, out var known))
            loaded[path] = known = Read(path);
        if (known.IsMissing)
            diagnostics.Report(
                DiagnosticCode.ImageMissing,
                image.Origin,
                path.Length == 0 ? "<img> names no picture" : $"there is no picture `{path}`",
                "give its path from the layout's folder or from the profile's");
        else if (known.Problem is { } problem)
            diagnostics.Report(
                problem.IsFormat ? DiagnosticCode.ImageFormat : DiagnosticCode.ImageUnreadable,
                image.Origin,
                $"{path} cannot be used: {problem.Reason}",
                problem.Hint);
        return (known.Picture, known.Drawing);
    }

    private Loaded Read(string path)
    {
        if (files.Read(path) is not { } data)
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
