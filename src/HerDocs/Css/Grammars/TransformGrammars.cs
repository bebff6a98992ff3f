using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of transforms in the plane (CSS Transforms 1 §11 and 2 §4), and of shadows.</summary>
internal static class TransformGrammars
{
    public static readonly Grammar<IReadOnlyList<TransformFunction>> Functions = new(
        "none | <transform-function>+", ParseFunctions, functions => functions.Count == 0 ? "none" : string.Join(' ', functions));

    public static readonly Grammar<TransformFunction?> Translate = Grammar.OrKeyword("none", new Grammar<TransformFunction>("<length-percentage>{1,2}", ParseTranslate));

    public static readonly Grammar<TransformFunction?> Rotate = Grammar.OrKeyword("none", new Grammar<TransformFunction>(
        "<angle>", reader => Numeric.Angle(reader)?.Map(Turned)));

    public static readonly Grammar<TransformFunction?> Scale = Grammar.OrKeyword("none", new Grammar<TransformFunction>("[ <number> | <percentage> ]{1,2}", ParseScale));

    public static readonly Grammar<IReadOnlyList<Shadow>> BoxShadow = Grammar.CommaList(
        "none", new Grammar<Shadow>("<color>? && [ <length>{2} <length [0,∞]>? <length>? ] && inset?", reader => ParseShadow(reader, ofBox: true)));

    private static Specified<IReadOnlyList<TransformFunction>>? ParseFunctions(ValueReader reader)
    {
        if (reader.TakeKeyword("none"))
            return new(Array.Empty<TransformFunction>());
        var functions = new List<Specified<TransformFunction>>();
        while (reader.Peek.Kind == TokenKind.Function)
        {
            var name = reader.Peek.Text.ToLowerInvariant();
            var arguments = reader.TakeBlock();
            if (ParseFunction(name, arguments) is not { } function || !arguments.AtEnd)
                return null;
            functions.Add(function);
        }
        return functions.Count > 0 ? Specified.List(functions) : null;
    }

    private static Specified<TransformFunction>? ParseFunction(string name, ValueReader reader) => name switch
    {
        "translate" => Offsets(reader),
        "translatex" => Length(reader)?.Map(x => TransformFunction.Translate(x, LengthPercentage.Zero)),
        "translatey" => Length(reader)?.Map(y => TransformFunction.Translate(LengthPercentage.Zero, y)),
        "scale" => Factors(reader, hasComma: true),
        "scalex" => Numeric.NumberOrPercentage(reader)?.Map(x => Scaled(x, 1)),
        "scaley" => Numeric.NumberOrPercentage(reader)?.Map(y => Scaled(1, y)),
        "rotate" => Angle(reader)?.Map(Turned),
        "skew" => Skew(reader),
        "skewx" => Angle(reader)?.Map(x => Slanted(x, 0)),
        "skewy" => Angle(reader)?.Map(y => Slanted(0, y)),
        "matrix" => Matrix(reader),
        _ => null,
    };

    private static TransformFunction Turned(double degrees) => TransformFunction.Of(Geometry.Matrix.Rotation(degrees));

    private static TransformFunction Scaled(double x, double y) => TransformFunction.Of(Geometry.Matrix.Scale(x, y));

    private static TransformFunction Slanted(double x, double y) => TransformFunction.Of(Geometry.Matrix.Skew(x, y));

    private static Specified<LengthPercentage>? Length(ValueReader reader) => Numeric.LengthPercentage(reader);

    /// <summary>A zero may do without its unit.</summary>
    private static Specified<double>? Angle(ValueReader reader)
    {
        if (reader.Peek is not { Kind: TokenKind.Number, Number: 0 })
            return Numeric.Angle(reader);
        reader.Skip();
        return new(0.0);
    }

    private static Specified<TransformFunction>? Offsets(ValueReader reader)
    {
        if (Length(reader) is not { } x)
            return null;
        if (!reader.TakeComma())
            return x.Map(across => TransformFunction.Translate(across, LengthPercentage.Zero));
        return Length(reader) is { } y ? x.With(y, TransformFunction.Translate) : null;
    }

    private static Specified<TransformFunction>? ParseTranslate(ValueReader reader)
    {
        if (Length(reader) is not { } x)
            return null;
        return Length(reader) is { } y ? x.With(y, TransformFunction.Translate) : x.Map(across => TransformFunction.Translate(across, LengthPercentage.Zero));
    }

    private static Specified<TransformFunction>? ParseScale(ValueReader reader) => Factors(reader, hasComma: false);

    private static Specified<TransformFunction>? Factors(ValueReader reader, bool hasComma)
    {
        if (Numeric.NumberOrPercentage(reader) is not { } x)
            return null;
        if (hasComma && !reader.TakeComma())
            return x.Map(both => Scaled(both, both));
        return Numeric.NumberOrPercentage(reader) is { } y ? x.With(y, Scaled)
            : hasComma ? null : x.Map(both => Scaled(both, both));
    }

    private static Specified<TransformFunction>? Skew(ValueReader reader)
    {
        if (Angle(reader) is not { } x)
            return null;
        if (!reader.TakeComma())
            return x.Map(across => Slanted(across, 0));
        return Angle(reader) is { } y ? x.With(y, Slanted) : null;
    }

    /// <summary>The last two are in pixels.</summary>
    private static Specified<TransformFunction>? Matrix(ValueReader reader)
    {
        var numbers = new List<Specified<double>>();
        do
        {
            if (Numeric.Number(reader) is not { } number)
                return null;
            numbers.Add(number);
        }
        while (reader.TakeComma());
        return numbers.Count != 6 ? null : Specified.List(numbers).Map(n => new TransformFunction(
            new Geometry.Matrix(n[0], n[1], n[2], n[3], 0, 0), Geometry.Length.FromPixels(n[4]), Geometry.Length.FromPixels(n[5])));
    }

    private static Specified<Shadow>? ParseShadow(ValueReader reader, bool ofBox)
    {
        Specified<Color>? color = null;
        List<Specified<Length>>? lengths = null;
        var isInset = false;
        while (!reader.AtEnd && reader.Peek.Kind != TokenKind.Comma)
        {
            if (lengths is null && Numeric.Length(reader) is { } first)
            {
                lengths = [first];
                while (lengths.Count < (ofBox ? 4 : 3) && Numeric.Length(reader, nonNegative: lengths.Count == 2) is { } next)
                    lengths.Add(next);
            }
            else if (ofBox && !isInset && reader.TakeKeyword("inset"))
            {
                isInset = true;
            }
            else if (color is null && ColorGrammars.Color.Parse(reader) is { } named)
            {
                color = named;
            }
            else
            {
                return null;
            }
        }
        if (lengths is null || lengths.Count < 2)
            return null;
        var painted = color?.Map(value => (Color?)value) ?? new((Color?)null);
        return Specified.List(lengths).With(painted, (all, paint) => new Shadow(
            all[0], all[1], all.Count > 2 ? all[2] : Geometry.Length.Zero, all.Count > 3 ? all[3] : Geometry.Length.Zero, paint, isInset));
    }
}
