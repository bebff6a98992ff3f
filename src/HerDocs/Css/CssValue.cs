using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;

namespace HerDocs.Css;

/// <summary>
/// Single values, for those who check one before it stands in a style sheet. What is returned is the value as it was written, without
/// comments and with all that it opens closed, so that nothing of it can end the declaration around it.
/// </summary>
public static class CssValue
{
    public static IEnumerable<string> ColorNames => NamedColors.Names;

    /// <summary>CSS Color 4 §4; null when the text is no colour.</summary>
    public static string? Color(string text) => Whole(text, ColorGrammars.Color.Parse);

    /// <summary>CSS Values 4 §6; null when the text is no length.</summary>
    public static string? Length(string text) => Whole(text, reader => Numeric.Length(reader));

    /// <summary>Two lengths above zero, a width and a height; null when the text is anything else.</summary>
    public static string? Measures(string text) => Whole(text, reader =>
        Numeric.Length(reader, nonNegative: true) is { IsConstant: true } width && width.Constant > Geometry.Length.Zero
        && Numeric.Length(reader, nonNegative: true) is { IsConstant: true } height && height.Constant > Geometry.Length.Zero
            ? width
            : null);

    /// <summary>A text as a string of CSS.</summary>
    public static string Quote(string text) => Grammar.Quote(text);

    private static string? Whole<T>(string text, Func<ValueReader, Specified<T>?> parse)
    {
        using var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent);
        var reader = new ValueReader(tokens);
        return parse(reader) is not null && reader.AtEnd ? tokens.Text(0, tokens.End) : null;
    }
}
