using System.Buffers.Binary;
using System.Text;

namespace HerDocs.Pdf.Syntax;

/// <summary>
/// Text strings (ISO 32000-2 §7.9.2.2): PDFDocEncoding where it has every character, UTF-16BE otherwise.
/// </summary>
internal static class TextString
{
    /// <summary>ISO 32000-2 Annex D.3: what stands at 0x18 to 0x1F and at 0x80 to 0xA0; the other codes are Latin-1.</summary>
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private const string Ellipsis = "\u2026";

    private const string Upper =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
        + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFF\u20AC";

    /// <summary>What is longer than a string may be is cut (ISO 19005-2 §6.1.13), and ends in an ellipsis.</summary>
    public static byte[] Encode(string text)
    {
        var bytes = TryPdfDocEncoding(text) ?? Utf16(text);
        return bytes.Length <= SyntaxWriter.LongestString ? bytes : Encode(Beginning(text) + Ellipsis);
    }

    /// <summary>The text of a string that was read; UTF-8 came with PDF 2.0.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => string.Create(bytes.Length, bytes, static (text, codes) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = CharacterOf(codes[i]);
        }),
    };

    /// <summary>As much as fits at two bytes a character, with room for the byte order mark and the ellipsis.</summary>
    private static string Beginning(string text)
    {
        var length = (SyntaxWriter.LongestString / 2) - 2;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    private static char CharacterOf(byte code) => code switch
    {
        >= 0x18 and < 0x20 => Accents[code - 0x18],
        >= 0x80 and <= 0xA0 => Upper[code - 0x80] is '\uFFFF' ? '\uFFFD' : Upper[code - 0x80],
        _ => (char)code,
    };

    private static byte[]? TryPdfDocEncoding(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (CodeOf(text[i]) is not { } code)
                return null;
            bytes[i] = code;
        }
        // A reader would take these beginnings for byte order marks.
        return bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0xEF, 0xBB, 0xBF, ..] ? null : bytes;
    }

    private static byte? CodeOf(char character)
    {
        if (character is (>= ' ' and <= '~') or '\t' or '\n' or '\r' or (> '\u00A0' and <= '\u00FF' and not '\u00AD'))
            return (byte)character;
        if (character == '\uFFFF')
            return null;
        if (Accents.IndexOf(character) is >= 0 and var accent)
            return (byte)(0x18 + accent);
        return Upper.IndexOf(character) is >= 0 and var upper ? (byte)(0x80 + upper) : null;
    }

    private static byte[] Utf16(string text)
    {
        var bytes = new byte[2 + Encoding.BigEndianUnicode.GetByteCount(text)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, 0xFEFF);
        Encoding.BigEndianUnicode.GetBytes(text, bytes.AsSpan(2));
        return bytes;
    }
}
