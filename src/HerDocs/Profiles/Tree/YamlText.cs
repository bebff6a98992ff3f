using System.Buffers;
using System.Globalization;
using System.Text;

namespace HerDocs.Profiles.Tree;

/// <summary>Writes a text as a YAML scalar: plain where that means the same, lines in a block, all else in quotation marks (YAML 1.2.2 §7.3, §8.1.2).</summary>
internal static class YamlText
{
    /// <summary>What no plain scalar may begin with, and what some readers take for more than text.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=~<");

    /// <summary>Words that readers of YAML 1.1 take for something else.</summary>
    private static readonly string[] Words = ["yes", "no", "on", "off", "y", "n", "true", "false", "null"];

    /// <param name="isText">Numbers and the like are to be read as text.</param>
    /// <param name="indent">Of the lines of a block.</param>
    public static void Write(StringBuilder yaml, string text, bool isText, string indent)
    {
        if (text.Contains('\n') && CanStandInBlock(text))
            WriteBlock(yaml, text, indent);
        else if (IsPlain(text, isText))
            yaml.Append(text);
        else if (text.Any(IsSpecial))
            WriteEscaped(yaml, text);
        else
            yaml.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
    }

    private static bool IsPlain(string text, bool isText)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':' || Indicators.Contains(text[0]))
            return false;
        if (text.Any(IsSpecial) || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
            return false;
        return !isText || (CoreSchema.Resolve(text) == ScalarKind.Text && !Words.Contains(text.ToLowerInvariant()) && !(char.IsAsciiDigit(text[0]) && text.All(IsOfNumber)));
    }

    /// <summary>Dates and times are numbers to some readers.</summary>
    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character is ':' or '.' or '-' or '_';

    private static bool CanStandInBlock(string text) => text[0] is not (' ' or '\n') && text[^1] is not (' ' or '\n') && !text.Any(character => character != '\n' && IsSpecial(character));

    /// <summary>YAML 1.2.2 §5.1, and what ends lines to some.</summary>
    private static bool IsSpecial(char character) =>
        character < ' ' || character is >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static void WriteBlock(StringBuilder yaml, string text, string indent)
    {
        yaml.Append('|');
        foreach (var line in text.Split('\n'))
            yaml.Append('\n').Append(line.Length == 0 ? "" : indent).Append(line);
    }

    private static void WriteEscaped(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                yaml.Append('\\').Append(character);
            else if (character == '\n')
                yaml.Append("\\n");
            else if (IsSpecial(character))
                yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                yaml.Append(character);
        }
        yaml.Append('"');
    }
}
