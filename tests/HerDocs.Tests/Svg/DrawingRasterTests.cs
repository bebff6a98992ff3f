using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Svg;
using HerDocs.Svg.Raster;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Svg;

/// <summary>Drawings as pixels: one to a user unit, looked at in places.</summary>
public class DrawingRasterTests
{
    private static readonly Lazy<FontLibrary> Fonts = new(() => new FontFiles()
        .Add(new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", [])
        .Add(new FolderFiles(Path.Combine(CaseFile.Root, "written-pdf"), "written-pdf"), "fonts", [])
        .Library([], MemoryFiles.OfTexts([]), []));

    [Theory]
    [InlineData("""<rect width="50" height="100" fill="#f00"/>""", 25, 50, "ff0000ff")]
    [InlineData("""<rect width="50" height="100" fill="#f00"/>""", 75, 50, "00000000")]
    [InlineData("""<path d="M0 0H100V100H0ZM25 25H75V75H25Z" fill-rule="evenodd" fill="#00f"/>""", 50, 50, "00000000")]
    [InlineData("""<path d="M0 0H100V100H0ZM25 25H75V75H25Z" fill-rule="evenodd" fill="#00f"/>""", 10, 50, "0000ffff")]
    [InlineData("""<path d="M0 50H100" stroke="#0f0" stroke-width="20" stroke-dasharray="30"/>""", 15, 50, "00ff00ff")]
    [InlineData("""<path d="M0 50H100" stroke="#0f0" stroke-width="20" stroke-dasharray="30"/>""", 45, 50, "00000000")]
    [InlineData("""<g opacity=".5"><rect width="100" height="100" fill="#f00"/><rect width="100" height="100" fill="#00f"/></g>""", 50, 50, "0000ff80")]
    [InlineData("""<clipPath id="c"><circle cx="50" cy="50" r="20"/></clipPath><rect width="100" height="100" fill="#123456" clip-path="url(#c)"/>""", 50, 50, "123456ff")]
    [InlineData("""<clipPath id="c"><circle cx="50" cy="50" r="20"/></clipPath><rect width="100" height="100" fill="#123456" clip-path="url(#c)"/>""", 5, 5, "00000000")]
    [InlineData("""<clipPath id="c"><circle cx="20" cy="50" r="20"/><circle cx="80" cy="50" r="20"/></clipPath><rect width="100" height="100" fill="#123456" clip-path="url(#c)"/>""", 80, 50, "123456ff")]
    [InlineData("""<clipPath id="c"><circle cx="20" cy="50" r="20"/><circle cx="80" cy="50" r="20"/></clipPath><rect width="100" height="100" fill="#123456" clip-path="url(#c)"/>""", 50, 50, "00000000")]
    [InlineData("""<g transform="rotate(90 50 50)"><rect width="100" height="20" fill="#f00"/></g>""", 90, 50, "ff0000ff")]
    [InlineData("""<text x="10" y="90" font-family="Alegreya Sans" font-size="120" fill="#00f">I</text>""", 27, 60, "0000ffff")]
    [InlineData("""<text x="0" y="100" font-family="Signs" font-size="100" fill="#00f">🏳</text>""", 50, 40, "cc1a1aff")]
    [InlineData("""<text x="0" y="100" font-family="Signs" font-size="100" fill="#00f">🏳</text>""", 10, 70, "0000ffff")]
    [InlineData("""<text x="0" y="100" font-family="Shines" font-size="100">🖌</text>""", 50, 90, "cc1a1aff")]
    public void Each_kind_of_item_is_painted(string content, int x, int y, string color) => Assert.Equal(color, Pixel(Raster(content), x, y));

    [Fact]
    public void Gradients_run_where_their_vectors_run()
    {
        var linear = Raster("""<linearGradient id="g" x1="0" x2="1"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="100" height="100" fill="url(#g)"/>""");
        Assert.All([10, 30, 50, 70, 90], x => Assert.InRange(linear.Samples[((50 * 100) + x) * 3], (x * 2.55) - 4, (x * 2.55) + 4));
        var radial = Raster("""<radialGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient><rect width="100" height="100" fill="url(#g)"/>""");
        Assert.True(Red(radial, 50, 50) > Red(radial, 70, 50) && Red(radial, 70, 50) > Red(radial, 95, 50) && Red(radial, 95, 50) >= Red(radial, 0, 0));
    }

    [Fact]
    public void A_drawing_stands_in_the_middle_of_a_room_of_another_shape()
    {
        var wide = Raster("""<rect width="100" height="100" fill="#f00"/>""", width: 200);
        Assert.Equal("00000000", Pixel(wide, 20, 50));
        Assert.Equal("ff0000ff", Pixel(wide, 100, 50));
    }

    [Fact]
    public void No_drawing_asks_for_more_pixels_than_print_shows()
    {
        var drawing = Read("");
        var size = new Size(Length.FromPoints(1e6), Length.FromPoints(5e5));
        var header = PictureReader.Read(DrawingRaster.Png(drawing, size, 300)).Picture!;
        Assert.Equal((4096, 2048), (header.PixelWidth, header.PixelHeight));
    }

    private static SampledPicture Raster(string content, int width = 100)
    {
        var file = DrawingRaster.Png(Read(content), new Size(Length.FromPoints(width), Length.FromPoints(100)), 72);
        return PixelCodec.DecodeToSrgb(file, out _)!;
    }

    private static HerDocs.Svg.Drawing.SvgDrawing Read(string content)
    {
        var file = $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{content}</svg>""";
        var diagnostics = new DiagnosticBag();
        var drawing = SvgReader.Read(Encoding.UTF8.GetBytes(file), "picture.svg", Fonts.Value, diagnostics);
        Assert.Empty(diagnostics);
        return drawing!;
    }

    private static int Red(SampledPicture picture, int x, int y) => picture.Samples[((y * picture.Width) + x) * 3];

    private static string Pixel(SampledPicture picture, int x, int y)
    {
        var at = (y * picture.Width) + x;
        var alpha = picture.Alpha?[at] ?? 255;
        return alpha == 0 ? "00000000" : Convert.ToHexStringLower([.. picture.Samples.AsSpan(at * 3, 3), alpha]);
    }
}
