using System.Globalization;

namespace HerDocs.Svg.Paths;

/// <summary>Reads the numbers of path data, points and transforms, which may stand close together: <c>1.5.5-2e3</c> (SVG 2 §9.3.9).</summary>
internal ref struct NumberScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= text.Length;

    public readonly char Peek => AtEnd ? '\0' : text[Position];

    public void Advance() => Position++;

    public void SkipSpace()
    {
        while (!AtEnd && text[Position] is ' ' or '\t' or '\n' or '\r' or '\f')
            Position++;
    }

    /// <summary>White space with at most one comma.</summary>
    public void SkipSeparator()
    {
        SkipSpace();
        if (Peek == ',')
            Position++;
        SkipSpace();
    }

    /// <summary>A letter that names a command.</summary>
    public string TakeName()
    {
        var start = Position;
        while (!AtEnd && char.IsAsciiLetter(text[Position]))
            Position++;
        return text[start..Position].ToString();
    }

    /// <summary>The flags of arcs are a single digit, with nothing needed behind it.</summary>
    public bool? TakeFlag()
    {
        if (Peek is not ('0' or '1'))
            return null;
        var flag = Peek == '1';
        Position++;
        SkipSeparator();
        return flag;
    }

    /// <summary>Null, without having moved, where no number stands.</summary>
    public double? TakeNumber()
    {
        var end = Position;
        if (end < text.Length && text[end] is '+' or '-')
            end++;
        var digits = SkipDigits(ref end);
        if (end < text.Length && text[end] == '.')
        {
            end++;
            digits += SkipDigits(ref end);
        }
        if (digits == 0)
            return null;
        var exponent = end;
        if (exponent < text.Length && text[exponent] is 'e' or 'E')
        {
            exponent++;
            if (exponent < text.Length && text[exponent] is '+' or '-')
                exponent++;
            if (SkipDigits(ref exponent) > 0)
                end = exponent;
        }
        if (!double.TryParse(text[Position..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return null;
        Position = end;
        return number;
    }

    private readonly int SkipDigits(ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start;
    }
}
