using System.Text;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>
/// Blanks that look like spaces and are none (no-break, ideographic and others), before a key or an item of a list: YAML takes them
/// for the first letter of a name.
/// </summary>
internal static partial class WideBlanks
{
    /// <summary>Reports the first of them, and gives the text with spaces in their places, so that offsets stay and reading can go on.</summary>
    public static string Replace(SourceText text, string content, DiagnosticBag diagnostics)
    {
        var lines = Indented().Matches(content);
        if (lines.Count == 0)
            return content;
        var clean = new StringBuilder(content);
        foreach (Match line in lines)
        {
            for (var i = line.Index; i < line.Index + line.Groups["blanks"].Length; i++)
                clean[i] = ' ';
        }
        var blanks = lines[0].Groups["blanks"];
        var first = blanks.Index + blanks.Value.AsSpan().IndexOfAnyExcept(' ');
        var more = lines.Count == 1 ? "" : $", here and in {lines.Count - 1} more {(lines.Count == 2 ? "line" : "lines")} below";
        diagnostics.Report(
            DiagnosticCode.BadIndentation, text.Span(first, 1), $"a blank that is no space (U+{(int)content[first]:X4}) stands in the indentation",
            $"it comes along when text is copied from web pages and word processors: delete it, and type spaces{more}");
        return clean.ToString();
    }

    [GeneratedRegex(@"^(?<blanks> *[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \u00A0\u2000-\u200A\u202F\u205F\u3000]*)(?=- |[\w-]+:(?: |\r?$))", RegexOptions.Multiline)]
    private static partial Regex Indented();
}
