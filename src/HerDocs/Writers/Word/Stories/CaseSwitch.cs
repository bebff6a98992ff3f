using HerDocs.Css.Values;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How a field makes one text of another that differs from it in capitals only (ECMA-376 Part 1 §17.16.4.3.1).</summary>
internal static class CaseSwitch
{
    /// <summary>A switch with a space before it, nothing where the texts are the same; null where no switch does.</summary>
    public static string? Of(string text, string wanted) =>
        text == wanted ? ""
        : text.Length > 0 && char.ToUpperInvariant(text[0]) + text[1..] == wanted ? " \\* FirstCap"
        : TextTransforms.Apply(text, TextTransform.Capitalize, "") == wanted ? " \\* Caps"
        : string.Equals(text.ToUpperInvariant(), wanted, StringComparison.Ordinal) ? " \\* Upper"
        : string.Equals(text.ToLowerInvariant(), wanted, StringComparison.Ordinal) ? " \\* Lower"
        : null;
}
