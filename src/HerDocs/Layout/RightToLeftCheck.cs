using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;

namespace HerDocs.Layout;

/// <summary>
/// Reports text whose order on the line is not the order of its characters (UAX #9): lines are set from left to right only. Once for
/// a document, at the first such text.
/// </summary>
internal static class RightToLeftCheck
{
    public static void Check(Document document, DiagnosticBag diagnostics)
    {
        foreach (var element in document.Body.SelfAndDescendants())
        {
            var isOverridden = element.Style is
            { Direction: Direction.RightToLeft, UnicodeBidi: UnicodeBidi.BidiOverride or UnicodeBidi.IsolateOverride };
            foreach (var child in element.Children)
            {
                if (child is not TextNode text || !(isOverridden || HasRightToLeft(text.Text)))
                    continue;
                diagnostics.Report(
                    DiagnosticCode.UnsupportedLayout,
                    text.Origin,
                    "text that runs from right to left is not put in its order on pages yet",
                    "HTML shows it as it should be");
                return;
            }
        }
    }

    /// <summary>Whether there is a letter of Hebrew, Arabic, Syriac, Thaana, N'Ko or another script of the blocks that UAX #9 reserves for such.</summary>
    private static bool HasRightToLeft(string text)
    {
        foreach (var c in text)
        {
            // U+D802, U+D803, U+D83A and U+D83B lead the surrogate pairs of those blocks.
            if (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE' or '\uD802' or '\uD803' or '\uD83A' or '\uD83B')
                return true;
        }
        return false;
    }
}
