using CsCheck;
using HerDocs.Images;

namespace HerDocs.Tests.Images;

/// <summary>Pictures made smaller keep their light, and their edges do not take colour from what is not seen.</summary>
public class PictureReducerTests
{
    [Fact]
    public void Black_and_white_make_the_gray_of_half_the_light()
    {
        var reduced = PictureReducer.Reduce(new SampledPicture(2, 2, 1, [0, 255, 255, 0], null), 1, 1);
        Assert.Equal([188], reduced.Samples);
        Assert.Null(reduced.Alpha);
    }

    [Fact]
    public void What_is_transparent_gives_no_colour()
    {
        var reduced = PictureReducer.Reduce(new SampledPicture(2, 1, 3, [255, 0, 0, 0, 255, 0], [255, 0]), 1, 1);
        Assert.Equal([255, 0, 0], reduced.Samples);
        Assert.Equal([128], reduced.Alpha!);
    }

    [Fact]
    public void Pixels_that_lie_across_two_new_ones_count_for_both() =>
        Assert.Equal([99, 230], PictureReducer.Reduce(new SampledPicture(3, 1, 1, [0, 165, 255], null), 2, 1).Samples);

    [Fact]
    public void An_even_picture_stays_even() => Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40], Gen.Byte, Gen.Int[1, 40], Gen.Int[1, 40]).Always(
        (width, height, value, newWidth, newHeight) =>
        {
            var samples = new byte[width * height];
            samples.AsSpan().Fill(value);
            var reduced = PictureReducer.Reduce(
                new SampledPicture(width, height, 1, samples, null), Math.Min(width, newWidth), Math.Min(height, newHeight));
            Assert.All(reduced.Samples, sample => Assert.Equal(value, sample));
        });
}
