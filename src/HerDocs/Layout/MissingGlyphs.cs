using System.Globalization;
using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Documents;

namespace HerDocs.Layout;

/// <summary>
/// Says of each character that no font has where it was written. What was found stays over all passes: a text that was set once is
/// not set again.
/// </summary>
internal sealed class MissingGlyphs
{
    public DiagnosticBag Diagnostics { get; } = [];

    /// <param name="source">What the character is a part of, if it is of the page.</param>
    /// <param name="place">Where it was written if not.</param>
    public void Report(Rune character, Node? source, SourceOrigin place) => Diagnostics.Report(
        DiagnosticCode.MissingGlyph,
        source is TextNode text ? text.OriginOf(character.Value) : source?.Origin ?? place,
        $"no font has the character {Describe(character)}",
        "put a font that has it into a folder `fonts` beside the profile, or use another character");

    private static string Describe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark
            ? $"U+{rune.Value:X4}"
            : $"“{rune}” (U+{rune.Value:X4})";
}
