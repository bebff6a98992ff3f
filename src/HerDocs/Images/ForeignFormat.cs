using System.Text;

namespace HerDocs.Images;

/// <summary>Knows files that are pictures, but none that can be used, by how they begin, so that a message can call them by their names.</summary>
internal static class ForeignFormat
{
    private static readonly (string Start, string Name)[] Starts =
    [
        ("II*\0", "a TIFF"),
        ("MM\0*", "a TIFF"),
        ("BM", "a BMP"),
        ("8BPS", "a Photoshop file"),
        ("%PDF", "a PDF"),
        ("%!PS", "a PostScript file"),
        ("\0\0\0\u000CjP  ", "a JPEG 2000 file"),
        ("\0\0\0\u000CJXL ", "a JPEG XL file"),
        ("\u00FF\n", "a JPEG XL file"),
    ];

    public static PictureProblem Recognise(ReadOnlySpan<byte> data)
    {
        var start = Encoding.Latin1.GetString(data[..Math.Min(data.Length, 1024)]);
        return Name(start) is { } name
            ? PictureProblem.Unsupported($"it is {name}", "convert it to PNG or JPEG")
            : PictureProblem.Unsupported("it is no picture of a kind we know", "use a PNG, JPEG, WebP, GIF or SVG file");
    }

    public static bool IsSvg(ReadOnlySpan<byte> data)
    {
        // In UTF-16 every second byte is 0.
        var start = Encoding.Latin1.GetString(data[..Math.Min(data.Length, 4096)]).Replace("\0", "", StringComparison.Ordinal);
        return start.Contains("<svg", StringComparison.Ordinal) && Name(start) == "an SVG";
    }

    private static string? Name(string start)
    {
        foreach (var (signature, name) in Starts)
        {
            if (start.StartsWith(signature, StringComparison.Ordinal))
                return name;
        }
        if (At(start, 4, "ftypavi"))
            return "an AVIF";
        if (At(start, 4, "ftyphe") || At(start, 4, "ftypmif") || At(start, 4, "ftypmsf"))
            return "a HEIC";
        if (start.Contains("<html", StringComparison.OrdinalIgnoreCase))
            return "a web page";
        if (start.Contains("<svg", StringComparison.OrdinalIgnoreCase))
            return "an SVG";
        return null;
    }

    private static bool At(string text, int offset, string part) =>
        text.Length >= offset + part.Length && string.CompareOrdinal(text, offset, part, 0, part.Length) == 0;
}
