using System.Text;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;

namespace HerDocs.Layout.Inlines;

/// <summary>Text by itself in which no line ends: an initial letter, the pattern of a leader.</summary>
internal static class UnbrokenText
{
    /// <summary>A run for each stretch that one font can set, in logical order. A character that no font has is reported and left out.</summary>
    public static List<GlyphRun> Shape(string text, ComputedStyle style, string language, Node? source, SourceOrigin place, LayoutContext context)
    {
        var runs = new List<GlyphRun>();
        foreach (var part in context.FontsFor(style).Runs(text))
        {
            if (part.Font is not { } font)
            {
                context.MissingGlyphs.Report(Rune.GetRuneAt(text, part.Start), source, place);
                continue;
            }
            foreach (var script in ScriptRuns.Of(text.AsSpan(part.Start, part.Length), Script.Latin))
            {
                var options = new ShapingOptions(script.Script, language, style.Direction, OpenTypeFeatures.For(style, font.Face));
                runs.Add(Shaper.Shape(font, text.AsSpan(part.Start + script.Start, script.Length), options));
            }
        }
        return runs;
    }
}
