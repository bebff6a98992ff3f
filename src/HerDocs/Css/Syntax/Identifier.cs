using System.Globalization;
using System.Text;

namespace HerDocs.Css.Syntax;

/// <summary>Writes a name so that it is read as an identifier again (CSSOM 1 §2.1).</summary>
internal static class Identifier
{
    public static string Write(string name)
    {
        if (IsPlain(name))
            return name;
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            var isDigitFirst = char.IsAsciiDigit(character) && (i == 0 || (i == 1 && name[0] == '-'));
            if (character == '\0')
                text.Append('\uFFFD');
            else if (isDigitFirst || character is < ' ' or '\u007f')
                text.Append(CultureInfo.InvariantCulture, $"\\{(int)character:x} ");
            else if (!Characters.IsIdent(character) || (character == '-' && name.Length == 1))
                text.Append('\\').Append(character);
            else
                text.Append(character);
        }
        return text.ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (var character in name)
        {
            if (!Characters.IsIdent(character))
                return false;
        }
        return name.Length > 0 && !char.IsAsciiDigit(name[0]) && (name[0] != '-' || (name.Length > 1 && !char.IsAsciiDigit(name[1])));
    }
}
