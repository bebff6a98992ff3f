using System.Text;
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
        if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.IndexOf(',') is not (> 0 and var comma))
        {
            report.Picture(image, "it names a file outside of the picture");
            return null;
        }
        if (Data(address, comma) is not { } data)
        {
            report.Picture(image, "its data URI is damaged");
            return null;
        }
        var reading = PictureReader.Read(data);
        if (reading.Problem is { } problem)
            report.Picture(image, problem.Reason);
        return reading.Picture;
    }

    private static byte[]? Data(string address, int comma)
    {
        if (!address.AsSpan(0, comma).Contains(";base64", StringComparison.OrdinalIgnoreCase))
            return Encoding.Latin1.GetBytes(Uri.UnescapeDataString(address[(comma + 1)..]));
        var text = address.AsSpan(comma + 1);
        var data = new byte[text.Length];
        return Convert.TryFromBase64Chars(text, data, out var length) ? data[..length] : null;
    }
}
