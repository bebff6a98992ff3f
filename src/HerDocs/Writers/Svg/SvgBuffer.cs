using System.Globalization;
using System.Text;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Writers.Svg;

/// <summary>Takes markup as UTF-8. Every number of a page's SVG is written here.</summary>
internal sealed class SvgBuffer
{
    private byte[] bytes = new byte[1 << 16];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public SvgBuffer Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        length += markup.Length;
        return this;
    }

    /// <summary>Text as content or in an attribute, escaped.</summary>
    public SvgBuffer Text(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': Raw("&amp;"u8); break;
                case '<': Raw("&lt;"u8); break;
                case '>': Raw("&gt;"u8); break;
                case '"': Raw("&quot;"u8); break;
                // XML 1.0 §2.2: other control characters may not stand in a document at all.
                case < ' ' and not ('\n' or '\t'): break;
                default: length += rune.EncodeToUtf8(Room(4)); break;
            }
        }
        return this;
    }

    public SvgBuffer Integer(long value)
    {
        value.TryFormat(Room(20), out var written, default, CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    /// <summary>To a thousandth: of a point that is less than any screen shows.</summary>
    public SvgBuffer Number(double value) => Fixed((long)Math.Round(value * 1000), 1000);

    public SvgBuffer Number(Length value) => Number(value.Points);

    /// <summary>To a tenth, for design units of fonts.</summary>
    public SvgBuffer Tenth(double value) => Fixed((long)Math.Round(value * 10), 10);

    /// <summary>To a millionth, for factors.</summary>
    public SvgBuffer Factor(double value) => Fixed((long)Math.Round(value * 1_000_000), 1_000_000);

    /// <summary>A number of parts of a whole, such as tenths, as a decimal fraction without trailing zeros.</summary>
    public SvgBuffer Fixed(long parts, long whole)
    {
        var room = Room(32);
        var at = 0;
        if (parts < 0)
            room[at++] = (byte)'-';
        var (units, rest) = Math.DivRem(Math.Abs(parts), whole);
        if (units > 0 || rest == 0)
        {
            units.TryFormat(room[at..], out var written, default, CultureInfo.InvariantCulture);
            at += written;
        }
        if (rest > 0)
            room[at++] = (byte)'.';
        for (; rest > 0; rest %= whole)
        {
            whole /= 10;
            room[at++] = (byte)('0' + (rest / whole));
        }
        length += at;
        return this;
    }

    /// <summary>An attribute whose value needs no escape.</summary>
    /// <param name="name">With a space before it.</param>
    public SvgBuffer Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => Raw(name).Raw("=\""u8).Raw(value).Raw("\""u8);

    public SvgBuffer Attribute(ReadOnlySpan<byte> name, string value) => Raw(name).Raw("=\""u8).Text(value).Raw("\""u8);

    public SvgBuffer Attribute(ReadOnlySpan<byte> name, double value) => Raw(name).Raw("=\""u8).Number(value).Raw("\""u8);

    public SvgBuffer Attribute(ReadOnlySpan<byte> name, Length value) => Attribute(name, value.Points);

    public SvgBuffer Integer(ReadOnlySpan<byte> name, long value) => Raw(name).Raw("=\""u8).Integer(value).Raw("\""u8);

    public SvgBuffer Place(double x, double y, double width, double height) =>
        Attribute(" x"u8, x).Attribute(" y"u8, y).Attribute(" width"u8, width).Attribute(" height"u8, height);

    public SvgBuffer Transform(Matrix matrix) => Matrix(" transform"u8, matrix);

    public SvgBuffer Matrix(ReadOnlySpan<byte> name, Matrix matrix)
    {
        if (matrix == Geometry.Matrix.Identity)
            return this;
        return Raw(name).Raw("=\"matrix("u8).Factor(matrix.A).Raw(" "u8).Factor(matrix.B).Raw(" "u8).Factor(matrix.C).Raw(" "u8).Factor(matrix.D)
            .Raw(" "u8).Number(matrix.E).Raw(" "u8).Number(matrix.F).Raw(")\""u8);
    }

    /// <summary>A colour as fill, stroke or stop-color, with its opacity where it has less than all.</summary>
    /// <param name="name">Of the colour, with a space before it.</param>
    /// <param name="opacity">Of its opacity.</param>
    public SvgBuffer Color(ReadOnlySpan<byte> name, ReadOnlySpan<byte> opacity, Color color)
    {
        Raw(name).Raw("=\"#"u8).Hex(color.Red).Hex(color.Green).Hex(color.Blue).Raw("\""u8);
        return color.Alpha < 1 ? Attribute(opacity, color.Alpha) : this;
    }

    public SvgBuffer Fill(Color color) => Color(" fill"u8, " fill-opacity"u8, color);

    public SvgBuffer Stroke(Color color) => Color(" fill=\"none\" stroke"u8, " stroke-opacity"u8, color);

    private SvgBuffer Hex(byte channel)
    {
        var digits = "0123456789abcdef"u8;
        var room = Room(2);
        (room[0], room[1]) = (digits[channel >> 4], digits[channel & 15]);
        length += 2;
        return this;
    }

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - length < needed)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + needed));
        return bytes.AsSpan(length);
    }
}
