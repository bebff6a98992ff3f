using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>
/// The least or the greatest of several values, times a factor: what min(), max() and clamp() leave when which of them it is
/// depends on what 100 % will be (CSS Values 4 §10.2).
/// </summary>
internal sealed record LengthComparison(double Factor, bool TakesLeast, IReadOnlyList<LengthPercentage> Operands)
{
    public bool IsNeverNegative =>
        Factor >= 0 && (TakesLeast ? Operands.All(operand => operand.IsNeverNegative) : Operands.Any(operand => operand.IsNeverNegative));

    /// <summary>The least or the greatest of the operands, found at once where their order does not depend on what 100 % is.</summary>
    public static LengthPercentage Of(bool takesLeast, IReadOnlyList<LengthPercentage> operands)
    {
        if (operands.All(operand => !operand.HasPercentage))
            return Pick(takesLeast, operands.Select(operand => operand.Fixed));
        if (operands.All(operand => operand.Fixed.IsZero && operand.Comparisons is null))
            return new LengthPercentage(Length.Zero, takesLeast ? operands.Min(o => o.Percent) : operands.Max(o => o.Percent));
        return new LengthPercentage(Length.Zero) { Comparisons = [new LengthComparison(1, takesLeast, operands)] };
    }

    public static LengthComparison operator *(LengthComparison comparison, double factor) =>
        comparison with { Factor = comparison.Factor * factor };

    public Length Resolve(Length whole) => Pick(TakesLeast, Operands.Select(operand => operand.Resolve(whole))) * Factor;

    public override string ToString()
    {
        var function = $"{(TakesLeast ? "min" : "max")}({string.Join(", ", Operands)})";
        return Factor == 1 ? function : $"{Factor.ToString("0.###", CultureInfo.InvariantCulture)} * {function}";
    }

    private static Length Pick(bool takesLeast, IEnumerable<Length> lengths) =>
        lengths.Aggregate((a, b) => takesLeast ? Length.Min(a, b) : Length.Max(a, b));
}
