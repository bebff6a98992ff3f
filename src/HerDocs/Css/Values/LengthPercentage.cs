using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>A length, a percentage, or a sum of both (CSS Values 4 §10): what calc() leaves when fonts and units are known.</summary>
public readonly record struct LengthPercentage(Length Fixed, double Percent = 0)
{
    public static readonly LengthPercentage Zero;

    /// <summary>What min(), max() and clamp() add when they compare a length with a percentage; null when nothing.</summary>
    internal IReadOnlyList<LengthComparison>? Comparisons { get; init; }

    public bool IsZero => Fixed.IsZero && !HasPercentage;

    public bool HasPercentage => Percent != 0 || Comparisons is not null;

    public static implicit operator LengthPercentage(Length length) => new(length);

    public static LengthPercentage operator +(LengthPercentage a, LengthPercentage b) =>
        new(a.Fixed + b.Fixed, a.Percent + b.Percent)
        {
            Comparisons = a.Comparisons is null ? b.Comparisons : b.Comparisons is null ? a.Comparisons : [.. a.Comparisons, .. b.Comparisons],
        };

    public static LengthPercentage operator *(LengthPercentage a, double factor) =>
        new(a.Fixed * factor, a.Percent * factor)
        {
            Comparisons = a.Comparisons is null ? null : [.. a.Comparisons.Select(comparison => comparison * factor)],
        };

    /// <summary>The length that results when 100 % is the given one.</summary>
    public Length Resolve(Length whole)
    {
        var length = Fixed + (whole * (Percent / 100));
        if (Comparisons is not null)
        {
            foreach (var comparison in Comparisons)
                length += comparison.Resolve(whole);
        }
        return length;
    }

    /// <summary>This, but zero where it would resolve to less.</summary>
    internal LengthPercentage NonNegative()
    {
        if (!HasPercentage)
            return Length.Max(Fixed, Length.Zero);
        return IsNeverNegative ? this : LengthComparison.Of(takesLeast: false, [Zero, this]);
    }

    /// <summary>Whether this is at least zero whatever 100 % is.</summary>
    internal bool IsNeverNegative =>
        Fixed.Points >= 0 && Percent >= 0 && (Comparisons is null || Comparisons.All(comparison => comparison.IsNeverNegative));

    public override string ToString()
    {
        var terms = new List<string>();
        if (!Fixed.IsZero || !HasPercentage)
            terms.Add(Fixed.ToString());
        if (Percent != 0)
            terms.Add(Percent.ToString("0.###", CultureInfo.InvariantCulture) + "%");
        if (Comparisons is not null)
            terms.AddRange(Comparisons.Select(comparison => comparison.ToString()));
        return string.Join(" + ", terms);
    }
}
