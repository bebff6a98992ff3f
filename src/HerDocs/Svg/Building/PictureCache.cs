using HerDocs.Html;
using HerDocs.Images;

namespace HerDocs.Svg.Building;

/// <summary>Reads the pictures that stand in a picture as data URIs (RFC 2397); nothing outside of the file is looked for.</summary>
internal sealed class PictureCache(SvgReport report)
{
    private readonly Dictionary<string, Picture?> read = new(StringComparer.Ordinal);

    public Picture? Load(HtmlElement image)
    {
        var address = image.Attribute("href") ?? "";
        if (!read.TryGetValue(address, out var picture))
            read[address] = picture = Read(image, address);
        return picture;
    }

    private Picture? Read(HtmlElement image, string address)
    {
        if (!DataUri.Is(address))
        {
            report.Picture(image, "it names a file outside of the picture");
            return null;
        }
        if (DataUri.Read(address) is not { } data)
        {
            report.Picture(image, "its data URI is damaged");
            return null;
        }
        var reading = PictureReader.Read(data);
        if (reading.Problem is { } problem)
            report.Picture(image, problem.Reason);
        return reading.Picture;
    }
}
