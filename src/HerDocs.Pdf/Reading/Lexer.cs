using System.Buffers.Text;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// Cuts the bytes of a file into tokens (ISO 32000-2 §7.2). It takes what other readers take: wrong numbers, strings without an end, stray
/// delimiters.
/// </summary>
internal sealed class Lexer(ReadOnlyMemory<byte> data, int position = 0)
{
    private readonly ReadOnlyMemory<byte> data = data;

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; set; } = Math.Clamp(position, 0, data.Length);

    public Token Next()
    {
        var bytes = data.Span;
        SkipSpace(bytes);
        if (Position >= bytes.Length)
            return new Token(TokenKind.End);
        switch (bytes[Position])
        {
            case (byte)'/':
                Position++;
                return new Token(TokenKind.Name) { Bytes = Name(bytes) };
            case (byte)'(':
                Position++;
                return new Token(TokenKind.String) { Bytes = LiteralString(bytes) };
            case (byte)'[':
                return Delimiter(TokenKind.ArrayOpen, 1);
            case (byte)']':
                return Delimiter(TokenKind.ArrayClose, 1);
            case (byte)'<' when At(bytes, 1) == '<':
                return Delimiter(TokenKind.DictionaryOpen, 2);
            case (byte)'<':
                Position++;
                return new Token(TokenKind.String) { Bytes = HexString(bytes) };
            case (byte)'>' when At(bytes, 1) == '>':
                return Delimiter(TokenKind.DictionaryClose, 2);
            case (byte)'{' or (byte)'}' or (byte)')' or (byte)'>':
                return Delimiter(TokenKind.Keyword, 1);
            default:
                return Word(bytes);
        }
    }

    /// <summary>ISO 32000-2 §7.2.3.</summary>
    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsRegular(byte value) => !IsSpace(value) && !"()<>[]{}/%"u8.Contains(value);

    private Token Delimiter(TokenKind kind, int length)
    {
        Position += length;
        return new Token(kind);
    }

    private int At(ReadOnlySpan<byte> bytes, int offset) => Position + offset < bytes.Length ? bytes[Position + offset] : -1;

    private void SkipSpace(ReadOnlySpan<byte> bytes)
    {
        for (; Position < bytes.Length; Position++)
        {
            if (bytes[Position] == (byte)'%')
            {
                var end = bytes[Position..].IndexOfAny((byte)'\n', (byte)'\r');
                Position = end < 0 ? bytes.Length - 1 : Position + end;
            }
            else if (!IsSpace(bytes[Position]))
            {
                return;
            }
        }
    }

    private Token Word(ReadOnlySpan<byte> bytes)
    {
        var start = Position;
        while (Position < bytes.Length && IsRegular(bytes[Position]))
            Position++;
        var word = data[start..Position];
        return word.Span[0] is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.'
            ? Number(word)
            : new Token(TokenKind.Keyword) { Bytes = word };
    }

    /// <summary>ISO 32000-2 §7.3.3, and what some programs write instead: signs doubled or in the middle, several points.</summary>
    private static Token Number(ReadOnlyMemory<byte> word)
    {
        var digits = word.Span[0] == (byte)'+' ? word[1..] : word;
        if (Utf8Parser.TryParse(digits.Span, out long integer, out var used) && used == digits.Length)
            return new Token(TokenKind.Integer) { Integer = integer, Bytes = word };
        if (Utf8Parser.TryParse(digits.Span, out double real, out used, 'f') && used == digits.Length && double.IsFinite(real))
            return new Token(TokenKind.Real) { Real = real, Bytes = digits };
        return new Token(TokenKind.Real) { Real = Mended(word.Span) };
    }

    private static double Mended(ReadOnlySpan<byte> word)
    {
        var negative = word[0] == (byte)'-';
        word = word.TrimStart("+-"u8);
        var number = 0.0;
        var unit = 0.0;
        foreach (var value in word)
        {
            if (value == (byte)'.' && unit == 0)
                unit = 1;
            else if (value is < (byte)'0' or > (byte)'9')
                break;
            else if (unit == 0)
                number = (number * 10) + (value - '0');
            else
                number += (value - '0') * (unit /= 10);
        }
        return Math.Min(number, int.MaxValue) * (negative ? -1 : 1);
    }

    /// <summary>ISO 32000-2 §7.3.5: #xx stands for a byte.</summary>
    private byte[] Name(ReadOnlySpan<byte> bytes)
    {
        var start = Position;
        while (Position < bytes.Length && IsRegular(bytes[Position]))
            Position++;
        var written = bytes[start..Position];
        if (!written.Contains((byte)'#'))
            return written.ToArray();
        var name = new List<byte>(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == (byte)'#' && i + 2 < written.Length
                && HexValue(written[i + 1]) is >= 0 and var high && HexValue(written[i + 2]) is >= 0 and var low)
            {
                name.Add((byte)((high << 4) | low));
                i += 2;
            }
            else
            {
                name.Add(written[i]);
            }
        }
        return [.. name];
    }

    /// <summary>ISO 32000-2 §7.3.4.2.</summary>
    private byte[] LiteralString(ReadOnlySpan<byte> bytes)
    {
        var text = new List<byte>();
        for (var depth = 1; Position < bytes.Length; Position++)
        {
            var value = bytes[Position];
            if (value == (byte)'\\')
            {
                Position++;
                AppendEscape(bytes, text);
                continue;
            }
            depth += value == (byte)'(' ? 1 : value == (byte)')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                break;
            }
            if (value == (byte)'\r')
            {
                // An end of line is a line feed, whatever it is in the file.
                text.Add((byte)'\n');
                Position += At(bytes, 1) == '\n' ? 1 : 0;
            }
            else
            {
                text.Add(value);
            }
        }
        return [.. text];
    }

    /// <summary>Leaves the position at the last byte of the escape sequence.</summary>
    private void AppendEscape(ReadOnlySpan<byte> bytes, List<byte> text)
    {
        switch (At(bytes, 0))
        {
            case 'n': text.Add((byte)'\n'); break;
            case 'r': text.Add((byte)'\r'); break;
            case 't': text.Add((byte)'\t'); break;
            case 'b': text.Add((byte)'\b'); break;
            case 'f': text.Add((byte)'\f'); break;
            case '\n': break;
            case '\r': Position += At(bytes, 1) == '\n' ? 1 : 0; break;
            case >= '0' and <= '7':
                var code = 0;
                for (var i = 0; i < 3 && At(bytes, 0) is >= '0' and <= '7'; i++, Position++)
                    code = (code << 3) | (bytes[Position] - '0');
                Position--;
                text.Add((byte)code);
                break;
            case -1: break;
            case var other: text.Add((byte)other); break;
        }
    }

    /// <summary>ISO 32000-2 §7.3.4.3.</summary>
    private byte[] HexString(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[Position..].IndexOf((byte)'>');
        var digits = end < 0 ? bytes[Position..] : bytes.Slice(Position, end);
        Position += digits.Length + (end < 0 ? 0 : 1);
        return Hexadecimal(digits);
    }

    /// <summary>
    /// Bytes of hexadecimal digits; whatever else stands among them is passed over, and an odd one at the end is the high half.
    /// </summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> digits)
    {
        var bytes = new List<byte>(digits.Length / 2);
        var high = -1;
        foreach (var digit in digits)
        {
            var value = HexValue(digit);
            if (value < 0)
                continue;
            if (high < 0)
            {
                high = value;
                continue;
            }
            bytes.Add((byte)((high << 4) | value));
            high = -1;
        }
        if (high >= 0)
            bytes.Add((byte)(high << 4));
        return [.. bytes];
    }

    private static int HexValue(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => -1,
    };
}
