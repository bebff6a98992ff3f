using System.Globalization;

namespace HerDocs.Css.Values;

/// <summary>A colour in sRGB with an alpha from 0 to 1 (CSS Color 4 §4).</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue, double Alpha = 1)
{
    public static readonly Color Black = new(0, 0, 0);

    public static readonly Color White = new(255, 255, 255);

    public static readonly Color Transparent = new(0, 0, 0, 0);

    public bool IsTransparent => Alpha == 0;

    /// <summary>Six hexadecimal digits without the alpha, as WordprocessingML writes colours.</summary>
    public string Hex => $"{Red:X2}{Green:X2}{Blue:X2}";

    /// <summary>This colour laid over an opaque ground.</summary>
    public Color Over(Color ground) =>
        new(Blend(Red, ground.Red), Blend(Green, ground.Green), Blend(Blue, ground.Blue));

    private byte Blend(byte above, byte below) => (byte)Math.Round((above * Alpha) + (below * (1 - Alpha)));

    public override string ToString() =>
        Alpha == 1 ? $"#{Hex.ToLowerInvariant()}" : $"#{Hex.ToLowerInvariant()}/{Alpha.ToString("0.###", CultureInfo.InvariantCulture)}";
}
