using HerDocs.Geometry;

namespace HerDocs.Layout.Tables;

/// <summary>
/// Shares a width among columns (CSS Tables 3 §3.9.3.2). Four guesses go from the least widths to the preferred ones; a width between
/// two of them is a mixture of both, and what is left beyond the last goes to the columns that mind least.
/// </summary>
internal static class ColumnDistribution
{
    /// <param name="usesPercent">Whether percentages of the width count.</param>
    public static Length[] Share(ReadOnlySpan<ColumnMeasure> columns, Length width, bool usesPercent)
    {
        var lower = new Length[columns.Length];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = columns[i].Least;
        if (width <= Sum(lower))
            return lower;
        for (var guess = Guess.Percentages; guess <= Guess.Preferred; guess++)
        {
            var upper = new Length[columns.Length];
            for (var i = 0; i < upper.Length; i++)
                upper[i] = Width(columns[i], guess, width, usesPercent);
            if (width <= Sum(upper))
                return Mix(lower, upper, width);
            lower = upper;
        }
        AddExcess(columns, lower, width - Sum(lower), usesPercent);
        return lower;
    }

    public static Length Sum(ReadOnlySpan<Length> widths)
    {
        var sum = Length.Zero;
        foreach (var width in widths)
            sum += width;
        return sum;
    }

    private enum Guess { Percentages, Specified, Preferred }

    private static Length Width(ColumnMeasure column, Guess guess, Length width, bool usesPercent) => column switch
    {
        { Percent: { } percent } when usesPercent => Length.Max(width * (percent / 100), column.Least),
        { IsConstrained: true } when guess >= Guess.Specified => column.Preferred,
        _ => guess == Guess.Preferred ? column.Preferred : column.Least,
    };

    private static Length[] Mix(Length[] lower, Length[] upper, Length width)
    {
        var least = Sum(lower);
        var part = (width - least) / (Sum(upper) - least);
        for (var i = 0; i < lower.Length; i++)
            lower[i] += (upper[i] - lower[i]) * part;
        return lower;
    }

    /// <summary>CSS Tables 3 §3.9.3.3: columns without a width first, then empty ones, then those with a length, then those with a percentage.</summary>
    private static void AddExcess(ReadOnlySpan<ColumnMeasure> columns, Length[] widths, Length excess, bool usesPercent)
    {
        var weights = new double[columns.Length];
        for (var kind = 0; kind < 5; kind++)
        {
            var sum = 0.0;
            for (var i = 0; i < weights.Length; i++)
                sum += weights[i] = Weight(columns[i], kind, usesPercent);
            if (sum <= 0)
                continue;
            for (var i = 0; i < weights.Length; i++)
                widths[i] += excess * (weights[i] / sum);
            return;
        }
    }

    private static double Weight(ColumnMeasure column, int kind, bool usesPercent)
    {
        var percent = usesPercent ? column.Percent : null;
        return kind switch
        {
            0 => percent is null && !column.IsConstrained ? column.Preferred.Points : 0,
            1 => percent is null && !column.IsConstrained ? 1 : 0,
            2 => percent is null ? column.Preferred.Points : 0,
            3 => percent ?? 0,
            _ => 1,
        };
    }
}
