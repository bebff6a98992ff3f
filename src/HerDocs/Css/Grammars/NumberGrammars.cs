namespace HerDocs.Css.Grammars;

/// <summary>Grammars of numbers.</summary>
internal static class NumberGrammars
{
    public static readonly Grammar<double> NonNegative = new("<number [0,∞]>", reader => Numeric.Number(reader, least: 0));

    public static readonly Grammar<int> Integer = new("<integer>", reader => Numeric.Integer(reader));

    public static readonly Grammar<int> PositiveInteger = new("<integer [1,∞]>", reader => Numeric.Integer(reader, least: 1));

    public static readonly Grammar<double> Opacity = new(
        "<number> | <percentage>",
        reader => Numeric.NumberOrPercentage(reader)?.Map(value => Math.Clamp(value, 0, 1)));
}
