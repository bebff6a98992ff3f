namespace HerDocs.Images;

/// <summary>
/// Makes pictures smaller: each new pixel is the average of the area that it takes the place of, of light and not of sRGB's numbers, so that
/// fine patterns keep their brightness.
/// </summary>
internal sealed class PictureReducer
{
    private static readonly float[] Light = [.. Enumerable.Range(0, 256).Select(value => LightOf(value / 255f))];

    private readonly SampledPicture source;
    private readonly int width;
    private readonly int channels;

    /// <summary>One row of the source at the new width: light multiplied by alpha, and the alphas last.</summary>
    private readonly float[] row;

    private readonly float[] sums;

    private PictureReducer(SampledPicture source, int width)
    {
        this.source = source;
        this.width = width;
        channels = source.ComponentCount + 1;
        row = new float[width * channels];
        sums = new float[row.Length];
    }

    /// <param name="width">At most the picture's.</param>
    /// <param name="height">At most the picture's.</param>
    public static SampledPicture Reduce(SampledPicture picture, int width, int height) => new PictureReducer(picture, width).Reduce(height);

    private SampledPicture Reduce(int height)
    {
        var samples = new byte[width * height * source.ComponentCount];
        var alpha = source.Alpha is null ? null : new byte[width * height];
        var step = (double)source.Height / height;
        var loaded = -1;
        for (var y = 0; y < height; y++)
        {
            Array.Clear(sums);
            var (top, bottom) = (y * step, Math.Min((y + 1) * step, source.Height));
            for (var line = (int)top; line < bottom; line++)
            {
                if (line != loaded)
                    LoadRow(loaded = line);
                var share = (float)(Math.Min(line + 1, bottom) - Math.Max(line, top));
                for (var i = 0; i < sums.Length; i++)
                    sums[i] += row[i] * share;
            }
            Store(samples, alpha, y, (float)(step * source.Width / width));
        }
        return new SampledPicture(width, height, source.ComponentCount, samples, alpha);
    }

    private void LoadRow(int line)
    {
        Array.Clear(row);
        var step = (double)source.Width / width;
        for (var x = 0; x < width; x++)
        {
            var (left, right) = (x * step, Math.Min((x + 1) * step, source.Width));
            for (var column = (int)left; column < right; column++)
            {
                var share = (float)(Math.Min(column + 1, right) - Math.Max(column, left));
                var place = (line * source.Width) + column;
                var opacity = source.Alpha is { } alpha ? alpha[place] / 255f * share : share;
                for (var i = 0; i < channels - 1; i++)
                    row[(x * channels) + i] += Light[source.Samples[(place * (channels - 1)) + i]] * opacity;
                row[(x * channels) + channels - 1] += opacity;
            }
        }
    }

    private void Store(byte[] samples, byte[]? alpha, int y, float area)
    {
        for (var x = 0; x < width; x++)
        {
            var place = (y * width) + x;
            var opacity = sums[(x * channels) + channels - 1];
            if (alpha is not null)
                alpha[place] = (byte)Math.Round(Math.Clamp(opacity / area, 0, 1) * 255);
            for (var i = 0; i < channels - 1 && opacity > 0; i++)
                samples[(place * (channels - 1)) + i] = NumberOf(sums[(x * channels) + i] / opacity);
        }
    }

    /// <summary>IEC 61966-2-1 §5.2</summary>
    private static float LightOf(float value) => value <= 0.04045f ? value / 12.92f : MathF.Pow((value + 0.055f) / 1.055f, 2.4f);

    private static byte NumberOf(float light) =>
        (byte)MathF.Round(255 * Math.Clamp(light <= 0.0031308f ? light * 12.92f : (1.055f * MathF.Pow(light, 1 / 2.4f)) - 0.055f, 0, 1));
}
