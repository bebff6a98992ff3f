using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>The type of a calculation (CSS Values 4 §10.9).</summary>
internal enum MathType { Number, Length, Percentage, LengthPercentage, Angle }

/// <summary>A node of a calculation: calc() and its like (CSS Values 4 §10).</summary>
internal abstract class MathNode(MathType type, bool isConstant)
{
    public MathType Type { get; } = type;

    /// <summary>Whether no unit in it is relative.</summary>
    public bool IsConstant { get; } = isConstant;

    public bool IsScalar => Type is MathType.Number or MathType.Angle;

    /// <summary>The value of a number, or of an angle in degrees.</summary>
    public virtual double Scalar(ComputeContext? context) => throw new InvalidOperationException($"{Type} is no number");

    /// <summary>The value of a length, a percentage or a sum of both.</summary>
    public virtual LengthPercentage Length(ComputeContext? context) => throw new InvalidOperationException($"{Type} is no length");
}

/// <summary>A number, or an angle in degrees.</summary>
internal sealed class ScalarNode(double value, MathType type = MathType.Number) : MathNode(type, isConstant: true)
{
    public override double Scalar(ComputeContext? context) => value;
}

internal sealed class AbsoluteLengthNode(Length value) : MathNode(MathType.Length, isConstant: true)
{
    public override LengthPercentage Length(ComputeContext? context) => value;
}

internal sealed class RelativeLengthNode(double value, Func<ComputeContext, Length> unit) : MathNode(MathType.Length, isConstant: false)
{
    public override LengthPercentage Length(ComputeContext? context) => unit(context!) * value;
}

internal sealed class PercentageNode(double value) : MathNode(MathType.Percentage, isConstant: true)
{
    public override LengthPercentage Length(ComputeContext? context) => new(Geometry.Length.Zero, value);
}

internal sealed class SumNode(MathType type, MathNode left, MathNode right) : MathNode(type, left.IsConstant && right.IsConstant)
{
    public override double Scalar(ComputeContext? context) => left.Scalar(context) + right.Scalar(context);

    public override LengthPercentage Length(ComputeContext? context) => left.Length(context) + right.Length(context);
}

/// <summary>A value times a number, or divided by one.</summary>
internal sealed class ProductNode(MathNode value, MathNode number, bool divides)
    : MathNode(value.Type, value.IsConstant && number.IsConstant)
{
    public override double Scalar(ComputeContext? context) => value.Scalar(context) * Factor(context);

    public override LengthPercentage Length(ComputeContext? context) => value.Length(context) * Factor(context);

    private double Factor(ComputeContext? context) => divides ? 1 / number.Scalar(context) : number.Scalar(context);
}

/// <summary>min() and max().</summary>
internal sealed class ComparisonNode(MathType type, bool takesLeast, IReadOnlyList<MathNode> operands)
    : MathNode(type, operands.All(operand => operand.IsConstant))
{
    public override double Scalar(ComputeContext? context)
    {
        var values = operands.Select(operand => operand.Scalar(context));
        return takesLeast ? values.Min() : values.Max();
    }

    public override LengthPercentage Length(ComputeContext? context) =>
        LengthComparison.Of(takesLeast, [.. operands.Select(operand => operand.Length(context))]);
}

/// <summary>A function of numbers.</summary>
internal sealed class FunctionNode(IReadOnlyList<MathNode> arguments, Func<double[], double> function)
    : MathNode(MathType.Number, arguments.All(argument => argument.IsConstant))
{
    public override double Scalar(ComputeContext? context) => function([.. arguments.Select(argument => argument.Scalar(context))]);
}
