using HerDocs.Css.Syntax;

namespace HerDocs.Css.Grammars;

/// <summary>Parses calc() and the other mathematical functions (CSS Values 4 §10).</summary>
internal static class MathParser
{
    private static readonly Dictionary<string, (int Arguments, Func<double[], double> Function)> Functions =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["abs"] = (1, arguments => Math.Abs(arguments[0])),
            ["sign"] = (1, arguments => Math.Sign(arguments[0])),
            ["sqrt"] = (1, arguments => Math.Sqrt(arguments[0])),
            ["pow"] = (2, arguments => Math.Pow(arguments[0], arguments[1])),
            ["mod"] = (2, arguments => arguments[0] - (arguments[1] * Math.Floor(arguments[0] / arguments[1]))),
            ["rem"] = (2, arguments => arguments[0] % arguments[1]),
        };

    public static bool IsFunction(string name) =>
        name.ToLowerInvariant() is "calc" or "min" or "max" or "clamp" || Functions.ContainsKey(name);

    /// <summary>The calculation that comes next, or null when there is none or its types do not fit.</summary>
    public static MathNode? Parse(ValueReader reader)
    {
        if (reader.Peek.Kind != TokenKind.Function || !IsFunction(reader.Peek.Text))
            return null;
        var before = reader.Position;
        var name = reader.Peek.Text.ToLowerInvariant();
        var node = Call(name, Arguments(reader.TakeBlock()));
        if (node is null)
            reader.Position = before;
        return node;
    }

    private static MathNode? Call(string name, List<MathNode>? arguments) => (name, arguments) switch
    {
        (_, null) => null,
        ("calc", [var value]) => value,
        ("min", _) => Compare(takesLeast: true, arguments),
        ("max", _) => Compare(takesLeast: false, arguments),
        // CSS Values 4 §10.2: clamp(a, b, c) is max(a, min(b, c)).
        ("clamp", [var least, var value, var most]) =>
            Compare(takesLeast: true, [value, most]) is { } upper ? Compare(takesLeast: false, [least, upper]) : null,
        _ when Functions.TryGetValue(name, out var entry)
            && entry.Arguments == arguments.Count
            && arguments.TrueForAll(argument => argument.Type == MathType.Number) => new FunctionNode(arguments, entry.Function),
        _ => null,
    };

    private static ComparisonNode? Compare(bool takesLeast, List<MathNode> operands)
    {
        MathType? type = operands[0].Type;
        foreach (var operand in operands)
            type = type is { } known ? CommonType(known, operand.Type) : null;
        return type is { } common ? new ComparisonNode(common, takesLeast, operands) : null;
    }

    private static MathType? CommonType(MathType a, MathType b)
    {
        if (a == b)
            return a;
        return IsLengthLike(a) && IsLengthLike(b) ? MathType.LengthPercentage : null;
    }

    private static bool IsLengthLike(MathType type) => type is MathType.Length or MathType.Percentage or MathType.LengthPercentage;

    private static List<MathNode>? Arguments(ValueReader reader)
    {
        var arguments = new List<MathNode>();
        do
        {
            if (Sum(reader) is not { } argument)
                return null;
            arguments.Add(argument);
        }
        while (reader.TakeComma());
        return reader.AtEnd ? arguments : null;
    }

    private static MathNode? Sum(ValueReader reader)
    {
        var sum = Product(reader);
        while (sum is not null && (reader.Peek.IsDelim('+') || reader.Peek.IsDelim('-')))
        {
            // CSS Values 4 §10.8: white space must stand on both sides of + and -.
            var spaced = reader.AfterWhitespace;
            var subtracts = reader.Peek.IsDelim('-');
            reader.Skip();
            if (!spaced || !reader.AfterWhitespace || Product(reader) is not { } right || CommonType(sum.Type, right.Type) is not { } type)
                return null;
            sum = new SumNode(type, sum, subtracts ? new ProductNode(right, new ScalarNode(-1), divides: false) : right);
        }
        return sum;
    }

    private static MathNode? Product(ValueReader reader)
    {
        var product = Operand(reader);
        while (product is not null && (reader.Peek.IsDelim('*') || reader.Peek.IsDelim('/')))
        {
            var divides = reader.Peek.IsDelim('/');
            reader.Skip();
            if (Operand(reader) is not { } right)
                return null;
            if (right.Type == MathType.Number)
                product = new ProductNode(product, right, divides);
            else if (product.Type == MathType.Number && !divides)
                product = new ProductNode(right, product, divides: false);
            else
                return null;
        }
        return product;
    }

    private static MathNode? Operand(ValueReader reader)
    {
        var token = reader.Peek;
        switch (token.Kind)
        {
            case TokenKind.OpenParen:
                return reader.TakeBlock() is var inside && Sum(inside) is { } sum && inside.AtEnd ? sum : null;
            case TokenKind.Function:
                return Parse(reader);
            case TokenKind.Number:
                reader.Skip();
                return new ScalarNode(token.Number);
            case TokenKind.Percentage:
                reader.Skip();
                return new PercentageNode(token.Number);
            case TokenKind.Dimension:
                reader.Skip();
                return Dimension(token);
            case TokenKind.Ident:
                reader.Skip();
                return Constant(token.Text) is { } constant ? new ScalarNode(constant) : null;
            default:
                return null;
        }
    }

    private static MathNode? Dimension(in Token token)
    {
        if (Units.Absolute(token.Number, token.Text) is { } length)
            return new AbsoluteLengthNode(length);
        if (Units.Relative(token.Text) is { } unit)
            return new RelativeLengthNode(token.Number, unit);
        return Units.Angle(token.Number, token.Text) is { } degrees ? new ScalarNode(degrees, MathType.Angle) : null;
    }

    /// <summary>CSS Values 4 §10.7.1.</summary>
    private static double? Constant(string name) => name.ToLowerInvariant() switch
    {
        "pi" => Math.PI,
        "e" => Math.E,
        "infinity" => double.PositiveInfinity,
        "-infinity" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => null,
    };
}
