using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace HerDocs.Pdf.Syntax;

/// <summary>
/// Writes tokens of the PDF language (ISO 32000-2 §7.2) to a growing buffer, with as little white space between them as they need or,
/// in readable form, as much as people like. The limits are those of PDF/A-2 (ISO 19005-2 §6.1.13), which every file keeps but one that
/// holds parts of another.
/// </summary>
/// <param name="capacity">About how many bytes will be written.</param>
internal sealed class SyntaxWriter(bool readable = false, bool unlimited = false, int capacity = 256)
{
    public const int LongestName = 127;
    public const int LongestString = 32767;

    /// <summary>What stands in names as it is: nearly all that there is in ours.</summary>
    private static readonly SearchValues<char> Unescaped =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+:*");

    private byte[] buffer = new byte[capacity];
    private int length;
    private int depth;

    /// <summary>In a content stream every operator has one line, dictionaries and all.</summary>
    public static SyntaxWriter ForContent(bool readable) => new(readable, capacity: 4096) { depth = 1 };

    public int Length => length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    public void LineFeed() => Byte((byte)'\n');

    /// <summary>true, false, obj, an operator: any word of regular characters.</summary>
    public void Keyword(ReadOnlySpan<byte> keyword)
    {
        Separate();
        Bytes(keyword);
    }

    public void Integer(long value)
    {
        Separate();
        Digits(value);
    }

    /// <summary>
    /// ISO 32000-2 §7.3.3, the one place where numbers are formatted: six significant digits, and never fewer than three decimals, so
    /// that a place on a page is exact to a thousandth of a point and a factor to what it can move such a place by.
    /// </summary>
    public void Number(double value)
    {
        var magnitude = Math.Abs(value);
        if (!(magnitude <= int.MaxValue))
            throw new ArgumentException($"{value} is not a number that PDF can write");
        var decimals = magnitude < 1 ? 6 : magnitude < 10 ? 5 : magnitude < 100 ? 4 : 3;
        var scale = decimals switch { 6 => 1_000_000, 5 => 100_000, 4 => 10_000, _ => 1_000 };
        var scaled = (long)Math.Round(magnitude * scale, MidpointRounding.AwayFromZero);
        Separate();
        if (value < 0 && scaled != 0)
            Byte((byte)'-');
        Digits(scaled / scale);
        Fraction((int)(scaled % scale), decimals);
    }

    private void Fraction(int fraction, int decimals)
    {
        if (fraction == 0)
            return;
        for (; fraction % 10 == 0; fraction /= 10)
            decimals--;
        Byte((byte)'.');
        var digits = Take(decimals);
        for (var i = decimals - 1; i >= 0; i--, fraction /= 10)
            digits[i] = (byte)('0' + (fraction % 10));
    }

    /// <summary>ISO 32000-2 §7.3.5: UTF-8, with what is not a regular character as #xx.</summary>
    public void Name(string name)
    {
        if (name.Length is > 0 and <= LongestName && !name.AsSpan().ContainsAnyExcept(Unescaped))
        {
            Solidus();
            Encoding.ASCII.GetBytes(name, Take(name.Length));
            return;
        }
        var bytes = NameText.Encode(name);
        if (!unlimited && bytes.Length is 0 or > LongestName)
            throw new ArgumentException($"a name has 1 to {LongestName} bytes, '{name}' has {bytes.Length}");
        Solidus();
        foreach (var value in bytes)
        {
            if (value is > (byte)' ' and <= (byte)'~' and not (byte)'#' && !IsDelimiterOrSpace(value))
            {
                Byte(value);
            }
            else
            {
                Byte((byte)'#');
                Hex(value);
            }
        }
    }

    private void Solidus()
    {
        if (readable && length > 0 && !IsDelimiterOrSpace(buffer[length - 1]))
            Byte((byte)' ');
        Byte((byte)'/');
    }

    /// <summary>ISO 32000-2 §7.3.4: literal, which is never the longer form; in readable form hexadecimal unless it is ASCII.</summary>
    public void String(ReadOnlySpan<byte> bytes)
    {
        if (!unlimited && bytes.Length > LongestString)
            throw new ArgumentException($"a string has at most {LongestString} bytes, this one has {bytes.Length}");
        if (readable && bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            HexString(bytes);
        else
            LiteralString(bytes);
    }

    private void LiteralString(ReadOnlySpan<byte> bytes)
    {
        if (readable)
            Separate();
        Byte((byte)'(');
        foreach (var value in bytes)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\')
                Byte((byte)'\\');
            if (value == (byte)'\r')
                Bytes("\\r"u8);
            else
                Byte(value);
        }
        Byte((byte)')');
    }

    private void HexString(ReadOnlySpan<byte> bytes)
    {
        Separate();
        Byte((byte)'<');
        HexDigits(bytes);
        Byte((byte)'>');
    }

    public void HexDigits(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            Hex(value);
    }

    public void Reference(int number)
    {
        Integer(number);
        Bytes(" 0 R"u8);
    }

    public void OpenArray()
    {
        if (readable)
            Separate();
        Byte((byte)'[');
        depth++;
    }

    public void Item(PdfObject item)
    {
        if (readable && buffer[length - 1] != (byte)'[')
            Space();
        item.Write(this);
    }

    public void CloseArray()
    {
        Byte((byte)']');
        depth--;
    }

    /// <summary>The readable form gives each entry of the outermost dictionary a line of its own.</summary>
    public void OpenDictionary()
    {
        if (readable)
            Separate();
        Bytes("<<"u8);
        depth++;
    }

    public void Entry(string key, PdfObject value)
    {
        if (readable)
            Bytes(depth == 1 ? "\n  "u8 : " "u8);
        Name(key);
        if (readable)
            Space();
        value.Write(this);
    }

    public void CloseDictionary()
    {
        depth--;
        if (readable)
            Bytes(depth == 0 ? "\n"u8 : " "u8);
        Bytes(">>"u8);
    }

    /// <summary>Keeps two words apart; delimiters part themselves.</summary>
    private void Separate()
    {
        if (length > 0 && !IsOpenOrSpace(buffer[length - 1]) && (readable || !IsDelimiterOrSpace(buffer[length - 1])))
            Space();
    }

    private void Space() => Byte((byte)' ');

    private static bool IsOpenOrSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'[';

    /// <summary>ISO 32000-2 §7.2.3.</summary>
    private static bool IsDelimiterOrSpace(byte value) => " \n\r\t\f\0()<>[]{}/%"u8.Contains(value);

    private void Digits(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var count);
        length += count;
    }

    private void Hex(byte value)
    {
        var digits = Take(2);
        digits[0] = "0123456789ABCDEF"u8[value >> 4];
        digits[1] = "0123456789ABCDEF"u8[value & 15];
    }

    private void Byte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int count)
    {
        var room = Reserve(count);
        length += count;
        return room[..count];
    }

    private Span<byte> Reserve(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        return buffer.AsSpan(length);
    }
}
