using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using HerDocs.Images;

namespace HerDocs.Tests.Built;

/// <summary>Pages side by side on a warm gray ground, as the guides show them: 256 colours, so that the files are small.</summary>
internal sealed class PageSheet
{
    private const int Margin = 24;
    private static readonly (byte, byte, byte) Ground = (0xe8, 0xe1, 0xda);

    private PageSheet(int width, int height, (byte, byte, byte)[] pixels) => (Width, Height, Pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    private (byte Red, byte Green, byte Blue)[] Pixels { get; }

    /// <summary>Pages of PDFs, drawn by Poppler at one scale; null when it is not installed.</summary>
    /// <param name="pages">Paths and page numbers.</param>
    /// <param name="resolution">Pixels an inch.</param>
    public static PageSheet? Draw(IReadOnlyList<(string Pdf, int Page)> pages, double resolution)
    {
        var drawn = new List<PageSheet>();
        foreach (var (pdf, page) in pages)
        {
            if (DrawPage(pdf, page, resolution) is not { } picture)
                return null;
            drawn.Add(picture);
        }
        var (width, height) = (drawn.Sum(page => page.Width + Margin) + Margin, drawn.Max(page => page.Height) + (2 * Margin));
        var pixels = Enumerable.Repeat(Ground, width * height).ToArray();
        var left = Margin;
        foreach (var page in drawn)
        {
            // Smaller pages stand on the same line as the others.
            var top = height - Margin - page.Height;
            for (var y = 0; y < page.Height; y++)
                Array.Copy(page.Pixels, y * page.Width, pixels, ((top + y) * width) + left, page.Width);
            left += page.Width + Margin;
        }
        return new PageSheet(width, height, pixels);
    }

    /// <summary>As a PNG of the 256 colours that there is most of; each of the others becomes the one nearest to it.</summary>
    public byte[] Png()
    {
        var palette = Pixels.CountBy(pixel => pixel).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(256).Select(count => count.Key).ToList();
        var indices = palette.Select((color, index) => (color, (byte)index)).ToDictionary();
        foreach (var color in Pixels.Distinct())
            indices.TryAdd(color, (byte)palette.IndexOf(palette.MinBy(known => Distance(known, color))));
        return PngWriter.Indexed(Width, Height, [.. palette.SelectMany(color => new[] { color.Red, color.Green, color.Blue })], [], [.. Pixels.Select(pixel => indices[pixel])]);
    }

    /// <summary>A picture that <see cref="Png"/> wrote.</summary>
    public static PageSheet Read(byte[] png)
    {
        byte[] palette = [];
        using var packed = new MemoryStream();
        int Number(int at) => (png[at] << 24) | (png[at + 1] << 16) | (png[at + 2] << 8) | png[at + 3];
        for (var at = 8; at < png.Length; at += Number(at) + 12)
        {
            var type = Encoding.ASCII.GetString(png, at + 4, 4);
            if (type == "PLTE")
                palette = png[(at + 8)..(at + 8 + Number(at))];
            else if (type == "IDAT")
                packed.Write(png, at + 8, Number(at));
        }
        var (width, height) = (Number(16), Number(20));
        packed.Position = 0;
        using var inflated = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionMode.Decompress))
            stream.CopyTo(inflated);
        var rows = inflated.ToArray();
        var pixels = new (byte, byte, byte)[width * height];
        for (var i = 0; i < pixels.Length; i++)
        {
            // Each row begins with the number of its filter, which is none.
            var index = rows[((i / width) * (width + 1)) + 1 + (i % width)] * 3;
            pixels[i] = (palette[index], palette[index + 1], palette[index + 2]);
        }
        return new PageSheet(width, height, pixels);
    }

    /// <summary>The share of squares of eight by eight pixels whose mean is another: letters may be drawn otherwise, but stand where they stood.</summary>
    public double DifferenceFrom(PageSheet other)
    {
        if (Math.Abs(Width - other.Width) > 4 || Math.Abs(Height - other.Height) > 4)
            return 1;
        var (squares, unlike) = (0, 0);
        for (var y = 0; y + 8 <= Math.Min(Height, other.Height); y += 8)
        {
            for (var x = 0; x + 8 <= Math.Min(Width, other.Width); x += 8)
            {
                squares++;
                unlike += Math.Abs(Mean(x, y) - other.Mean(x, y)) > 24 ? 1 : 0;
            }
        }
        return (double)unlike / squares;
    }

    private double Mean(int left, int top)
    {
        var sum = 0;
        for (var y = top; y < top + 8; y++)
        {
            for (var x = left; x < left + 8; x++)
            {
                var (red, green, blue) = Pixels[(y * Width) + x];
                sum += red + green + blue;
            }
        }
        return sum / 192.0;
    }

    private static int Distance((byte Red, byte Green, byte Blue) one, (byte Red, byte Green, byte Blue) other) =>
        Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue);

    private static PageSheet? DrawPage(string pdf, int page, double resolution)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var target = Path.ChangeExtension(pdf, $"-{number}");
        var start = new ProcessStartInfo("pdftoppm", ["-r", resolution.ToString(CultureInfo.InvariantCulture), "-cropbox", "-singlefile", "-f", number, "-l", number, pdf, target]);
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        return ReadPpm(File.ReadAllBytes(target + ".ppm"));
    }

    /// <summary>The binary form of PPM: P6, width, height, the value of white, each on a word of its own, then the pixels.</summary>
    private static PageSheet ReadPpm(byte[] file)
    {
        var words = new List<string>();
        var position = 0;
        while (words.Count < 4)
        {
            var end = Array.FindIndex(file, position, value => value is (byte)' ' or (byte)'\n');
            words.Add(Encoding.ASCII.GetString(file, position, end - position));
            position = end + 1;
        }
        var (width, height) = (int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        return new PageSheet(width, height, [.. file[position..].Chunk(3).Select(pixel => (pixel[0], pixel[1], pixel[2]))]);
    }
}
