namespace HerDocs.Css.Syntax;

/// <summary>The classes of characters that tokens are made of (CSS Syntax 3 §4.2).</summary>
internal static class Characters
{
    /// <summary>Stands for "no character": a code point that no text may hold.</summary>
    public const char None = '\uffff';

    public static bool IsNewline(char c) => c is '\n' or '\r' or '\f';

    public static bool IsWhitespace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    public static bool IsIdentStart(char c) => char.IsAsciiLetter(c) || c == '_' || c == '\0' || (c >= '\u0080' && c != None);

    public static bool IsIdent(char c) => IsIdentStart(c) || char.IsAsciiDigit(c) || c == '-';

    public static bool IsNonPrintable(char c) => c is (>= '\u0001' and <= '\b') or '\v' or (>= '\u000e' and <= '\u001f') or '\u007f';
}
