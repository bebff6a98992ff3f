using HerDocs.Css;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Cuts a text where Word needs another run for its letters: for a font that the style has not, or another kind of script.</summary>
internal sealed class TextParts(RunFormats runs)
{
    /// <param name="whole">All of the text, with the format of its style.</param>
    public IEnumerable<TextInline> Of(TextInline whole, ComputedStyle style)
    {
        var stack = runs.FontsFor(style);
        foreach (var run in stack.Runs(whole.Text))
        {
            var part = whole with { Text = whole.Text.Substring(run.Start, run.Length) };
            if (run.Font is { } font && font != stack.Primary)
                yield return InOther(part, font);
            else
                foreach (var piece in InPrimary(part))
                    yield return piece;
        }
    }

    /// <summary>Where the first font has letters of complex scripts as well, these must say so.</summary>
    private static IEnumerable<TextInline> InPrimary(TextInline part)
    {
        var start = 0;
        var current = ScriptSlot.Latin;
        var at = 0;
        foreach (var rune in part.Text.EnumerateRunes())
        {
            var slot = ScriptSlots.Of(rune.Value);
            var isComplex = slot == ScriptSlot.Complex;
            if (at > start && isComplex != (current == ScriptSlot.Complex) && !(ScriptSlots.IsNeutral(rune) && !isComplex))
            {
                yield return part with { Text = part.Text[start..at], Script = new RunScript(current) };
                (start, current) = (at, slot);
            }
            else if (slot != ScriptSlot.Latin)
            {
                current = slot;
            }
            at += rune.Utf16SequenceLength;
        }
        if (at > start)
            yield return part with { Text = part.Text[start..at], Script = new RunScript(current) };
    }

    private static TextInline InOther(TextInline part, FontInstance font)
    {
        var family = font.Face.LegacyFamily;
        var fonts = part.Format.Fonts!;
        var slot = ScriptSlots.Of(part.Text);
        if (slot == ScriptSlot.Latin)
            slot = family == fonts.EastAsian ? ScriptSlot.EastAsian : family == fonts.Complex ? ScriptSlot.Complex : ScriptSlot.Latin;
        part = part with { Script = new RunScript(slot, slot == ScriptSlot.EastAsian && HasOthers(part.Text)) };
        if (fonts.Of(slot) != family)
            return part with { Format = RunFormats.In(part.Format, font, slot), Name = Join(part.Name, family) };
        return slot == ScriptSlot.EastAsian ? part with { Format = RunFormats.Slanting(part.Format, font) } : part;
    }

    /// <summary>Whether Word would set some of it in the Latin font.</summary>
    private static bool HasOthers(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > ' ' && ScriptSlots.Of(rune.Value) == ScriptSlot.Latin)
                return true;
        }
        return false;
    }

    private static string Join(string outer, string family) => outer.Length == 0 ? family : $"{outer} {family}";
}
