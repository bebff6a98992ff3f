using System.Globalization;
using HerDocs.Images;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Images;

/// <summary>The cases of tests/cases/image: a file, and the picture it is or why it is none.</summary>
public class PictureCaseTests
{
    [Theory]
    [Cases("image")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var data = PictureScript.Run(testCase.Input("file"));
        var reading = PictureReader.Read(data);
        var samples = testCase.TryInput("samples") is null ? "" : Samples(reading.Picture!);
        var stored = testCase.TryInput("stored") is null ? "" : Stored(reading.Picture!);
        testCase.Check([], ("reads", Describe(reading, data)), ("samples", samples), ("stored", stored));
    }

    private static string Describe(PictureReading reading, byte[] data)
    {
        if (!reading.IsPicture)
            return $"{(reading.Problem.IsFormat ? "format" : "broken")}: {reading.Problem.Reason}\nhint: {reading.Problem.Hint}";
        var picture = reading.Picture;
        var colors = picture.ComponentCount switch { 1 => "gray", 3 => "RGB", _ => "CMYK" };
        List<string> words = [$"{picture.Format}", $"{picture.PixelWidth} × {picture.PixelHeight}", colors];
        if (picture.HasAlpha)
            words.Add("alpha");
        if (picture.Density is { } density)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{density.X:0.##} × {density.Y:0.##} per inch"));
        if (picture.Orientation != PictureOrientation.Upright)
            words.Add($"{picture.Orientation}, upright {picture.UprightWidth} × {picture.UprightHeight}");
        if (picture.ColorProfile is { } profile)
            words.Add($"profile of {profile.Length} bytes");
        if (picture.HasInvertedInks)
            words.Add("inverted");
        if (picture.IsUntransformedRgb)
            words.Add("untransformed");
        if (picture.Data.Length != data.Length)
            words.Add($"{data.Length - picture.Data.Length} bytes left out");
        return string.Join(", ", words);
    }

    /// <summary>Rows of pixels in hexadecimal, colour and alpha apart.</summary>
    private static string Samples(Picture picture)
    {
        var sampled = PngDecoder.Decode(picture);
        var color = Rows(sampled.Samples, sampled.Width, sampled.ComponentCount);
        return sampled.Alpha is null ? color : $"{color}\nalpha\n{Rows(sampled.Alpha, sampled.Width, 1)}";
    }

    private static string Stored(Picture picture) => PngDecoder.Compressed(picture) is { } stored
        ? $"{stored.Width} × {stored.Height}, {stored.ComponentCount} × {stored.BitDepth} bits, {stored.Palette?.Length / 3 ?? 0} colours in a palette"
        : "no";

    private static string Rows(byte[] bytes, int width, int count) =>
        string.Join('\n', bytes.Chunk(width * count).Select(row => string.Join(' ', row.Chunk(count).Select(Convert.ToHexString))));
}
