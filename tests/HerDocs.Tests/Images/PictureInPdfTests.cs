using HerDocs.Images;
using HerDocs.Pdf;
using HerDocs.Pdf.Images;
using UglyToad.PdfPig.Content;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace HerDocs.Tests.Images;

/// <summary>What the decoder gives is what a PDF needs: a reader finds the same samples in it.</summary>
public class PictureInPdfTests
{
    [Theory]
    [InlineData("png 2 2 2 8\nfilters 4\nsamples 10 20 30 40 50 60\nsamples 11 22 33 44 55 66", "0A141E28323C0B16212C3742")]
    [InlineData("png 10 2 0 1\nsamples 1 0 1 0 1 0 1 0 1 1\nsamples 0 0 0 0 0 0 0 0 0 1", "AAFF007F")]
    [InlineData("png 2 1 0 16\nfilters 1\nsamples 258 772", "01020304")]
    [InlineData("png 4 1 3 2\nsamples 0 1 2 1\nchunk PLTE FF0000 00FF00 0000FF", "19")]
    public void Stored_samples_pass_through(string file, string expected)
    {
        var stored = PngDecoder.Compressed(PictureReader.Read(PictureScript.Run(file)).Picture!)!;
        var image = ReadBack(new PngImageData(stored.Width, stored.Height, stored.ComponentCount, stored.BitDepth, stored.Data)
        {
            Colors = stored.Palette,
        });
        Assert.Equal((stored.Width, stored.Height, stored.BitDepth), (image.WidthInSamples, image.HeightInSamples, image.BitsPerComponent));
        Assert.True(image.TryGetBytesAsMemory(out var bytes));
        Assert.Equal(expected, Convert.ToHexString(bytes.Span));
    }

    [Fact]
    public void Decoded_samples_and_their_alphas_come_back()
    {
        var sampled = PngDecoder.Decode(PictureReader.Read(PictureScript.Run("file translucent.png")).Picture!);
        var image = ReadBack(new SampledImageData(sampled.Width, sampled.Height, sampled.ComponentCount, sampled.Samples)
        {
            Opacities = sampled.Alpha,
        });
        Assert.True(image.TryGetBytesAsMemory(out var bytes));
        Assert.Equal(sampled.Samples, bytes.ToArray());
        Assert.NotNull(image.MaskImage);
        Assert.True(image.MaskImage.TryGetBytesAsMemory(out var alphas));
        Assert.Equal(sampled.Alpha, alphas.ToArray());
    }

    private static IPdfImage ReadBack(ImageData data)
    {
        var document = new PdfDocument(new PdfOptions { IsTagged = false });
        var page = document.AddPage(new PageBoxes(PdfRectangle.OfSize(100, 100)));
        page.Content.PaintImage(document.AddImage(data));
        using var pdf = PigDocument.Open(document.Save());
        return pdf.GetPage(1).GetImages().Single();
    }
}
