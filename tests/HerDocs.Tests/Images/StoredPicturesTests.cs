using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf.Images;
using HerDocs.Svg.Drawing;
using HerDocs.Writers.Pdf;
using AspectRatio = HerDocs.Svg.Drawing.AspectRatio;

namespace HerDocs.Tests.Images;

/// <summary>What a PDF stores of pictures: no more pixels than print makes use of, and files as they are that have no more.</summary>
public class StoredPicturesTests
{
    [Fact]
    public void A_photograph_keeps_no_more_pixels_than_are_asked_for()
    {
        var photograph = Photograph(600, 400);
        var stored = Assert.IsType<JpegImageData>(Stored(photograph, inches: 1, resolution: 150));
        Assert.Equal((150, 100, 3), (stored.Width, stored.Height, stored.ComponentCount));
        Assert.True(stored.File.Length < photograph.Data.Length);
        var read = PictureReader.Read(stored.File).Picture!;
        Assert.Equal((150, 100), (read.PixelWidth, read.PixelHeight));
    }

    [Fact]
    public void One_that_has_hardly_more_goes_in_as_it_is()
    {
        var photograph = Photograph(350, 234);
        Assert.Same(photograph.Data, Assert.IsType<JpegImageData>(Stored(photograph, inches: 1, resolution: 300)).File);
    }

    [Fact]
    public void Inks_are_left_alone()
    {
        var inks = PictureReader.Read(PictureScript.Run("file cmyk.jpg")).Picture!;
        Assert.Same(inks.Data, Assert.IsType<JpegImageData>(Stored(inks, inches: 0.01, resolution: 72)).File);
    }

    [Fact]
    public void Grays_stay_grays()
    {
        var samples = new byte[300 * 300];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)(i * 7 / 5);
        var gray = PictureReader.Read(PixelCodec.EncodeJpeg(new SampledPicture(300, 300, 1, samples, null))).Picture!;
        Assert.Equal(1, gray.ComponentCount);
        Assert.Equal((100, 1), Stored(gray, inches: 1, resolution: 100) is { } stored ? (stored.Width, stored.ComponentCount) : default);
    }

    [Fact]
    public void A_colour_is_hardly_changed_by_it()
    {
        var picture = Even(400, 400, [200, 120, 40]);
        var file = Assert.IsType<JpegImageData>(Stored(picture, inches: 1, resolution: 100)).File;
        var read = PixelCodec.DecodeJpeg(PictureReader.Read(file).Picture!)!;
        Assert.All(read.Samples.Chunk(3), pixel => Assert.True(
            Math.Abs(pixel[0] - 200) <= 3 && Math.Abs(pixel[1] - 120) <= 3 && Math.Abs(pixel[2] - 40) <= 3, string.Join(' ', pixel)));
    }

    [Fact]
    public void A_picture_keeps_what_its_largest_place_needs()
    {
        var photograph = Photograph(600, 400);
        var shown = new ShownPictures(new Dictionary<string, StylePicture> { ["p.jpg"] = new(photograph, null), ["d.svg"] = new(null, Drawing(photograph)) });
        Assert.Equal((72, 48), SizeAfter(shown, Item(photograph, inches: 1), photograph));
        Assert.Equal((144, 96), SizeAfter(shown, Item(photograph, inches: 1) with { Transform = new PageTransform(Matrix.Scale(2, 2)) }, photograph));
        Assert.Equal((216, 144), SizeAfter(shown, Background("p.jpg", inches: 3), photograph));
        Assert.Equal((288, 192), SizeAfter(shown, Background("d.svg", inches: 4), photograph));
    }

    [Fact]
    public void Inks_that_make_a_file_large_are_told()
    {
        var file = PictureScript.Run("file cmyk.jpg");
        byte[] comment = [0xFF, 0xFE, 0xEA, 0x60, .. new byte[60_000 - 2]];
        var inks = PictureReader.Read([.. file[..2], .. comment, .. comment, .. file[2..]]).Picture!;
        var diagnostics = new DiagnosticBag();
        Assert.IsType<JpegImageData>(Stored(inks, inches: 0.01, resolution: 72, diagnostics));
        Assert.Equal(DiagnosticCode.PdfPictureOfInks, Assert.Single(diagnostics).Code);
    }

    /// <summary>As stored when it is shown that wide, and as high as its pixels want.</summary>
    private static ImageData Stored(Picture picture, double inches, int resolution, DiagnosticBag? diagnostics = null)
    {
        var shown = new ShownPictures(new Dictionary<string, StylePicture>());
        shown.Note(Item(picture, inches));
        return new StoredPictures(shown, resolution, diagnostics ?? []).Of(picture);
    }

    private static (int Width, int Height) SizeAfter(ShownPictures shown, ShownItem item, Picture picture)
    {
        shown.Note(item);
        var stored = new StoredPictures(shown, 72, []).Of(picture);
        return (stored.Width, stored.Height);
    }

    private static ShownItem Item(Picture picture, double inches)
    {
        var size = new Size(Length.FromInches(inches), Length.FromInches(inches * picture.UprightHeight / picture.UprightWidth));
        return new ShownItem(Point.Origin, new PictureItem(null!, picture, size, new Rect(Length.Zero, Length.Zero, size.Width, size.Height)), null);
    }

    /// <summary>As wide as it is told, behind a box of the same shape as the photograph.</summary>
    private static ShownItem Background(string url, double inches)
    {
        var area = new Rect(Length.Zero, Length.Zero, Length.FromInches(inches), Length.FromInches(inches * 2 / 3));
        var style = new BackgroundItem(
            area.Size, Corners.Square, new BackgroundPicture(url), area, new BackgroundSize(null, null, BackgroundFit.Cover), BackgroundPosition.Start, new BackgroundRepeat(RepeatStyle.NoRepeat, RepeatStyle.NoRepeat));
        return new ShownItem(Point.Origin, style, null);
    }

    private static SvgDrawing Drawing(Picture picture) => new()
    {
        ViewBox = new Area(0, 0, 30, 20),
        AspectRatio = AspectRatio.Default,
        Items = [new SvgGroup([new SvgPixels(picture, Matrix.Scale(30, 20))], 1, null)],
        NaturalRatio = 1.5,
        Markup = "",
    };

    private static Picture Photograph(int width, int height)
    {
        var samples = new byte[width * height * 3];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)((i * i / 977) + (i / 3 % width));
        return PictureReader.Read(PixelCodec.EncodeJpeg(new SampledPicture(width, height, 3, samples, null))).Picture!;
    }

    private static Picture Even(int width, int height, byte[] color) => PictureReader.Read(PixelCodec.EncodeJpeg(
        new SampledPicture(width, height, 3, [.. Enumerable.Range(0, width * height).SelectMany(_ => color)], null))).Picture!;
}
