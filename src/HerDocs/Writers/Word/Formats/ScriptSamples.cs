using System.Text;
using HerDocs.Documents;
using HerDocs.Fonts;

namespace HerDocs.Writers.Word.Formats;

/// <summary>Letters of each kind from a document, by which its fonts for them are found.</summary>
internal sealed class ScriptSamples
{
    /// <summary>Enough to tell a font of a script from one that has a few of its signs.</summary>
    private const int Most = 24;

    /// <summary>Of documents without such letters: so that what somebody types later has a font, where the document's fonts have one.</summary>
    private static readonly Dictionary<ScriptSlot, int[]> Usual = new()
    {
        [ScriptSlot.EastAsian] = ['の', '的', '한'],
        [ScriptSlot.Complex] = ['ا', 'ש', 'ก', 'अ'],
    };

    private readonly Dictionary<ScriptSlot, List<int>> letters = new() { [ScriptSlot.EastAsian] = [], [ScriptSlot.Complex] = [] };

    public static ScriptSamples Of(Document document)
    {
        var samples = new ScriptSamples();
        foreach (var element in document.Body.SelfAndDescendants())
        {
            foreach (var child in element.Children)
            {
                if (child is TextNode text)
                    samples.Add(text.Text);
            }
        }
        return samples;
    }

    /// <summary>The font that shows most of them.</summary>
    public FontInstance? FontOf(FontStack fonts, ScriptSlot slot)
    {
        var found = letters[slot] is { Count: > 0 } own ? own : (IReadOnlyList<int>)Usual[slot];
        return found.Select(fonts.FaceFor).OfType<FontInstance>().GroupBy(font => font).MaxBy(group => group.Count())?.Key;
    }

    private void Add(string text)
    {
        // Below Hebrew everything is Latin to Word.
        if (!text.AsSpan().ContainsAnyInRange('\u0590', '\uFFFF'))
            return;
        foreach (var rune in text.EnumerateRunes())
        {
            var slot = ScriptSlots.Of(rune.Value);
            if (slot != ScriptSlot.Latin && letters[slot] is { Count: < Most } known && !ScriptSlots.IsNeutral(rune) && !known.Contains(rune.Value))
                known.Add(rune.Value);
        }
    }
}
