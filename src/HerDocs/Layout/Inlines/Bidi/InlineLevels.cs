using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>The embedding levels of a paragraph's text, in which inline boxes count as the controls that CSS says they are.</summary>
internal sealed class InlineLevels
{
    private readonly string text;
    private readonly IReadOnlyList<InlineSpan> spans;
    private readonly ComputedStyle style;
    private readonly byte[] levels;
    private readonly byte[] bases;
    private readonly List<Element> open = [];

    /// <summary>What stands between two forced breaks, with controls; and for each character its place in the text, -1 for controls.</summary>
    private readonly StringBuilder controlled = new();
    private readonly List<int> places = [];

    private InlineLevels(string text, IReadOnlyList<InlineSpan> spans, ComputedStyle style)
    {
        (this.text, this.spans, this.style) = (text, spans, style);
        levels = new byte[text.Length];
        bases = new byte[text.Length];
    }

    /// <summary>Null where everything runs from left to right.</summary>
    public static InlineLevels? Of(string text, IReadOnlyList<InlineSpan> spans, ComputedStyle style)
    {
        if (style.Direction == Direction.LeftToRight && !BidiLevels.Matter(text) && !spans.Any(Embeds))
            return null;
        var found = new InlineLevels(text, spans, style);
        found.Resolve();
        return found;
    }

    public byte this[int index] => index < levels.Length ? levels[index] : BaseAt(index);

    /// <summary>The level of the paragraph that holds a character: each forced break ends one (CSS Writing Modes 3 §2.4.1).</summary>
    public byte BaseAt(int index) => bases.Length > 0 ? bases[Math.Min(index, bases.Length - 1)] : OwnLevel;

    /// <summary>Where the level changes next.</summary>
    public int EndOfLevel(int start, int end)
    {
        var i = start + 1;
        while (i < end && levels[i] == levels[start])
            i++;
        return i;
    }

    private byte OwnLevel => style.Direction == Direction.RightToLeft ? (byte)1 : (byte)0;

    private static bool Embeds(InlineSpan span) =>
        span is OpenSpan { Element.Style: { Direction: Direction.RightToLeft, UnicodeBidi: not UnicodeBidi.Normal } };

    private void Resolve()
    {
        BeginParagraph();
        var next = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            for (; next < spans.Count && spans[next].Start == i; next++)
                Note(spans[next]);
            if (i == text.Length)
                break;
            // A leader parts what stands before and after it as a tab does.
            Append(next > 0 && spans[next - 1] is LeaderSpan leader && leader.Start == i ? '\t' : text[i], i);
            if (text[i] != '\n')
                continue;
            EndParagraph();
            BeginParagraph();
        }
        EndParagraph();
    }

    private void Note(InlineSpan span)
    {
        if (span is OpenSpan opening)
        {
            open.Add(opening.Element);
            Append(Opening(opening.Element.Style));
        }
        else if (span is CloseSpan closing && open.Remove(closing.Element))
        {
            Append(Closing(closing.Element.Style));
        }
    }

    private void BeginParagraph()
    {
        if (style.UnicodeBidi is UnicodeBidi.BidiOverride or UnicodeBidi.IsolateOverride)
            Append(style.Direction == Direction.RightToLeft ? "\u202E" : "\u202D");
        foreach (var element in open)
            Append(Opening(element.Style));
    }

    private void EndParagraph()
    {
        if (controlled.Length == 0)
            return;
        byte? level = style.UnicodeBidi == UnicodeBidi.Plaintext ? null : OwnLevel;
        var resolved = BidiLevels.Resolve(controlled.ToString(), level);
        // Separators have the paragraph's level; the spaces at the ends of lines are looked after where lines are made.
        var found = resolved.LevelsOfLine(0, controlled.Length);
        for (var i = 0; i < found.Length; i++)
        {
            if (places[i] < 0)
                continue;
            levels[places[i]] = found[i];
            bases[places[i]] = resolved.ParagraphLevel;
        }
        controlled.Clear();
        places.Clear();
    }

    private void Append(char character, int place)
    {
        controlled.Append(character);
        places.Add(place);
    }

    private void Append(string controls)
    {
        foreach (var control in controls)
            Append(control, -1);
    }

    /// <summary>CSS Writing Modes 3 §2.4.2, table 2.</summary>
    private static string Opening(ComputedStyle style) => (style.UnicodeBidi, style.Direction) switch
    {
        (UnicodeBidi.Embed, Direction.LeftToRight) => "\u202A",
        (UnicodeBidi.Embed, _) => "\u202B",
        (UnicodeBidi.BidiOverride, Direction.LeftToRight) => "\u202D",
        (UnicodeBidi.BidiOverride, _) => "\u202E",
        (UnicodeBidi.Isolate, Direction.LeftToRight) => "\u2066",
        (UnicodeBidi.Isolate, _) => "\u2067",
        (UnicodeBidi.IsolateOverride, Direction.LeftToRight) => "\u2068\u202D",
        (UnicodeBidi.IsolateOverride, _) => "\u2068\u202E",
        (UnicodeBidi.Plaintext, _) => "\u2068",
        _ => "",
    };

    private static string Closing(ComputedStyle style) => style.UnicodeBidi switch
    {
        UnicodeBidi.Embed or UnicodeBidi.BidiOverride => "\u202C",
        UnicodeBidi.Isolate or UnicodeBidi.Plaintext => "\u2069",
        UnicodeBidi.IsolateOverride => "\u202C\u2069",
        _ => "",
    };
}
