using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>Reports character references of names that HTML does not have: they are printed as they stand.</summary>
internal static class UnknownReferences
{
    /// <summary>Those that people write, for hints; HTML has two thousand.</summary>
    private static readonly string[] Usual =
    [
        "amp", "lt", "gt", "quot", "apos", "nbsp", "shy", "ndash", "mdash", "hellip", "lsquo", "rsquo", "ldquo", "rdquo", "sbquo", "bdquo",
        "laquo", "raquo", "copy", "reg", "trade", "deg", "times", "middot", "bull", "euro", "pound", "yen", "cent", "frac12", "eacute",
        "egrave", "agrave", "auml", "ouml", "uuml", "szlig", "ccedil", "ntilde", "thinsp", "ensp", "emsp", "larr", "rarr", "star", "para", "sect",
    ];

    public static void Check(HtmlText text, DiagnosticBag diagnostics)
    {
        for (var start = text.Text.IndexOf('&'); start >= 0; start = text.Text.IndexOf('&', start + 1))
        {
            var end = start + 1;
            while (end < text.Text.Length && char.IsAsciiLetterOrDigit(text.Text[end]))
                end++;
            if (end == start + 1 || end == text.Text.Length || text.Text[end] != ';')
                continue;
            var name = text.Text[(start + 1)..end];
            // &amp;copy; shows &copy; and is meant to.
            if (!text.IsWrittenAt(start, $"&{name};") || CharacterReference.IsName(name))
                continue;
            diagnostics.Report(
                DiagnosticCode.UnknownReference, text.OriginOf(start, name.Length + 2), $"`&{name};` stands for no character, and is printed as it is",
                NearestName.Find(name, Usual) is { } near ? $"did you mean `&{near};`?" : "write the character itself, or `&amp;` for `&`");
        }
    }
}
