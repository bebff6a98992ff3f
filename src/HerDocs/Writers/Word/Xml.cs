using System.Globalization;

namespace HerDocs.Writers.Word;

/// <summary>How values are written in attributes.</summary>
internal static class Xml
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text without the control characters that XML 1.0 cannot hold.</summary>
    public static string Clean(string text) => text.Any(IsForbidden) ? string.Concat(text.Where(c => !IsForbidden(c))) : text;

    private static bool IsForbidden(char c) => (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF';
}
