using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>A length, a percentage, or a sum of both (CSS Values 4 §10): what calc() leaves when fonts and units are known.</summary>
public readonly record struct LengthPercentage(Length Fixed, double Percent = 0)
{
    public static readonly LengthPercentage Zero;

    public bool IsZero => Fixed.IsZero && Percent == 0;

    public bool HasPercentage => Percent != 0;

    public static implicit operator LengthPercentage(Length length) => new(length);

    /// <summary>The length that results when 100 % is the given one.</summary>
    public Length Resolve(Length whole) => Fixed + (whole * (Percent / 100));

    public override string ToString()
    {
        var percent = Percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";
        return Percent == 0 ? Fixed.ToString() : Fixed.IsZero ? percent : $"{Fixed} + {percent}";
    }
}
