using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Images;

namespace HerDocs.Documents.Composition;

/// <summary>Reads the pictures that a page shows, each once.</summary>
internal sealed class PictureLoader(IFileSource files, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, PictureReading?> read = new(StringComparer.Ordinal);

    public Picture? Load(HtmlElement image)
    {
        var path = image.Attribute("src") ?? "";
        if (!read.TryGetValue(path, out var reading))
            read[path] = reading = files.Read(path) is { } data ? PictureReader.Read(data) : null;
        if (reading is null)
            diagnostics.Report(
                DiagnosticCode.ImageMissing,
                image.Origin,
                path.Length == 0 ? "<img> names no picture" : $"there is no picture `{path}`",
                "give its path from the layout's folder or from the profile's");
        else if (reading.Problem is { } problem)
            diagnostics.Report(
                problem.IsFormat ? DiagnosticCode.ImageFormat : DiagnosticCode.ImageUnreadable,
                image.Origin,
                $"{path} cannot be used: {problem.Reason}",
                problem.Hint);
        return reading?.Picture;
    }
}
