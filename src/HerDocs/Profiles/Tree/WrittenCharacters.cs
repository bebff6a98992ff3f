using System.Globalization;
using System.Text;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>
/// Walks over a value as it is written, one character at a time: quotation marks and the line of <c>|</c> are left out, escapes
/// (YAML 1.2.2 §5.7, RFC 8259 §7) count as what they stand for.
/// </summary>
internal sealed class WrittenCharacters
{
    private readonly SourceText source;
    private readonly string content;
    private readonly char style;
    private readonly int end;
    private int next;

    public WrittenCharacters(SourceSpan value)
    {
        source = value.Source;
        content = source.Content;
        style = value.Length > 0 ? content[value.Start] : '\0';
        next = value.Start;
        end = value.End;
        if (style is '"' or '\'')
            (next, end) = (next + 1, Math.Max(end - 1, next + 1));
        else if (style is '|' or '>')
            next = content.IndexOf('\n', next, end - next) is >= 0 and var line ? line + 1 : end;
    }

    public Rune Current { get; private set; }

    /// <summary>Where the current character is written.</summary>
    public SourceSpan Span { get; private set; }

    public bool MoveNext()
    {
        if (next >= end)
            return false;
        var start = next;
        if (style == '"' && content[next] == '\\')
        {
            ReadEscape();
        }
        else
        {
            Rune.DecodeFromUtf16(content.AsSpan(next, end - next), out var rune, out var length);
            Current = rune;
            next += style == '\'' && rune.Value == '\'' ? 2 : length;
        }
        Span = source.Span(start, Math.Min(next, end) - start);
        return true;
    }

    private void ReadEscape()
    {
        var sign = next + 1 < end ? content[next + 1] : '\\';
        next += 2;
        var unit = sign switch
        {
            'x' => ReadHex(2),
            'u' => ReadHex(4),
            'U' => ReadHex(8),
            '0' => 0x00,
            'a' => 0x07,
            'b' => 0x08,
            't' => 0x09,
            'n' => 0x0A,
            'v' => 0x0B,
            'f' => 0x0C,
            'r' => 0x0D,
            'e' => 0x1B,
            'N' => 0x85,
            '_' => 0xA0,
            'L' => 0x2028,
            'P' => 0x2029,
            _ => sign,
        };
        if (unit is >= 0xD800 and <= 0xDBFF && content.AsSpan(next, end - next) is ['\\', 'u', ..])
        {
            next += 2;
            var low = ReadHex(4);
            unit = low is >= 0xDC00 and <= 0xDFFF ? char.ConvertToUtf32((char)unit, (char)low) : Rune.ReplacementChar.Value;
        }
        Current = Rune.IsValid(unit) ? new Rune(unit) : Rune.ReplacementChar;
    }

    private int ReadHex(int digits)
    {
        var available = Math.Clamp(end - next, 0, digits);
        _ = int.TryParse(content.AsSpan(next, available), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number);
        next += available;
        return number;
    }
}
