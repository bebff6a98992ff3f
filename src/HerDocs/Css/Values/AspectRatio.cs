using System.Globalization;

namespace HerDocs.Css.Values;

/// <summary>The value of aspect-ratio (CSS Sizing 4 §4): width by height.</summary>
/// <param name="IsAuto">A picture keeps the ratio that it has by itself.</param>
/// <param name="Ratio">Null where there is none.</param>
public readonly record struct AspectRatio(bool IsAuto, double? Ratio)
{
    public static readonly AspectRatio Auto = new(true, null);

    public override string ToString()
    {
        var ratio = Ratio?.ToString("0.####", CultureInfo.InvariantCulture);
        return ratio is null ? "auto" : IsAuto ? $"auto {ratio}" : ratio;
    }
}
