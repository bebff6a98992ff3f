using System.Globalization;
using System.Text;

namespace HerDocs.Conformance;

/// <summary>What a page looks like in shades of gray, as Poppler draws it.</summary>
internal sealed record PagePicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>Dots an inch: a pixel a point, so that the places of imposed pages fall on pixels.</summary>
    private const string Resolution = "72";

    /// <summary>Edges are smoothed: a line that stands between two pixels is in each of them.</summary>
    private const int Unlike = 128;

    public bool IsWhite => Pixels.All(pixel => pixel == 255);

    public static PagePicture Of(string pdf, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var picture = System.IO.Path.Combine(SampleFiles.NewFolder(), "page");
        Judge.Ask("pdftoppm", "-r", Resolution, "-gray", "-cropbox", "-singlefile", "-f", number, "-l", number, pdf, picture).MustBeWell();
        return FromFile(picture + ".pgm");
    }

    /// <summary>All pages of a file, in order.</summary>
    public static IReadOnlyList<PagePicture> OfAll(string pdf)
    {
        var folder = SampleFiles.NewFolder();
        Judge.Ask("pdftoppm", "-r", Resolution, "-gray", "-cropbox", pdf, System.IO.Path.Combine(folder, "page")).MustBeWell();
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(FromFile)];
    }

    /// <summary>A picture in the binary form of PGM.</summary>
    public static PagePicture FromFile(string path) => Read(File.ReadAllBytes(path));

    public PagePicture Crop(int left, int width)
    {
        var pixels = new byte[width * Height];
        for (var y = 0; y < Height; y++)
            Array.Copy(Pixels, (y * Width) + left, pixels, y * width, width);
        return new PagePicture(width, Height, pixels);
    }

    /// <summary>The share of pixels that are unlike their counterpart and its neighbours.</summary>
    public double DifferenceFrom(PagePicture other)
    {
        var (width, height) = (Math.Min(Width, other.Width), Math.Min(Height, other.Height));
        Assert.InRange(Math.Abs(Width - other.Width) + Math.Abs(Height - other.Height), 0, 4);
        var unlike = 0;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                unlike += IsNear(Pixels[(y * Width) + x], other, x, y) ? 0 : 1;
        }
        return (double)unlike / (width * height);
    }

    private static bool IsNear(byte pixel, PagePicture other, int x, int y)
    {
        for (var dy = -1; dy <= 1; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                var (nearX, nearY) = (Math.Clamp(x + dx, 0, other.Width - 1), Math.Clamp(y + dy, 0, other.Height - 1));
                if (Math.Abs(pixel - other.Pixels[(nearY * other.Width) + nearX]) < Unlike)
                    return true;
            }
        }
        return false;
    }

    /// <summary>The binary form of PGM: P5, width, height, the value of white, each on a word of its own, then the pixels.</summary>
    private static PagePicture Read(byte[] file)
    {
        var words = new List<string>();
        var position = 0;
        while (words.Count < 4)
        {
            var end = Array.FindIndex(file, position, value => value is (byte)' ' or (byte)'\n');
            words.Add(Encoding.ASCII.GetString(file, position, end - position));
            position = end + 1;
        }
        return new PagePicture(int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture), file[position..]);
    }
}
