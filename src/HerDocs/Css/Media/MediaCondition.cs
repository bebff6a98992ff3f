namespace HerDocs.Css.Media;

/// <summary>A condition on the medium, true, false or unknown (Media Queries 4 §3.1).</summary>
internal abstract record MediaCondition
{
    /// <summary>Whether it asks for someone at a screen, which paper never has.</summary>
    public abstract bool IsInteractive { get; }

    /// <summary>Null for unknown.</summary>
    public abstract bool? Evaluate(MediaContext context);
}

/// <summary>A part that is well formed but not known.</summary>
internal sealed record UnknownMediaCondition : MediaCondition
{
    public override bool IsInteractive => false;

    public override bool? Evaluate(MediaContext context) => null;
}

internal sealed record MediaNegation(MediaCondition Operand) : MediaCondition
{
    public override bool IsInteractive => false;

    public override bool? Evaluate(MediaContext context) => !Operand.Evaluate(context);
}

/// <summary>Conditions joined by "and", or by "or".</summary>
internal sealed record MediaJunction(bool IsAnd, IReadOnlyList<MediaCondition> Operands) : MediaCondition
{
    public override bool IsInteractive =>
        IsAnd ? Operands.Any(operand => operand.IsInteractive) : Operands.All(operand => operand.IsInteractive);

    public override bool? Evaluate(MediaContext context)
    {
        bool? all = IsAnd;
        foreach (var operand in Operands)
            all = IsAnd ? all & operand.Evaluate(context) : all | operand.Evaluate(context);
        return all;
    }
}

/// <summary>A feature that has one value out of a list, such as orientation or hover.</summary>
/// <param name="Feature">Its name and value.</param>
/// <param name="Wanted">The value asked for; null asks whether it has any but none.</param>
internal sealed record DiscreteMediaFeature(MediaFeature Feature, string? Wanted) : MediaCondition
{
    public override bool IsInteractive => Feature.IsInteractive && Evaluate(MediaContext.Print) == false;

    public override bool? Evaluate(MediaContext context)
    {
        var actual = Feature.KeywordOn(context);
        return Wanted is null ? actual is not ("none" or "no-preference") : actual == Wanted;
    }
}

/// <summary>A feature that has a number, and what it must be compared with.</summary>
/// <param name="Feature">Its name and value.</param>
/// <param name="Comparisons">None asks whether it is anything but zero.</param>
internal sealed record RangeMediaFeature(MediaFeature Feature, IReadOnlyList<MediaComparison> Comparisons) : MediaCondition
{
    public override bool IsInteractive => false;

    public override bool? Evaluate(MediaContext context)
    {
        var actual = Feature.NumberOn(context);
        return Comparisons.Count == 0 ? actual != 0 : Comparisons.All(comparison => comparison.Holds(actual));
    }
}

/// <summary>The feature is to the left, the number to the right.</summary>
internal readonly record struct MediaComparison(MediaOperator Operator, double Value)
{
    /// <summary>Lengths come from divisions; what differs less is meant to be equal.</summary>
    private const double Tolerance = 0.01;

    public bool Holds(double actual) => Operator switch
    {
        MediaOperator.Less => actual < Value - Tolerance,
        MediaOperator.LessOrEqual => actual <= Value + Tolerance,
        MediaOperator.Greater => actual > Value + Tolerance,
        MediaOperator.GreaterOrEqual => actual >= Value - Tolerance,
        _ => Math.Abs(actual - Value) <= Tolerance,
    };
}

internal enum MediaOperator { Equal, Less, LessOrEqual, Greater, GreaterOrEqual }
