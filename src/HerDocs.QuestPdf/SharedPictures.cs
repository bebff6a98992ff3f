using HerDocs.Images;
using Image = QuestPDF.Infrastructure.Image;

namespace HerDocs.QuestPdf;

/// <summary>The pictures of a document, each handed to QuestPDF once.</summary>
/// <param name="resolution">How many pixels to the inch a picture keeps.</param>
internal sealed class SharedPictures(int resolution) : IDisposable
{
    private readonly Dictionary<Picture, Image> images = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fills a container with a picture.</summary>
    public void Show(IContainer container, Picture picture)
    {
        if (!images.TryGetValue(picture, out var image))
            images.Add(picture, image = Image.FromBinaryData(SampledPictures.PlainFile(picture)));
        container.Image(image).FitUnproportionally().WithRasterDpi(resolution);
    }

    public void Dispose()
    {
        foreach (var image in images.Values)
            image.Dispose();
    }
}
