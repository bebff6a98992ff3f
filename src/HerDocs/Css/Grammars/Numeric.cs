using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Reads numbers, lengths, percentages and angles, written plainly or as a calculation.</summary>
internal static class Numeric
{
    /// <summary>Large enough for any page, small enough to be added up without loss.</summary>
    private const double Largest = 1e7;

    public static Specified<double>? Number(ValueReader reader, double least = double.NegativeInfinity)
    {
        var token = reader.Peek;
        if (token.Kind == TokenKind.Number)
        {
            if (token.Number < least)
                return null;
            reader.Skip();
            return new(Finite(token.Number));
        }
        return Scalar(reader, MathType.Number)?.Map(value => Math.Max(value, least));
    }

    public static Specified<int>? Integer(ValueReader reader, int least = int.MinValue)
    {
        var token = reader.Peek;
        if (token.Kind == TokenKind.Number)
        {
            if (!token.IsInteger || token.Number < least)
                return null;
            reader.Skip();
            return new((int)Finite(token.Number));
        }
        // CSS Values 4 §10.10: halves round up.
        return Scalar(reader, MathType.Number)?.Map(value => Math.Max((int)Math.Floor(value + 0.5), least));
    }

    /// <summary>In percent: 50% is 50.</summary>
    public static Specified<double>? Percentage(ValueReader reader, double least = double.NegativeInfinity)
    {
        var token = reader.Peek;
        if (token.Kind == TokenKind.Percentage)
        {
            if (token.Number < least)
                return null;
            reader.Skip();
            return new(Finite(token.Number));
        }
        return Calculated(reader, MathType.Percentage, node => Lengths(node).Map(value => Math.Max(value.Percent, least)));
    }

    /// <summary>A number, or a percentage of one: 50% is 0.5.</summary>
    public static Specified<double>? NumberOrPercentage(ValueReader reader, double least = double.NegativeInfinity) =>
        Number(reader, least) ?? Percentage(reader, least)?.Map(percent => percent / 100);

    /// <summary>In degrees.</summary>
    public static Specified<double>? Angle(ValueReader reader)
    {
        var token = reader.Peek;
        if (token.Kind != TokenKind.Dimension)
            return Scalar(reader, MathType.Angle);
        if (Units.Angle(token.Number, token.Text) is not { } degrees)
            return null;
        reader.Skip();
        return new(Finite(degrees));
    }

    public static Specified<Length>? Length(ValueReader reader, bool nonNegative = false)
    {
        var token = reader.Peek;
        if (token.Kind is TokenKind.Dimension or TokenKind.Number)
        {
            if ((nonNegative && token.Number < 0) || PlainLength(token) is not { } length)
                return null;
            reader.Skip();
            return length;
        }
        return Calculated(reader, MathType.Length, node => Lengths(node).Map(value => Limit(value.Fixed, nonNegative)));
    }

    public static Specified<LengthPercentage>? LengthPercentage(ValueReader reader, bool nonNegative = false)
    {
        var token = reader.Peek;
        if (token.Kind is TokenKind.Dimension or TokenKind.Number)
            return Length(reader, nonNegative)?.Map(length => new LengthPercentage(length));
        if (token.Kind == TokenKind.Percentage)
            return Percentage(reader, nonNegative ? 0 : double.NegativeInfinity)?.Map(Percent);
        var before = reader.Position;
        if (MathParser.Parse(reader) is { IsScalar: false } node)
            return Lengths(node).Map(value => nonNegative ? value.NonNegative() : value);
        reader.Position = before;
        return null;
    }

    public static LengthPercentage Percent(double percent) => new(Geometry.Length.Zero, percent);

    private static Specified<Length>? PlainLength(in Token token)
    {
        var value = token.Number;
        // CSS Values 4 §6: only zero may do without a unit.
        if (token.Kind == TokenKind.Number)
            return value == 0 ? new(Geometry.Length.Zero) : null;
        if (Units.Absolute(value, token.Text) is { } length)
            return new(Limit(length, nonNegative: false));
        return Units.Relative(token.Text) is { } unit ? new(context => Limit(unit(context) * value, nonNegative: false)) : null;
    }

    private static Specified<double>? Scalar(ValueReader reader, MathType type) =>
        Calculated(reader, type, node => node.IsConstant
            ? new Specified<double>(Finite(node.Scalar(null)))
            : new Specified<double>(context => Finite(node.Scalar(context))));

    private static Specified<T>? Calculated<T>(ValueReader reader, MathType type, Func<MathNode, Specified<T>> specify)
    {
        var before = reader.Position;
        if (MathParser.Parse(reader) is { } node && node.Type == type)
            return specify(node);
        reader.Position = before;
        return null;
    }

    private static Specified<LengthPercentage> Lengths(MathNode node) =>
        node.IsConstant ? new(Finite(node.Length(null))) : new(context => Finite(node.Length(context)));

    private static Length Limit(Length length, bool nonNegative)
    {
        var points = Finite(length.Points);
        return new(nonNegative ? Math.Max(0, points) : points);
    }

    private static LengthPercentage Finite(LengthPercentage value) =>
        value with { Fixed = Limit(value.Fixed, nonNegative: false), Percent = Finite(value.Percent) };

    private static double Finite(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -Largest, Largest);
}
