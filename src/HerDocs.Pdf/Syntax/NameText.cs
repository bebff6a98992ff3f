using System.Text;

namespace HerDocs.Pdf.Syntax;

/// <summary>
/// Names as text. They are UTF-8 (ISO 32000-2 §7.3.5), but older files have others, and content streams refer to resources byte by byte:
/// a byte that is no UTF-8 becomes the lone surrogate U+DC00 and its value, and is itself again when it is written.
/// </summary>
internal static class NameText
{
    private const char Escape = '\uDC00';

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        Span<char> characters = stackalloc char[2];
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(characters[..rune.EncodeToUtf16(characters)]);
            }
            else
            {
                length = 1;
                text.Append((char)(Escape + bytes[0]));
            }
            bytes = bytes[length..];
        }
        return text.ToString();
    }

    public static byte[] Encode(string name)
    {
        if (!HasEscapes(name))
            return Encoding.UTF8.GetBytes(name);
        var bytes = new List<byte>(name.Length);
        Span<byte> units = stackalloc byte[4];
        for (var i = 0; i < name.Length; i++)
        {
            if (IsEscape(name, i))
            {
                bytes.Add((byte)(name[i] - Escape));
                continue;
            }
            var rune = Rune.GetRuneAt(name, i);
            bytes.AddRange(units[..rune.EncodeToUtf8(units)]);
            i += rune.Utf16SequenceLength - 1;
        }
        return [.. bytes];
    }

    private static bool HasEscapes(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (IsEscape(name, i))
                return true;
        }
        return false;
    }

    private static bool IsEscape(string name, int index) =>
        name[index] is >= Escape and <= (char)(Escape + 0xFF) && (index == 0 || !char.IsHighSurrogate(name[index - 1]));
}
