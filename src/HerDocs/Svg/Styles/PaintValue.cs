using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Svg.Styles;

/// <summary>A value of fill or stroke (SVG 2 §13.2): nothing, a colour, or a paint server with what to do where it is missing.</summary>
/// <param name="Color">Null stands for currentColor, and in a reference without fallback for none.</param>
internal readonly record struct PaintValue(PaintKind Kind, Color? Color = null, string? Id = null)
{
    public static readonly PaintValue None = new(PaintKind.None);

    public static PaintValue? Parse(string text)
    {
        using var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent);
        var reader = new ValueReader(tokens);
        if (reader.TakeKeyword("none"))
            return reader.AtEnd ? None : null;
        if (reader.TakeUrl() is { } url)
        {
            var fallback = reader.AtEnd || reader.TakeKeyword("none") ? null : ColorOf(reader);
            return url.StartsWith('#') ? new PaintValue(PaintKind.Reference, fallback, url[1..]) : null;
        }
        // SVG 1.1 put an ICC colour behind; the one before it says the same for screens.
        return ColorOf(reader) is { } color ? new PaintValue(PaintKind.Color, color)
            : reader.TakeKeyword("currentcolor") ? new PaintValue(PaintKind.Color)
            : null;
    }

    /// <summary>A colour by itself; null where the text is none.</summary>
    public static Color? ParseColor(string text, Color current)
    {
        using var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent);
        var reader = new ValueReader(tokens);
        return reader.TakeKeyword("currentcolor") ? current : ColorOf(reader);
    }

    private static Color? ColorOf(ValueReader reader) =>
        !reader.Peek.Is(TokenKind.Ident, "currentcolor") && ColorGrammars.Color.Parse(reader) is { IsConstant: true } color ? color.Constant : null;
}

/// <summary>The kinds of paint.</summary>
internal enum PaintKind
{
    None,
    Color,
    Reference,
}
