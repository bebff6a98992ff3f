using CsCheck;
using HerDocs.Images;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Images;

/// <summary>Any PNG is decoded, and no file whatever makes the reader fail.</summary>
public class PngDecoderTests
{
    private static readonly (int ColorType, int Depth)[] Kinds =
        [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (4, 8), (4, 16), (6, 8), (6, 16)];

    private static readonly Gen<TestPng> AnyPng =
        from kind in Gen.Int[0, Kinds.Length - 1].Select(i => Kinds[i])
        from width in Gen.Int[1, 20]
        from height in Gen.Int[1, 20]
        from isInterlaced in Gen.Bool
        from filters in Gen.Int[0, 4].Array[1, 20]
        from samples in Gen.Int[0, (1 << kind.Depth) - 1].Array[width * height * 4]
        select new TestPng
        {
            Width = width,
            Height = height,
            ColorType = kind.ColorType,
            Depth = kind.Depth,
            IsInterlaced = isInterlaced,
            Filters = filters,
            Samples = samples,
        };

    [Fact]
    public void Any_png_has_the_samples_that_were_written() => AnyPng.Always(
        png =>
        {
            var reading = PictureReader.Read(png.Write());
            Assert.True(reading.IsPicture, reading.Problem?.Reason);
            var sampled = PngDecoder.Decode(reading.Picture);
            var (colors, alphas) = Expected(png);
            Assert.Equal(colors, sampled.Samples);
            Assert.Equal(alphas.All(alpha => alpha == 255) ? null : alphas, sampled.Alpha);
        },
        iter: 300);

    [Fact]
    public void A_damaged_file_is_a_problem_and_not_a_failure()
    {
        var files = Directory.EnumerateFiles(Path.Combine(CaseFile.Root, "image")).Where(path => path.EndsWith('g'));
        var contents = files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        Assert.NotEmpty(contents);
        Gen.Select(Gen.Int[0, contents.Length - 1], Gen.Int[0, 2000], Gen.Byte, Gen.Int[0, 2000]).Always((file, place, value, end) =>
        {
            var data = contents[file][..Math.Min(contents[file].Length, end + 1)];
            data[place % data.Length] = value;
            var reading = PictureReader.Read(data);
            Assert.True(reading.IsPicture || reading.Problem.Reason.Length > 0);
            if (reading.Picture is { Format: PictureFormat.Png } picture)
                PngDecoder.Decode(picture);
        });
    }

    private static (byte[] Colors, byte[] Alphas) Expected(TestPng png)
    {
        var colorCount = png.ColorType is 0 or 4 ? 1 : 3;
        var sampleCount = colorCount + (png.ColorType >= 4 ? 1 : 0);
        var pixels = png.Samples.Take(png.Width * png.Height * sampleCount)
            .Select(sample => (byte)Math.Round(sample * 255.0 / ((1 << png.Depth) - 1), MidpointRounding.AwayFromZero))
            .Chunk(sampleCount)
            .ToList();
        var colors = pixels.SelectMany(pixel => pixel.Take(colorCount));
        var alphas = pixels.Select(pixel => sampleCount > colorCount ? pixel[^1] : byte.MaxValue);
        return ([.. colors], [.. alphas]);
    }
}
